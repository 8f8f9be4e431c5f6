/** Links into a report from outside of the app: naslag://<edition>[/<section or block id>]. */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema, type BlockId, type EditionId } from '../corpus/model'
import { err, ok, type Result } from '../result'
import { linkScheme } from './link'

/** Where a link points. `id` is null for the beginning of the report. */
export interface LinkTarget {
  readonly edition: EditionId
  /** A block; a section has the id of its heading. */
  readonly id: BlockId | null
}

// Two names of at most 80 characters. Windows puts a slash after a link that has only the first one.
const shape = /^naslag:\/\/(?<edition>[a-z0-9-]{1,80})(?:\/(?<id>[a-z0-9-]{1,80})?)?$/

/**
 * Reads a link. Whatever is not exactly of its shape is refused: capitals, a query, a fragment, a user,
 * a port, percent-encoding, dots, white space. Nothing is repaired: a link that was damaged on its way
 * should say so, and not bring the reader somewhere else.
 */
export const parseLink = (link: string): Result<LinkTarget, 'refused'> => {
  const names = shape.exec(link)?.groups
  const target = v.safeParse(targetSchema, { edition: names?.edition, id: names?.id ?? null })
  return target.success ? ok(target.output) : err('refused')
}

const targetSchema = v.object({ edition: editionIdSchema, id: v.nullable(blockIdSchema) })

/** A refused link as it can be shown: without control characters, and cut where it gets long. */
export const shownLink = (link: string): string =>
  link.slice(0, shownLength).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')

/** In UTF-16 code units; no longer than the message that carries it allows. */
const shownLength = 300

/** Whether an argument of the command line is meant as a link, good or bad. */
export const isLinkLike = (argument: string): boolean =>
  argument.slice(0, linkScheme.length + 1).toLowerCase() === `${linkScheme}:`
