/**
 * The places a window shows, as the address after the # says them: /rat-2024/<section or block id>, and
 * for two side by side both of them with & between.
 */
import * as v from 'valibot'
import { blockIdSchema, type Block, type BlockId } from '../../shared/corpus/model'
import type { Outline, Part } from '../../shared/corpus/outline'

export type Place =
  | { readonly kind: 'at'; readonly part: Part; readonly block: Block }
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
export const addressOf = (outline: Outline, block: BlockId): string =>
  `/${outline.edition.id}/${block}`

/** The block an address names; the bare address is the beginning of the report. */
export const blockAt = (outline: Outline, address: string): Block | undefined => {
  const [edition, name, ...more] = address.split('/').filter((step) => step !== '')
  if (edition === undefined) return outline.parts[0]?.blocks[0]
  if (edition !== outline.edition.id || more.length > 0) return undefined
  if (name === undefined) return outline.parts[0]?.blocks[0]
  const id = v.safeParse(blockIdSchema, name)
  return id.success ? outline.blocks.get(id.output) : undefined
}

/** What an address shows. */
export const placeAt = (outline: Outline, address: string): Place => {
  const block = blockAt(outline, address)
  const part = block === undefined ? undefined : outline.partOf.get(block.section)
  return block === undefined || part === undefined
    ? { kind: 'unknown', address }
    : { kind: 'at', part, block }
}
