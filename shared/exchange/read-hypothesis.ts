/**
 * Annotations as the API of Hypothesis gives them (hypothesis/h, docs/_extra/api-reference/schemas/annotation.yaml): an
 * answer to a search, `{total, rows: […]}`, the list of it alone, or what its sidebar exports, `{client_version,
 * annotations: […]}` (hypothesis/client, src/sidebar/services/annotations-exporter.ts).
 */
import * as v from 'valibot'
import type { Result } from '../result'
import { err } from '../result'
import { foreignOf, unread, type Found, type Reading } from './foreign'
import type { Foreign, Unread, Words } from './model'
import { linkIn, listOf, wordsIn } from './selectors'

const text = v.fallback(v.string(), '')
const texts = v.fallback(v.array(v.string()), [])

const rowSchema = v.looseObject({
  id: text,
  created: text,
  updated: text,
  uri: text,
  /** Markdown. */
  text,
  tags: texts,
  target: v.optional(v.unknown()),
  /** Of a reply: what it is a reply to, from the first annotation down. */
  references: texts
})
type Row = v.InferOutput<typeof rowSchema>

const targetSchema = v.looseObject({ source: text, selector: v.optional(v.unknown()) })

/** Whether a value may be an annotation of Hypothesis; it has no field that says so. */
export const isHypothesisRow = (value: unknown): boolean =>
  v.is(v.looseObject({ uri: v.string(), target: v.array(v.unknown()) }), value)

const wordsOf = ({ target }: Row): readonly (Words | null)[] =>
  listOf(target).map((one) => {
    const parsed = v.safeParse(targetSchema, one)
    return parsed.success ? wordsIn(parsed.output.selector) : null
  })

const foundIn = (row: Row, on: readonly (Words | null)[]): Found => ({
  id: row.id === '' ? '' : `hypothesis:${row.id}`,
  isBookmark: false,
  text: row.text,
  colour: '',
  tags: row.tags,
  created: row.created,
  modified: row.updated,
  words: on,
  link: linkIn(row.uri)
})

type Read = Result<{ readonly foreign: Foreign; readonly isAhead: boolean }, Unread>

/** Reads all annotations. A reply has no passage of its own: it comes on that of what it is a reply to. */
export const readHypothesis = (rows: readonly unknown[], reading: Reading): readonly Read[] => {
  const parsed = rows.map((row) => v.safeParse(rowSchema, row))
  const known = new Map<string, Row>()
  for (const one of parsed)
    if (one.success && one.output.id !== '') known.set(one.output.id, one.output)
  return parsed.map((one, at): Read => {
    const whole = rows[at]
    if (!one.success || !isHypothesisRow(whole))
      return err(unread('no-annotation', JSON.stringify(whole)))
    const own = wordsOf(one.output)
    const root = known.get(one.output.references[0] ?? '')
    const isOnWords = own.some((words) => words !== null)
    const on = isOnWords || root === undefined ? own : wordsOf(root)
    return foreignOf(foundIn(one.output, on), whole, reading)
  })
}
