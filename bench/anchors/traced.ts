import { border, type EditionText } from '../../shared/anchor/edition-text'
import type { BlockId, SectionId } from '../../shared/corpus/model'

/**
 * Where a code unit came from: a place in the whole of the old edition, or `added`. What is a copy of a
 * place, and not that itself, has a number below that.
 */
export const added = -1

const copyOfOrigin = (origin: number): number => (origin < 0 ? origin : added - 1 - origin)

/** The place that a unit is a copy of; negative for what is none. */
export const copiedFrom = (origin: number): number => added - 1 - origin

/** A text that knows of each code unit where it came from. */
export interface Traced {
  readonly text: string
  readonly from: readonly number[]
}

/** A block of an edition that is being edited. */
export interface TracedBlock extends Traced {
  readonly id: BlockId
  readonly section: SectionId
  readonly isHeading: boolean
}

export const cut = ({ text, from }: Traced, start: number, end = text.length): Traced => ({
  text: text.slice(start, end),
  from: from.slice(start, end)
})

export const joined = (...parts: readonly Traced[]): Traced => ({
  text: parts.map(({ text }) => text).join(''),
  from: parts.flatMap(({ from }) => from)
})

/** Text that was not in the old edition. */
export const fresh = (text: string): Traced => ({
  text,
  from: Array.from({ length: text.length }, () => added)
})

/** A copy of what stands elsewhere: not that itself. */
export const copyOf = ({ text, from }: Traced): Traced => ({ text, from: from.map(copyOfOrigin) })

/** The blocks of an edition, each unit from where it stands. */
export const traced = (
  edition: EditionText,
  headings: ReadonlySet<BlockId>
): readonly TracedBlock[] =>
  edition.blocks.map(({ id, section, text }, index) => ({
    id,
    section,
    isHeading: headings.has(id),
    text,
    from: Array.from({ length: text.length }, (_, at) => (edition.bases[index] ?? 0) + at)
  }))

/** Where the units of an edited edition came from, place by place in its whole. */
export const originsOf = (blocks: readonly TracedBlock[]): readonly number[] =>
  blocks.flatMap(({ from }) => [...from, ...Array.from(border, () => added)])
