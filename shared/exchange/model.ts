/** What a file of another program brings, before it is looked for in the reports. */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema } from '../corpus/model'
import {
  annotationIdSchema,
  annotationSchema,
  longestName,
  longestNote,
  longestTag,
  meanings,
  mostTags
} from '../notes/model'

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The words that an annotation is on, and what stood around them, as another program kept it. */
const wordsSchema = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string()
})
export type Words = v.InferOutput<typeof wordsSchema>

/** An annotation of another program: what it says, and what it is on as far as that can be read. */
const foreignSchema = v.strictObject({
  id: annotationIdSchema,
  said: v.variant('kind', [
    v.strictObject({ kind: v.literal('note'), body: v.pipe(v.string(), v.maxLength(longestNote)) }),
    v.strictObject({ kind: v.literal('highlight'), meaning: v.picklist(meanings) }),
    v.strictObject({
      kind: v.literal('bookmark'),
      name: v.pipe(v.string(), v.maxLength(longestName))
    })
  ]),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(longestTag))),
    v.maxLength(mostTags),
    v.readonly()
  ),
  createdAt: natural,
  updatedAt: natural,
  /** None where the file does not say on which words it is. */
  words: v.pipe(v.array(wordsSchema), v.readonly()),
  /** A place of our own that it names; null for one of another program. */
  link: v.nullable(v.strictObject({ edition: editionIdSchema, block: v.nullable(blockIdSchema) }))
})
export type Foreign = v.InferOutput<typeof foreignSchema>

/** One annotation of a file: our own, with all its fields, or that of another program. */
const broughtSchema = v.variant('from', [
  v.strictObject({ from: v.literal('naslag'), annotation: annotationSchema }),
  v.strictObject({ from: v.literal('elsewhere'), foreign: foreignSchema })
])
export type Brought = v.InferOutput<typeof broughtSchema>

/** Why something in a file became no annotation. */
const unreadReasons = [
  /** It has not the shape of an annotation. */
  'no-annotation',
  /** It says nothing, and is on no words. */
  'nothing-in-it',
  /** Longer than a note or a passage can be. */
  'too-long'
] as const
export type UnreadReason = (typeof unreadReasons)[number]

/** Something in a file that became no annotation, with what can be shown of it. */
const unreadSchema = v.strictObject({ reason: v.picklist(unreadReasons), text: v.string() })
export type Unread = v.InferOutput<typeof unreadSchema>

const programs = ['naslag', 'hypothesis', 'thorium', 'web-annotation'] as const
export type Program = (typeof programs)[number]

/** A file that was accepted. */
export const fileReadSchema = v.strictObject({
  program: v.picklist(programs),
  brought: v.pipe(v.array(broughtSchema), v.readonly()),
  unread: v.pipe(v.array(unreadSchema), v.readonly()),
  /** How many say a moment that has yet to come; it became that of reading. */
  ahead: natural,
  /** How many notes have markup or a picture from elsewhere in them: it stays text, and nothing is fetched. */
  live: natural
})
export type FileRead = v.InferOutput<typeof fileReadSchema>
