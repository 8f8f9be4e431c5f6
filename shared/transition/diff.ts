/** The difference between two texts, word by word, for a reader who has both before them. */

/** A stretch of text: in both, in the old one only, or in the new one only. */
export interface Difference {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Words, each with the space after it, so that a word that went takes its space along. */
const tokens = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? []

/** More pairs of words than this are not compared: texts of that length are read, not compared by eye. */
const mostPairs = 1_000_000

/** How many tokens two rows have in common at their beginning. */
const commonStart = (one: readonly string[], other: readonly string[]): number => {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

/**
 * Compares two texts. What is `same` and `gone` is the old one, what is `same` and `new` the new one; no two
 * stretches of a kind follow each other.
 */
export const differences = (old: string, next: string): readonly Difference[] => {
  const [before, after] = [tokens(old), tokens(next)]
  const start = commonStart(before, after)
  const [restOld, restNew] = [before.slice(start), after.slice(start)]
  const end = commonStart(restOld.toReversed(), restNew.toReversed())
  const [middleOld, middleNew] = [
    restOld.slice(0, restOld.length - end),
    restNew.slice(0, restNew.length - end)
  ]
  return joined([
    ...as('same', before.slice(0, start)),
    ...between(middleOld, middleNew),
    ...as('same', restOld.slice(restOld.length - end))
  ])
}

const as = (kind: Difference['kind'], words: readonly string[]): readonly Difference[] =>
  words.map((text) => ({ kind, text }))

/** By the longest row of words that both have in one order. */
const between = (old: readonly string[], next: readonly string[]): readonly Difference[] => {
  if (old.length * next.length > mostPairs) return [...as('gone', old), ...as('new', next)]
  const width = next.length + 1
  /** Length of the longest common row of what follows each pair. */
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = next.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        old[row] === next[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: Difference[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < next.length) {
    const [gone, come] = [old[row], next[column]]
    if (gone !== undefined && gone === come) {
      found.push({ kind: 'same', text: gone })
      row += 1
      column += 1
    } else if (
      gone !== undefined &&
      (come === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      found.push({ kind: 'gone', text: gone })
      row += 1
    } else {
      found.push({ kind: 'new', text: come ?? '' })
      column += 1
    }
  }
  return found
}

/** Neighbours of one kind as one stretch; between two that are the same, what went comes before what came. */
const joined = (all: readonly Difference[]): readonly Difference[] => {
  const runs: Difference[] = []
  let changed = { gone: '', new: '' }
  const flush = (): void => {
    if (changed.gone !== '') runs.push({ kind: 'gone', text: changed.gone })
    if (changed.new !== '') runs.push({ kind: 'new', text: changed.new })
    changed = { gone: '', new: '' }
  }
  for (const { kind, text } of all) {
    if (kind !== 'same') {
      changed = { ...changed, [kind]: changed[kind] + text }
      continue
    }
    flush()
    const last = runs.at(-1)
    if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text }
    else runs.push({ kind, text })
  }
  flush()
  return runs
}
