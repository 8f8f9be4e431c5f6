import type { ProblemList } from './problem'
import type { DropRepair, SplitRepair, WordRepair } from './repairs-file'
import { addedWord, type SourceWord } from './source'
import type { Chunk, ChunkStream } from './stream'
import { plainWords } from './words'

interface Found {
  readonly chunk: Chunk
  readonly start: number
  readonly length: number
}

/** Where `wanted` stands in `words`, as indexes. */
const positionsOf = (
  wanted: readonly string[],
  words: readonly SourceWord[]
): readonly number[] => {
  const positions: number[] = []
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (wanted.every((word, index) => words[start + index]?.text === word)) positions.push(start)
  }
  return positions
}

const findOnce = (
  stream: ChunkStream,
  line: number,
  text: string,
  at: number | null,
  problems: ProblemList
): Found | null => {
  const wanted = plainWords(text)
  const found = stream
    .at(line)
    .flatMap((chunk) =>
      positionsOf(wanted, chunk.words).map((start) => ({ chunk, start, length: wanted.length }))
    )
  const [first] = found
  if (first !== undefined && found.length === 1) return first
  if (first === undefined) {
    problems.add(
      at,
      `an entry that explains nothing: line ${line} of source.txt does not have "${text}"`,
      'Mend the line number or the words, or remove the entry'
    )
  } else {
    problems.add(
      at,
      `line ${line} of source.txt has "${text}" ${found.length} times`,
      'Give more of the words around it, before and after'
    )
  }
  return null
}

/** Strong characters are kept when a repair replaces words that are strong as a whole, or not at all. */
const restyle = (before: readonly SourceWord[], after: readonly string[]): SourceWord[] | null => {
  const strong = before.every((word) => word.strong === word.text.length)
  const plain = before.every((word) => word.strong === 0)
  const links = new Set(before.map((word) => word.link))
  if ((!strong && !plain) || links.size !== 1) return null
  const lines = [...new Set(before.flatMap((word) => word.lines))]
  const link = before[0]?.link ?? null
  const stands = before.reduce((sum, word) => sum + word.stands, 0)
  return after.map((text, index) => ({
    text,
    strong: strong ? text.length : 0,
    link,
    lines,
    stands: index === 0 ? stands : 0,
    repaired: true
  }))
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const withPlainDigits = (text: string): string =>
  text.replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => String(superscripts.indexOf(digit)))

/** A marker entry may change how a footnote's mark is written, and nothing else. */
const keepsMarker = (before: string, after: string): boolean =>
  withPlainDigits(before) === after.replaceAll(/\[\^(\d+)\]:?/g, '$1')

/** Applies a repair that changes words of one line. Says whether it did. */
export const applyWordRepair = (
  stream: ChunkStream,
  repair: WordRepair,
  at: number | null,
  problems: ProblemList
): boolean => {
  if (repair.before === repair.after) {
    problems.add(at, 'before and after are the same', 'Remove the entry')
    return false
  }
  if (repair.kind === 'marker' && !keepsMarker(repair.before, repair.after)) {
    problems.add(
      at,
      `"${repair.after}" is not "${repair.before}" with its mark written as [^1]`,
      'Change the mark only'
    )
    return false
  }
  const found = findOnce(stream, repair.lines[0], repair.before, at, problems)
  if (found === null) return false
  const { chunk, start, length } = found
  const replaced = chunk.words.slice(start, start + length)
  const after = plainWords(repair.after)
  // A gap's own words come after the printed label, which keeps its words and their marks.
  const kept = repair.kind === 'gap' ? replaced : []
  if (kept.some((word, index) => word.text !== after[index])) {
    problems.add(at, 'a gap that changes the printed label', 'Start after with the words of before')
    return false
  }
  const words =
    repair.kind === 'gap' ? after.slice(length).map(addedWord) : restyle(replaced, after)
  if (words === null) {
    problems.add(at, 'words that are partly strong or partly a link', 'Replace fewer words at once')
    return false
  }
  chunk.words = [
    ...chunk.words.slice(0, start),
    ...kept,
    ...words,
    ...chunk.words.slice(start + length)
  ]
  return true
}

/** Removes words that the report does not have. Says how many. */
export const applyDrop = (
  stream: ChunkStream,
  repair: DropRepair,
  at: number | null,
  problems: ProblemList
): number => {
  const found = findOnce(stream, repair.lines[0], repair.before, at, problems)
  if (found === null) return 0
  const { chunk, start, length } = found
  chunk.words = [...chunk.words.slice(0, start), ...chunk.words.slice(start + length)]
  if (chunk.words.length === 0) stream.remove(chunk)
  return length
}

/** Makes two blocks of one line. */
export const applySplit = (
  stream: ChunkStream,
  repair: SplitRepair,
  at: number | null,
  problems: ProblemList
): void => {
  const [head, tail] = repair.after
  if (repair.before !== `${head} ${tail}`) {
    problems.add(at, 'the two parts are not the words of before', 'Cut before in two, unchanged')
    return
  }
  const found = findOnce(stream, repair.lines[0], repair.before, at, problems)
  if (found !== null) stream.split(found.chunk, found.start + plainWords(head).length)
}
