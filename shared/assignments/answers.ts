/** What is asked of main about files of reading assignments, and what it answers. */
import * as v from 'valibot'
import { fileNameSchema } from '../files/name'
import { fileRefusals } from '../input/read-json'
import type { AssignmentRefusal } from './file'
import { assignmentSchema, handInSchema, lackingIn, moment } from './model'

/** Why a chosen file is not taken in: what is wrong with it as a file, or with what it says. */
export type AssignmentFileRefusal = AssignmentRefusal | 'not-a-file' | 'unreadable'

const refusals: Readonly<Record<AssignmentFileRefusal, true>> = {
  ...fileRefusals,
  'other-format': true,
  everything: true,
  notes: true,
  newer: true,
  'bad-envelope': true,
  'wrong-hash': true,
  'bad-assignment': true,
  'bad-answers': true,
  'not-a-file': true,
  unreadable: true
}

const refusalSchema = v.custom<AssignmentFileRefusal>(
  (value) => typeof value === 'string' && Object.hasOwn(refusals, value)
)

/** What a file said that was accepted. */
const fileSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('assignment'),
    assignment: assignmentSchema,
    madeAt: moment
  }),
  v.strictObject({ kind: v.literal('hand-in'), handIn: handInSchema, madeAt: moment })
])

/** One file that the reader chose. */
const openedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('read'), name: v.string(), file: fileSchema }),
  v.strictObject({ kind: v.literal('refused'), name: v.string(), code: refusalSchema })
])
export type OpenedFile = v.InferOutput<typeof openedSchema>

/** All files that the reader chose; none when the dialog was closed. */
export const openedFilesSchema = v.array(openedSchema)

/** `name` is proposed for the file, without extension. */
export const assignmentAskedSchema = v.strictObject({
  name: fileNameSchema,
  assignment: v.pipe(
    assignmentSchema,
    v.check((assignment) => lackingIn(assignment).length === 0)
  )
})

export const handInAskedSchema = v.strictObject({ name: fileNameSchema, handIn: handInSchema })

/** The longest overview, in UTF-16 code units: of a large class, and to spare. */
const longestOverview = 20_000_000

export const overviewAskedSchema = v.strictObject({
  name: fileNameSchema,
  kind: v.picklist(['md', 'csv']),
  text: v.pipe(v.string(), v.maxLength(longestOverview))
})
