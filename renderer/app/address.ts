/**
 * The places a window shows, as the address after the # says them: /rat-2024/<section or block id>,
 * /zoeken/<search> for the list of a search, /rat-2024/<block id>/zoeken/<search> for a place that is
 * read with the hits of a search at hand; and for two side by side both of them with & between.
 */
import * as v from 'valibot'
import { blockIdSchema, type Block, type BlockId } from '../../shared/corpus/model'
import type { Outline, Part } from '../../shared/corpus/outline'
import { searchIn, searchStep, stepsOf, type SearchPlace } from './search-place'

export type Place =
  | {
      readonly kind: 'at'
      readonly part: Part
      readonly block: Block
      /** The search whose hits the reader walks along; null for none. */
      readonly search: SearchPlace | null
    }
  /** The list of what a search found. */
  | { readonly kind: 'search'; readonly search: SearchPlace }
  /** The address names nothing in this report. */
  | { readonly kind: 'unknown'; readonly address: string }

/** A surface of the window to read on: the one that is always there, and the one beside it. */
export const surfaceIds = ['main', 'beside'] as const
export type SurfaceId = (typeof surfaceIds)[number]

/** The addresses of the surfaces; null where there is no second one. */
export interface Addresses {
  readonly main: string
  readonly beside: string | null
}

const between = '&'

export const addressesIn = (address: string): Addresses => {
  const [main = '', beside = null] = address.split(between)
  return { main, beside }
}

export const joinedAddress = ({ main, beside }: Addresses): string =>
  beside === null ? main : main + between + beside

/** Address of a block; a section's address is that of its heading, which has the same id. */
export const addressOf = (
  outline: Outline,
  block: BlockId,
  search: SearchPlace | null = null
): string => `/${outline.edition.id}/${block}${search === null ? '' : addressOfSearch(search)}`

/** Address of the list of a search. */
export const addressOfSearch = (search: SearchPlace): string =>
  `/${[searchStep, ...stepsOf(search)].join('/')}`

/** The steps that name a place in a report, and those of the search that it is read with. */
const partsOf = (
  address: string
): readonly [place: readonly string[], search: SearchPlace | null] => {
  const steps = address.split('/').filter((step) => step !== '')
  const at = steps.indexOf(searchStep)
  return at === -1 ? [steps, null] : [steps.slice(0, at), searchIn(steps.slice(at + 1))]
}

/** The block an address names; the bare address is the beginning of the report. */
export const blockAt = (outline: Outline, address: string): Block | undefined => {
  const [[edition, name, ...more], search] = partsOf(address)
  // The list of a search is no block.
  if (edition === undefined) return search === null ? outline.parts[0]?.blocks[0] : undefined
  if (edition !== outline.edition.id || more.length > 0) return undefined
  if (name === undefined) return outline.parts[0]?.blocks[0]
  const id = v.safeParse(blockIdSchema, name)
  return id.success ? outline.blocks.get(id.output) : undefined
}

/** What an address shows. */
export const placeAt = (outline: Outline, address: string): Place => {
  const [steps, search] = partsOf(address)
  if (steps.length === 0 && search !== null) return { kind: 'search', search }
  const block = blockAt(outline, address)
  const part = block === undefined ? undefined : outline.partOf.get(block.section)
  return block === undefined || part === undefined
    ? { kind: 'unknown', address }
    : { kind: 'at', part, block, search }
}
