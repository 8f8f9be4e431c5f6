import type { SectionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { remembered, slots } from '../../shared/memory/model'
import type { Notebook } from '../db/notebook'
import type { ReadBlocks, ReadingStore } from './store'

/** Takes what the notebook remembers of a report over into the store. */
export const load = async (
  { edition, parts }: Outline,
  notebook: Notebook,
  store: ReadingStore
): Promise<void> => {
  const ids = parts.map(({ contents }) => contents.section.id)
  const kept = await notebook.recallAll(ids.map((id) => slots.read(edition.id, id)))
  const read = ids.map((id, at) => [id, new Set(kept[at])] as const)
  store.takeOver(new Map(read.filter(([, blocks]) => blocks.size > 0)))
}

/** Remembers what has been read in some parts. */
export const keep = async (
  { edition }: Outline,
  notebook: Notebook,
  blocks: ReadBlocks
): Promise<void> => {
  if (blocks.size === 0) return
  // That it cannot be kept is told where notes are written; it holds as long as the window lives.
  await notebook.write(
    [...blocks].map(([part, read]) => remembered(slots.read(edition.id, part), [...read]))
  )
}

/** The same parts with nothing read in them. */
export const emptied = (blocks: ReadBlocks): ReadBlocks =>
  new Map([...blocks.keys()].map((part: SectionId) => [part, new Set()]))
