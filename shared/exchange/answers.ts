/** What main is asked and answers about files of other programs. */
import * as v from 'valibot'
import { fileNameSchema } from '../files/name'
import { groupSavedSchema } from '../groups/answers'
import { mostShared } from '../groups/file'
import { fileRefusals } from '../input/read-json'
import { annotationIdSchema } from '../notes/model'
import { exchangeFormats } from './formats'
import { fileReadSchema } from './model'
import type { ExchangeRefusal } from './read'

/** What is to be saved, and as what. */
export const exchangeAskedSchema = v.strictObject({
  /** Proposed for the file, without extension. */
  name: fileNameSchema,
  format: v.picklist(exchangeFormats),
  ids: v.pipe(v.array(annotationIdSchema), v.minLength(1), v.maxLength(mostShared), v.readonly()),
  /** Whether what may say who a person is stays out of the file. */
  isBlanked: v.boolean()
})

export const exchangeSavedSchema = groupSavedSchema
export type ExchangeSaved = v.InferOutput<typeof exchangeSavedSchema>

/** Why a chosen file is not taken in: what is wrong with it as a file, or with what it says. */
export type ExchangeFileRefusal = ExchangeRefusal | 'not-a-file' | 'unreadable'

const refusals: Readonly<Record<ExchangeFileRefusal, true>> = {
  ...fileRefusals,
  'other-format': true,
  everything: true,
  group: true,
  newer: true,
  'too-many-rows': true,
  'no-annotations': true,
  'duplicate-id': true,
  'not-a-file': true,
  unreadable: true
}

const refusalSchema = v.custom<ExchangeFileRefusal>(
  (value) => typeof value === 'string' && Object.hasOwn(refusals, value)
)

export const exchangeOpenedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('read'), name: v.string(), file: fileReadSchema }),
  v.strictObject({ kind: v.literal('cancelled') }),
  v.strictObject({ kind: v.literal('refused'), name: v.string(), code: refusalSchema })
])
export type ExchangeOpened = v.InferOutput<typeof exchangeOpenedSchema>
