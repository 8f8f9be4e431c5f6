/** The judged look-ups: what was asked, and which lines of the source answer it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const judgementSchema = v.strictObject({
  /** From 1, in source.txt. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** 3 answers, 2 helps, 1 touches. */
  grade: v.picklist([1, 2, 3])
})

const lookupSchema = v.strictObject({
  query: v.pipe(v.string(), v.minLength(1)),
  type: v.pipe(v.string(), v.minLength(1)),
  /** Empty: nothing in the report answers it. */
  relevant: v.pipe(v.array(judgementSchema), v.readonly())
})

const lookupsSchema = v.strictObject({
  about: v.string(),
  queries: v.pipe(v.array(lookupSchema), v.minLength(1), v.readonly())
})

export type Lookup = v.InferOutput<typeof lookupSchema>

/** The sets there are: search is developed with the first, and only ever measured with the second. */
export const sets = ['dev', 'own'] as const
export type SetName = (typeof sets)[number]

/** Reads a set of judged look-ups. */
export const readLookups = async (name: SetName): Promise<readonly Lookup[]> => {
  const text = await readFile(join(import.meta.dirname, `queries-${name}.json`), 'utf8')
  return v.parse(lookupsSchema, JSON.parse(text)).queries
}
