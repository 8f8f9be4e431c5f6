/**
 * The abbreviations of an edition, as the text explains them: what tools/corpus writes to
 * build/corpus/<edition>/lexicon.json beside the whole reference data, small enough to be read in every
 * window soon after the report is shown.
 */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema } from '../corpus/model'
import type { Reference } from './model'

/** Raised when a reader of an older shape could misread the file; readers refuse other numbers. */
const lexiconFormat = 1

const words = v.pipe(v.string(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const termSchema = v.strictObject({
  short: words,
  long: words,
  /** Other spellings of the short form. */
  also: v.pipe(v.array(words), v.readonly()),
  /** An editor's remark. */
  note: v.nullable(words),
  /** Where the report itself expands it; null when an editor did. */
  given: v.nullable(v.strictObject({ block: blockIdSchema, start: count, end: count }))
})

export const lexiconFileSchema = v.strictObject({
  format: v.literal(lexiconFormat),
  edition: editionIdSchema,
  terms: v.pipe(v.array(termSchema), v.readonly())
})

/** An abbreviation with its expansion. */
export type Term = v.InferOutput<typeof termSchema>
export type LexiconFile = v.InferOutput<typeof lexiconFileSchema>

/** Takes the abbreviations out of the reference data of an edition. */
export const lexiconFileOf = ({ edition, lexicon }: Reference): LexiconFile => ({
  format: lexiconFormat,
  edition,
  terms: lexicon.abbreviations.map(({ short, long, also, note, ...rest }) => ({
    short,
    long,
    also,
    note,
    given: rest.toegevoegd ? null : { block: rest.block, start: rest.start, end: rest.end }
  }))
})
