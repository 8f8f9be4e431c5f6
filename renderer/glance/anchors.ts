/** Elements in the text that show something at a glance: which ones, and what. */
import * as v from 'valibot'
import { blockIdSchema, type BlockId } from '../../shared/corpus/model'
import type { Term } from '../../shared/reference/lexicon'

/** What an element shows at a glance. */
export type GlanceSubject =
  | { readonly kind: 'term'; readonly short: string }
  | { readonly kind: 'footnote'; readonly block: BlockId }

/** Makes an element show an abbreviation at a glance. */
export const termAnchor = ({ short }: Term) => ({ 'data-term': short })

/** Makes an element show a footnote at a glance. */
export const footnoteAnchor = (block: BlockId) => ({ 'data-footnote': block })

/** The element around a target that shows something at a glance. */
export const anchorAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term], [data-footnote]') : null

/** What an element shows at a glance. */
export const subjectOf = ({ dataset }: HTMLElement): GlanceSubject | null => {
  if (dataset.term !== undefined) return { kind: 'term', short: dataset.term }
  const block = v.safeParse(blockIdSchema, dataset.footnote)
  return block.success ? { kind: 'footnote', block: block.output } : null
}
