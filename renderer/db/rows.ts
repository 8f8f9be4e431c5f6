import * as v from 'valibot'
import { annotationSchema, type Annotation } from '../../shared/notes/model'

/** What the notebook holds: rows that could not be read stay where they are and are counted. */
export interface Contents {
  readonly annotations: readonly Annotation[]
  readonly unreadable: number
}

/** Reads rows as they come from the database. */
export const readRows = (rows: readonly unknown[]): Contents => {
  const parsed = rows.map((row) => v.safeParse(annotationSchema, row))
  return {
    annotations: parsed.flatMap((row) => (row.success ? [row.output] : [])),
    unreadable: parsed.filter(({ success }) => !success).length
  }
}
