/** What main answers about the file with everything. */
import * as v from 'valibot'
import { fileRefusals } from '../input/read-json'
import { annotationSchema } from '../notes/model'
import type { ExportRefusal } from './format'

const natural = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How it went with the readable copy, beside a file that is there already. */
const readableReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('done'), file: v.string() }),
  v.strictObject({ kind: v.literal('failed'), reason: v.string() })
])
export type ReadableReply = v.InferOutput<typeof readableReplySchema>

export const exportReplySchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('done'),
    file: v.string(),
    readable: readableReplySchema,
    at: natural,
    annotations: natural,
    /** How many annotations could not be read, and so are not in the file. */
    left: natural
  }),
  v.strictObject({ kind: v.literal('cancelled') }),
  v.strictObject({ kind: v.literal('failed'), reason: v.string() })
])

/** Why a chosen file is not taken in: what is wrong with it as a file, or with what it says. */
export type ImportRefusal = ExportRefusal | 'not-a-file' | 'unreadable'

const refusals: Readonly<Record<ImportRefusal, true>> = {
  ...fileRefusals,
  'other-format': true,
  newer: true,
  'bad-version': true,
  'bad-envelope': true,
  'wrong-count': true,
  'wrong-hash': true,
  'too-many-rows': true,
  'bad-annotation': true,
  'bad-memory': true,
  'duplicate-id': true,
  'not-a-file': true,
  unreadable: true
}

const refusalSchema = v.custom<ImportRefusal>(
  (value) => typeof value === 'string' && Object.hasOwn(refusals, value)
)

export const importReplySchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('read'),
    name: v.string(),
    madeAt: natural,
    /** What is remembered here now. */
    memoryHere: v.pipe(
      v.array(v.strictObject({ key: v.string(), value: v.unknown() })),
      v.readonly()
    ),
    annotations: v.pipe(v.array(annotationSchema), v.readonly()),
    memory: v.pipe(v.array(v.strictObject({ key: v.string(), value: v.unknown() })), v.readonly())
  }),
  v.strictObject({ kind: v.literal('cancelled') }),
  v.strictObject({ kind: v.literal('refused'), name: v.string(), code: refusalSchema })
])
