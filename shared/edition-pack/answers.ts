/** What main answers about editions that were added, and about files that one could be added from. */
import * as v from 'valibot'
import { manifestEntries } from './manifest'

/** Why a file is not taken for an edition. */
const packProblems = [
  /** Not an archive with an edition. */
  'no-edition',
  'too-large',
  /** Made for a newer version of the app. */
  'newer',
  /** Signed with a key that nobody has named here. */
  'unknown-key',
  /** The signature is not that of this manifest. */
  'not-signed',
  /** Something in it is not as it was when it was signed. */
  'damaged',
  /** As it was signed, and still not what an edition has to be. */
  'wrong'
] as const
export type PackProblem = (typeof packProblems)[number]

/** Why an edition is not added. */
const addProblems = [
  ...packProblems,
  'not-a-file',
  'unreadable',
  /** The file is not the one that was looked at. */
  'changed',
  /** It was added meanwhile. */
  'here',
  /** What is here under its name says something else. */
  'other-content',
  'disk-full',
  'failed'
] as const
export type AddProblem = (typeof addProblems)[number]

/** Why an edition that was added before is not opened. */
const leftOutProblems = [
  ...packProblems,
  'unreadable',
  /** The file is called otherwise than its edition. */
  'other-name',
  /** The app itself has an edition of that name by now. */
  'in-app'
] as const
export type LeftOutProblem = (typeof leftOutProblems)[number]

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0))

/** An edition of a file: which it is and who signed it. */
const packedSchema = v.strictObject({
  edition: manifestEntries.edition,
  /** What the one who signed it is called here. */
  publisher: v.string(),
  key: manifestEntries.key,
  /** Of the file. */
  bytes
})
export type Packed = v.InferOutput<typeof packedSchema>

/** What came of a file that was looked at; nothing has changed yet. */
export const lookedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('offered'),
    /** Names what was looked at, to add just that. */
    offer: v.pipe(v.string(), v.uuid()),
    packed: packedSchema
  }),
  /** It is here already, word for word. */
  v.strictObject({ kind: v.literal('here'), packed: packedSchema }),
  v.strictObject({
    kind: v.literal('refused'),
    /** Of the file. */
    name: v.string(),
    problem: v.picklist(addProblems)
  }),
  /** Nobody's editions are taken on this computer. */
  v.strictObject({ kind: v.literal('no-publishers') })
])
export type Looked = v.InferOutput<typeof lookedSchema>

/** The same of a file that the reader was asked for, who may have chosen none. */
export const chosenEditionSchema = v.variant('kind', [
  ...lookedSchema.options,
  v.strictObject({ kind: v.literal('cancelled') })
])

export const addedReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('added') }),
  v.strictObject({ kind: v.literal('failed'), problem: v.picklist(addProblems) })
])

/** A file of the data folder with an edition, as main has named it. */
const packNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(255))

export const removalSchema = v.strictObject({ name: packNameSchema })

export const removedReplySchema = v.strictObject({ kind: v.picklist(['removed', 'failed']) })

/** What was added to the reports of the app. */
export const shelvedSchema = v.strictObject({
  added: v.pipe(
    v.array(v.strictObject({ name: v.string(), ...packedSchema.entries })),
    v.readonly()
  ),
  leftOut: v.pipe(
    v.array(v.strictObject({ name: v.string(), problem: v.picklist(leftOutProblems) })),
    v.readonly()
  )
})
export type Shelved = v.InferOutput<typeof shelvedSchema>
