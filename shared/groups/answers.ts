/** What main answers about files for a group. */
import * as v from 'valibot'
import { fileNameSchema } from '../files/name'
import { fileRefusals } from '../input/read-json'
import { annotationIdSchema } from '../notes/model'
import { handedOverSchema, mostShared, removedSchema, type GroupRefusal } from './file'
import { ownerSchema } from './model'

/** Why a chosen file is not taken in: what is wrong with it as a file, or with what it says. */
export type GroupFileRefusal = GroupRefusal | 'not-a-file' | 'unreadable'

const refusals: Readonly<Record<GroupFileRefusal, true>> = {
  ...fileRefusals,
  'other-format': true,
  everything: true,
  newer: true,
  'bad-envelope': true,
  'wrong-hash': true,
  'too-many-rows': true,
  'bad-annotation': true,
  'duplicate-id': true,
  'not-a-file': true,
  unreadable: true
}

const refusalSchema = v.custom<GroupFileRefusal>(
  (value) => typeof value === 'string' && Object.hasOwn(refusals, value)
)

/** One file that the reader chose. */
const chosenSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('read'),
    name: v.string(),
    file: v.strictObject({
      ...handedOverSchema.entries,
      madeAt: v.pipe(v.number(), v.integer(), v.minValue(0))
    })
  }),
  v.strictObject({ kind: v.literal('refused'), name: v.string(), code: refusalSchema })
])
export type ChosenFile = v.InferOutput<typeof chosenSchema>

/** All files that the reader chose; none when the dialog was closed. */
export const chosenFilesSchema = v.array(chosenSchema)

/** What is to be saved for a group: whose it is, which annotations, and which are gone. */
export const groupAskedSchema = v.strictObject({
  /** Proposed for the file, without extension. */
  name: fileNameSchema,
  owner: ownerSchema,
  ids: v.pipe(v.array(annotationIdSchema), v.maxLength(mostShared)),
  removed: v.pipe(v.array(removedSchema), v.maxLength(mostShared)),
  /** Whether what may say who a person is stays out of the file. */
  isBlanked: v.boolean()
})

/** How saving ended, and with how many annotations. A reader who closes the dialog has cancelled. */
export const groupSavedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('done'),
    file: v.string(),
    amount: v.pipe(v.number(), v.integer(), v.minValue(0))
  }),
  v.strictObject({ kind: v.literal('cancelled') }),
  v.strictObject({ kind: v.literal('failed'), reason: v.string() })
])
export type GroupSaved = v.InferOutput<typeof groupSavedSchema>
