import { Index } from 'flexsearch'
import { VarintReader } from '../../shared/search/binary'
import type { Names } from '../../shared/search/names'
import { remembering } from '../../shared/search/remember'
import type { Candidates, Slots } from '../../shared/search/sequences'
import { slots } from '../../shared/search/tables'

/** Takes a form as it is: the analysis has been done. FlexSearch's own cuts numbers in threes. */
const asItIs = (form: string): string[] => [form]

/** FlexSearch gives 100 when it is not told otherwise. */
const mostFound = Number.MAX_SAFE_INTEGER

/** What FlexSearch asks of the map under its index. */
type Postings = Pick<Map<string, number[][]>, 'get'>

/**
 * FlexSearch as the store of candidates: which documents have a form, and in which slot. Its map is a view
 * on the prebuilt postings, so that opening an index fills nothing; a list is read when it is asked for.
 */
export const candidatesOf = (names: Names): Candidates => {
  const { postings, postingsAt } = names.tables
  const readList = (reader: VarintReader): number[][] => {
    const list: number[][] = []
    let number = 0
    for (let left = reader.read(); left > 0; left -= 1) {
      number += reader.read()
      const slot = reader.read()
      ;(list[slot] ??= []).push(number)
    }
    return list
  }
  const readerAt = (form: string): VarintReader | null => {
    const number = names.form(form)
    return number === null ? null : new VarintReader(postings, postingsAt[number] ?? 0)
  }
  const skipList = (reader: VarintReader): void => {
    for (let left = reader.read() * 2; left > 0; left -= 1) reader.read()
  }
  const titles = indexOver((form) => {
    const reader = readerAt(form)
    return reader === null ? undefined : readList(reader)
  })
  const texts = indexOver((form) => {
    const reader = readerAt(form)
    if (reader === null) return undefined
    skipList(reader)
    return readList(reader)
  })
  return { texts, titles }
}

const indexOver = (read: (form: string) => number[][] | undefined): ((form: string) => Slots) => {
  const map: Postings = { get: read }
  const index = new Index({ tokenize: 'strict', encode: asItIs, resolution: slots })
  // FlexSearch has no door for this: the map is not in its types. candidates.test.ts holds it to that.
  Object.assign(index, { map })
  return remembering((form) => {
    const { result } = index.search({ query: form, resolve: false, limit: mostFound })
    // The numbers are those that the map gave; the types also allow for names in their place.
    return result as Slots
  })
}
