import type { DraftBlock, DraftFootnote } from './draft'
import { problemsOf, type Problem, type ProblemList } from './problem'

/** Ties footnotes to their marks. Labels count within a part, as in prints that start again at 1. */
export class FootnoteTies {
  readonly #carriers = new Map<DraftFootnote, DraftBlock>()
  readonly #notes = new Map<DraftBlock, Map<string, DraftFootnote>>()

  tie(carrier: DraftBlock, footnote: DraftFootnote): void {
    this.#carriers.set(footnote, carrier)
    const notes = this.#notes.get(carrier) ?? new Map<string, DraftFootnote>()
    this.#notes.set(carrier, notes.set(footnote.label, footnote))
  }

  /** The block that carries the mark of a footnote. */
  carrierOf(footnote: DraftFootnote): DraftBlock | undefined {
    return this.#carriers.get(footnote)
  }

  /** The footnote that a mark in a block means. */
  noteOf(carrier: DraftBlock, label: string): DraftFootnote | undefined {
    return this.#notes.get(carrier)?.get(label)
  }
}

/** The blocks in reading order, and what ties footnotes to their marks. */
export interface ReadingOrder {
  readonly blocks: readonly DraftBlock[]
  readonly footnotes: FootnoteTies
  readonly problems: readonly Problem[]
}

const byLabel = new Intl.Collator('nl', { numeric: true }).compare

/** Cuts the blocks before each heading of level 1. */
const partsOf = (blocks: readonly DraftBlock[]): readonly (readonly DraftBlock[])[] => {
  const parts: DraftBlock[][] = []
  for (const block of blocks) {
    const part = parts.at(-1)
    if (part === undefined || (block.kind === 'heading' && block.level === 1)) parts.push([block])
    else part.push(block)
  }
  return parts
}

/** Ties the footnotes of one part: each mark has one text, each text one mark. */
const tiePart = (
  part: readonly DraftBlock[],
  notes: readonly DraftFootnote[],
  ties: FootnoteTies,
  problems: ProblemList
): void => {
  const texts = new Map<string, DraftFootnote>()
  for (const note of notes) {
    if (texts.has(note.label)) {
      problems.add(note.line, `a second text for footnote ${note.label}`, 'Remove one of the two')
    } else {
      texts.set(note.label, note)
    }
  }
  for (const block of part) {
    for (const mark of block.marks) {
      const note = mark.kind === 'footnote' ? texts.get(mark.label) : undefined
      if (note === undefined) continue
      if (ties.carrierOf(note) === undefined) {
        ties.tie(block, note)
      } else {
        const advice = 'Give each mark a label and a text of its own'
        problems.add(block.line, `footnote mark ${note.label} stands twice`, advice)
      }
    }
  }
  for (const note of texts.values()) {
    if (ties.carrierOf(note) !== undefined) continue
    const advice = `Put [^${note.label}] where it belongs`
    problems.add(note.line, `footnote ${note.label} has no mark`, advice)
  }
}

/** Puts the footnotes at the end of their part, in the order of their labels, tied to their marks. */
export const inReadingOrder = (written: readonly DraftBlock[]): ReadingOrder => {
  const problems = problemsOf('report.md')
  const footnotes = new FootnoteTies()
  const blocks = partsOf(written).flatMap((part) => {
    const notes = part.filter((block): block is DraftFootnote => block.kind === 'footnote')
    tiePart(part, notes, footnotes, problems)
    notes.sort((one, other) => byLabel(one.label, other.label))
    return [...part.filter((block) => block.kind !== 'footnote'), ...notes]
  })
  return { blocks, footnotes, problems: problems.all }
}
