/** An annotation of another program, in the form that all readers make of theirs. */
import * as v from 'valibot'
import { notAhead, type Sha256 } from '../export/format'
import { plainText } from '../input/scan'
import {
  annotationIdSchema,
  longestName,
  longestNote,
  type AnnotationId,
  type Meaning
} from '../notes/model'
import { tagMeant, withTag } from '../notes/tags'
import { err, ok, type Result } from '../result'
import { shortened } from '../text/unseen'
import type { Foreign, Unread, UnreadReason, Words } from './model'
import { longestPassage } from './selectors'
import { colours } from './web-annotation'

/** As many as one annotation may be on; with the longest of each it is still kept. */
const mostPassages = 30

/** What readers need to know that is not in the file. */
export interface Reading {
  readonly sha256: Sha256
  /** What the clock here says. */
  readonly now: number
}

/** What a reader of a format finds of one annotation. */
export interface Found {
  /** By which its own program knows it; empty where it does not say. */
  readonly id: string
  readonly isBookmark: boolean
  readonly text: string
  readonly colour: string
  readonly tags: readonly string[]
  readonly created: string
  readonly modified: string
  /** For each passage its words; null where none are given. */
  readonly words: readonly (Words | null)[]
  readonly link: Foreign['link']
}

const urn = /^urn:uuid:/iu

/** The same annotation has the same id, however often it is read; one that is no UUID becomes one. */
const idOf = (id: string, whole: unknown, sha256: Sha256): AnnotationId => {
  const own = v.safeParse(annotationIdSchema, id.replace(urn, '').toLowerCase())
  if (own.success) return own.output
  const hex = sha256(id === '' ? JSON.stringify(whole) : id)
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`]
  return v.parse(
    annotationIdSchema,
    [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
  )
}

/** The moment that a date says; now where it says none. */
const momentOf = (date: string, now: number): number => {
  const moment = Date.parse(date)
  return Number.isNaN(moment) || moment < 0 ? now : notAhead(moment, now)
}

/** Whether a date says a moment that has yet to come. */
const isAhead = (date: string, now: number): boolean => {
  const moment = Date.parse(date)
  return !Number.isNaN(moment) && notAhead(moment, now) !== moment
}

const meaningOf = (colour: string): Meaning => {
  const all = Object.entries(colours) as [Meaning, string][]
  return all.find(([, name]) => name === colour.toLowerCase())?.[0] ?? 'belangrijk'
}

const tagsOf = (typed: readonly string[]): readonly string[] =>
  typed
    .flatMap((one) => tagMeant(plainText(one), []) ?? [])
    // What was too long may have been cut in the middle of a character.
    .map((tag) => plainText(tag).trim())
    .filter((tag) => tag !== '')
    .reduce<readonly string[]>((tags, tag) => withTag(tags, tag), [])

const saidIn = ({ isBookmark, text, colour }: Found): Foreign['said'] => {
  const body = plainText(text).trim()
  if (isBookmark && body.length <= longestName)
    return { kind: 'bookmark', name: body.replaceAll(/\s+/gu, ' ') }
  return body === '' ? { kind: 'highlight', meaning: meaningOf(colour) } : { kind: 'note', body }
}

/** What can be shown of something that became no annotation. */
export const unread = (reason: UnreadReason, text: string): Unread => ({
  reason,
  text: shortened(plainText(text.slice(0, 2_000)).replaceAll(/\s+/gu, ' ').trim(), 200)
})

/** Makes an annotation of what was found; `whole` is all that stood there. */
export const foreignOf = (
  found: Found,
  whole: unknown,
  { sha256, now }: Reading
): Result<{ readonly foreign: Foreign; readonly isAhead: boolean }, Unread> => {
  const { id, text, tags, created, modified, link } = found
  const words = found.words.flatMap((one) => one ?? [])
  const said = saidIn(found)
  const shown = [text, ...words.map(({ exact }) => exact)].find((one) => one.trim() !== '') ?? ''
  if (said.kind === 'note' && said.body.length > longestNote) return err(unread('too-long', shown))
  if (words.length > mostPassages || words.some(({ exact }) => exact.length > longestPassage))
    return err(unread('too-long', shown))
  const isEmpty = said.kind === 'highlight' || (said.kind === 'bookmark' && said.name === '')
  if (isEmpty && words.length === 0) return err(unread('nothing-in-it', tags.join(', ')))
  const createdAt = momentOf(created, now)
  return ok({
    foreign: {
      id: idOf(id, whole, sha256),
      said,
      tags: tagsOf(tags),
      createdAt,
      updatedAt: modified === '' ? createdAt : Math.max(createdAt, momentOf(modified, now)),
      words,
      link
    },
    isAhead: isAhead(created, now) || isAhead(modified, now)
  })
}
