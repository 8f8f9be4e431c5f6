import type { ProblemList } from './problem'
import type { AddRepair, JoinRepair, MoveRepair } from './repairs-file'
import { addedWord, type SourceWord } from './source'
import type { Chunk, ChunkStream } from './stream'
import { nl } from './text-nl'
import { plainWords, textOf } from './words'

const missing = (line: number): string =>
  `an entry that explains nothing: line ${line} of source.txt has no words here`

const lastAt = (
  stream: ChunkStream,
  line: number,
  at: number | null,
  problems: ProblemList
): Chunk | null => {
  const chunk = stream.at(line).at(-1)
  if (chunk !== undefined) return chunk
  problems.add(at, missing(line), 'Mend the line number')
  return null
}

/**
 * Moves whole lines. Says how many words moved. `lineBefore` knows which line with words comes
 * before a line of the source.
 */
export const applyMove = (
  stream: ChunkStream,
  repair: MoveRepair,
  at: number | null,
  lineBefore: (line: number) => number | null,
  problems: ProblemList
): number => {
  const before = lineBefore(repair.lines[0] ?? 0)
  if (before !== repair.before.follows) {
    problems.add(
      at,
      `line ${repair.lines[0] ?? 0} follows line ${before ?? 0}, not ${repair.before.follows}`,
      'Mend the line number in before'
    )
  }
  const place = lastAt(stream, repair.after.follows, at, problems)
  if (place === null) return 0
  let last = place
  let count = 0
  for (const line of repair.lines) {
    const chunks = stream.at(line)
    if (chunks.length === 0) problems.add(at, missing(line), 'Mend the line number')
    if (chunks.includes(place)) {
      problems.add(at, `line ${line} is moved to follow itself`, 'Mend the line numbers')
      return count
    }
    for (const chunk of chunks) {
      stream.moveAfter(last, chunk)
      last = chunk
      count += chunk.words.length
    }
  }
  return count
}

/** A heading as Markdown, in an entry: `### Title`. */
export const headingWords = (markdown: string): { level: number; title: string } | null => {
  const found = /^(#{1,4}) (.+)$/u.exec(markdown)
  return found === null ? null : { level: found[1]?.length ?? 0, title: found[2] ?? '' }
}

/** Adds a box title of the editor's own, or a gap for a figure of which nothing is left. */
export const applyAdd = (
  stream: ChunkStream,
  repair: AddRepair,
  at: number | null,
  problems: ProblemList
): void => {
  const place = lastAt(stream, repair.before.follows, at, problems)
  const heading = headingWords(repair.after)
  if (heading === null && !repair.after.includes(nl.gap)) {
    problems.add(at, 'added words that are no title', `Write "### Title", or "${nl.gap}"`)
    return
  }
  if (place === null) return
  const words = plainWords(heading?.title ?? repair.after).map(addedWord)
  stream.insertAfter(place, { words, lines: [], bullet: false })
}

const sameText = (words: readonly SourceWord[], text: readonly string[]): boolean =>
  words.length === text.length && words.every((word, index) => word.text === text[index])

const isAllStrong = (word: SourceWord): boolean => word.strong === word.text.length

/** The words of a seam: unchanged, or with the last of the first line joined to the next one. */
const joinedWords = (
  tail: readonly SourceWord[],
  head: readonly SourceWord[],
  repair: JoinRepair
): readonly SourceWord[] | null => {
  const after = plainWords(repair.after)
  const both = [...tail, ...head]
  if (repair.kind === 'seam') return sameText(both, after) ? both : null
  const broken = tail.at(-1)
  const [rest, ...others] = head
  const joined = after[tail.length - 1]
  if (broken === undefined || rest === undefined || joined === undefined) return null
  const whole = broken.text + rest.text
  const isJoined = joined === whole || joined === broken.text.replace(/-$/, '') + rest.text
  const words: readonly SourceWord[] = [
    ...tail.slice(0, -1),
    {
      text: joined,
      strong:
        broken.strong + rest.strong - (isAllStrong(broken) ? whole.length - joined.length : 0),
      link: broken.link,
      lines: [...broken.lines, ...rest.lines],
      stands: broken.stands + rest.stands,
      repaired: true
    },
    ...others
  ]
  return isJoined && sameText(words, after) ? words : null
}

/** Joins two lines that are one block. Says whether it did. */
export const applyJoin = (
  stream: ChunkStream,
  repair: JoinRepair,
  at: number | null,
  problems: ProblemList
): boolean => {
  const [from, to] = repair.lines
  const first = stream.at(from).at(-1)
  const second = stream.at(to)[0]
  if (first === undefined || second === undefined) {
    problems.add(at, missing(first === undefined ? from : to), 'Mend the line number')
    return false
  }
  if (first.next !== second || first.lines.at(-1) !== from || second.lines[0] !== to) {
    problems.add(
      at,
      `line ${to} does not come directly after line ${from} in the report`,
      'Move what stands between them, or mend the line numbers'
    )
    return false
  }
  const [before, next] = repair.before.map((text) => plainWords(text))
  const cut = first.words.length - (before?.length ?? 0)
  const tail = first.words.slice(Math.max(0, cut))
  const head = second.words.slice(0, next?.length ?? 0)
  if (!sameText(tail, before ?? []) || !sameText(head, next ?? [])) {
    problems.add(
      at,
      `line ${from} ends in "${textOf(tail)}" and line ${to} starts with "${textOf(head)}"`,
      'Give the words as they stand there'
    )
    return false
  }
  const words = joinedWords(tail, head, repair)
  if (words === null) {
    problems.add(
      at,
      `"${repair.after}" is not what the two lines make`,
      repair.kind === 'seam' ? 'Join the words unchanged' : 'Join the one broken word only'
    )
    return false
  }
  stream.join(first, second, [
    ...first.words.slice(0, Math.max(0, cut)),
    ...words,
    ...second.words.slice(head.length)
  ])
  return true
}
