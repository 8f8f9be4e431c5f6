/** What has been read of the report that is open, for everything in the window that shows or changes it. */
import type { BlockId, SectionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import {
  amountOfPart,
  amountsIn,
  nothing,
  percentOf,
  type Amount
} from '../../shared/reading/progress'

/** Blocks that have been read, by the part they stand in. */
export type ReadBlocks = ReadonlyMap<SectionId, ReadonlySet<BlockId>>

/** What has been read at one moment. */
export interface Reading {
  /** Whole per cents of a section that have been read. */
  readonly percentOf: (section: SectionId) => number
  /** Whole per cents of the report. */
  readonly percent: number
  readonly blocks: ReadBlocks
}

export interface ReadingStore {
  readonly reading: () => Reading
  readonly subscribe: (onChange: () => void) => () => void
  /** Adds blocks of a part to what has been read. */
  readonly add: (part: SectionId, blocks: readonly BlockId[]) => void
  /** Takes over what the notebook holds; what was added since and is not yet in it stays. */
  readonly takeOver: (kept: ReadBlocks) => void
  /** Has exactly these blocks from now on. */
  readonly replace: (blocks: ReadBlocks) => void
  /** The parts to which blocks were added since the last time this was asked, with all their blocks. */
  readonly takeAdded: () => ReadBlocks
}

const none: ReadonlySet<BlockId> = new Set()

const joined = (
  one: ReadonlySet<BlockId> = none,
  other: Iterable<BlockId> = none
): ReadonlySet<BlockId> => new Set([...one, ...other])

/** A store with nothing read yet. Work is done for the part that changes, never for the whole report. */
export const createReadingStore = (outline: Outline): ReadingStore => {
  const listeners = new Set<() => void>()
  const totals = new Map<SectionId, Amount>()
  const changed = new Set<SectionId>()
  let whole = nothing
  let blocks: ReadBlocks = new Map()
  let reading: Reading | null = null

  const count = (parts: Outline['parts']): void => {
    for (const part of parts) {
      const { id } = part.contents.section
      const before = totals.get(id) ?? nothing
      const now = amountOfPart(part, blocks.get(id) ?? none)
      totals.set(id, now)
      whole = { read: whole.read + now.read - before.read, all: whole.all + now.all - before.all }
    }
  }
  const announce = (): void => {
    reading = null
    for (const listener of listeners) listener()
  }
  const set = (next: ReadBlocks): void => {
    blocks = next
    count(outline.parts)
    announce()
  }
  count(outline.parts)

  return {
    reading: () => {
      reading ??= readingOf(outline, blocks, whole)
      return reading
    },
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
    add: (id, added) => {
      const part = outline.partOf.get(id)
      const before = blocks.get(id) ?? none
      const after = joined(before, added)
      if (part === undefined || after.size === before.size) return
      blocks = new Map([...blocks, [id, after]])
      changed.add(id)
      count([part])
      announce()
    },
    takeOver: (kept) => {
      const added = [...changed].map((id) => [id, joined(kept.get(id), blocks.get(id))] as const)
      set(new Map([...kept, ...added]))
    },
    replace: (next) => {
      changed.clear()
      set(next)
    },
    takeAdded: () => {
      const added = new Map([...changed].map((id) => [id, blocks.get(id) ?? none]))
      changed.clear()
      return added
    }
  }
}

/** Sections are worked out a part at a time, when one of them is asked for. */
const readingOf = (outline: Outline, blocks: ReadBlocks, whole: Amount): Reading => {
  const sections = new Map<SectionId, ReadonlyMap<SectionId, Amount>>()
  return {
    blocks,
    percent: percentOf(whole),
    percentOf: (section) => {
      const part = outline.partOf.get(section)
      const read = part === undefined ? undefined : blocks.get(part.contents.section.id)
      if (part === undefined || read === undefined) return 0
      const { id } = part.contents.section
      const amounts = sections.get(id) ?? amountsIn(outline, part, read)
      sections.set(id, amounts)
      return percentOf(amounts.get(section) ?? nothing)
    }
  }
}
