/**
 * Links into a report from outside of the app: naslag://<edition>[/<section or block id>], and
 * naslag://<edition>/<kind of entry>/<id> for a reference entry.
 */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema, type BlockId, type EditionId } from '../corpus/model'
import {
  entryIdSchema,
  entryKindAt,
  entryKinds,
  entrySteps,
  type EntryId,
  type EntryKind
} from '../reference/entry'
import { err, ok, type Result } from '../result'
import { linkScheme } from './link'

/** Where a link points. */
export type LinkTarget =
  | {
      readonly edition: EditionId
      readonly entry: null
      /** A block; a section has the id of its heading. Null is the beginning of the report. */
      readonly id: BlockId | null
    }
  | { readonly edition: EditionId; readonly entry: EntryKind; readonly id: EntryId }

const name = '[a-z0-9-]{1,80}'

// Windows puts a slash after a link that has only the first name.
const shape = new RegExp(
  `^${linkScheme}://(?<edition>${name})(?:/(?:(?:(?<step>${Object.values(entrySteps).join('|')})/)?(?<id>${name}))?)?$`
)

/**
 * Reads a link. Whatever is not exactly of its shape is refused: capitals, a query, a fragment, a user,
 * a port, percent-encoding, dots, white space. Nothing is repaired: a link that was damaged on its way
 * should say so, and not bring the reader somewhere else.
 */
export const parseLink = (link: string): Result<LinkTarget, 'refused'> => {
  const names = shape.exec(link)?.groups
  const entry = entryKindAt(names?.step) ?? null
  const target = v.safeParse(targetSchema, {
    edition: names?.edition,
    entry,
    id: names?.id ?? null
  })
  return target.success ? ok(target.output) : err('refused')
}

const targetSchema = v.union([
  v.object({ edition: editionIdSchema, entry: v.null(), id: v.nullable(blockIdSchema) }),
  v.object({
    edition: editionIdSchema,
    entry: v.picklist(entryKinds),
    id: entryIdSchema
  })
])

/** A refused link as it can be shown: without control characters, and cut where it gets long. */
export const shownLink = (link: string): string =>
  link.slice(0, shownLength).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')

/** In UTF-16 code units; no longer than the message that carries it allows. */
const shownLength = 300

/** Whether an argument of the command line is meant as a link, good or bad. */
export const isLinkLike = (argument: string): boolean =>
  argument.slice(0, linkScheme.length + 1).toLowerCase() === `${linkScheme}:`
