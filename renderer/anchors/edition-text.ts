import { editionTextOf, type EditionText } from '../../shared/anchor/edition-text'
import type { Outline } from '../../shared/corpus/outline'

const made = new WeakMap<Outline, EditionText>()

/** A report made ready for anchors, which takes some 50 ms: made when it is first asked for. */
export const editionTextFor = (outline: Outline): EditionText => {
  const known = made.get(outline)
  if (known !== undefined) return known
  const text = editionTextOf(outline.edition.id, [...outline.blocks.values()])
  made.set(outline, text)
  return text
}
