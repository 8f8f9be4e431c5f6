/** A table that goes to other programs: numbers and dates in it are those, not words for them. */
import * as v from 'valibot'
import { isDate } from '../reference/model'
import { withSigns } from '../text/unseen'

/** In UTF-16 code units, as long as a cell of Excel can be. */
const longestCell = 32_000
const text = v.pipe(v.string(), v.maxLength(longestCell))

const cellSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text }),
  v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.finite()) }),
  /** As exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  v.strictObject({ kind: v.literal('date'), date: v.pipe(v.string(), v.check(isDate)) }),
  v.strictObject({ kind: v.literal('empty') })
])
export type Cell = v.InferOutput<typeof cellSchema>

export const tableSchema = v.pipe(
  v.strictObject({
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
    columns: v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
          /** In characters. */
          width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255))
        })
      ),
      v.minLength(1),
      v.maxLength(50),
      v.readonly()
    ),
    rows: v.pipe(
      v.array(v.pipe(v.array(cellSchema), v.readonly())),
      v.maxLength(100_000),
      v.readonly()
    )
  }),
  v.check(
    ({ columns, rows }) => rows.every(({ length }) => length === columns.length),
    'each row has a cell in each column'
  )
)
export type Table = v.InferOutput<typeof tableSchema>

export const tableFormats = ['xlsx', 'csv'] as const
export type TableFormat = (typeof tableFormats)[number]

export const textCell = (words: string): Cell =>
  // What is cut may end in half a character.
  words === '' ? { kind: 'empty' } : { kind: 'text', text: withSigns(words.slice(0, longestCell)) }
export const dateCell = (date: string | null): Cell =>
  date === null ? { kind: 'empty' } : { kind: 'date', date }
