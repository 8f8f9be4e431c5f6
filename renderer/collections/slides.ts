/** What is shown of a collection at once, when it is presented. */
import type { ShownCollection, ShownItem } from '../../shared/collections/shown'
import type { DocumentBlock } from '../../shared/document/model'

/** What stands on the screen together. */
export interface Slide {
  readonly id: string
  readonly blocks: readonly DocumentBlock[]
}

/** A slide for each item that says something. A heading comes with what it stands over. */
export const slidesOf = (
  { items }: ShownCollection,
  blocksOf: (item: ShownItem) => readonly DocumentBlock[]
): readonly Slide[] => {
  const slides: Slide[] = []
  let heading: Slide | null = null
  for (const item of items) {
    const own: Slide = { id: item.id, blocks: blocksOf(item) }
    if (own.blocks.length === 0) continue
    if (item.kind === 'heading') {
      if (heading !== null) slides.push(heading)
      heading = own
    } else {
      slides.push(
        heading === null ? own : { id: own.id, blocks: [...heading.blocks, ...own.blocks] }
      )
      heading = null
    }
  }
  return heading === null ? slides : [...slides, heading]
}
