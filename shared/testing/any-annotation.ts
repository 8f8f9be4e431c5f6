/** Any annotation that the schema takes, for tests of properties. */
import fc from 'fast-check'
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema } from '../corpus/model'
import { annotationIdSchema, meanings, type Annotation } from '../notes/model'
import { entryIdSchema, entryKinds } from '../reference/entry'

/** As a reader types it: any characters, but whole ones that can be seen. */
export const typedText = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((typed) => typed.replaceAll(/\p{Cc}/gu, '\n'))

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
export const anyId = fc.uuid({ version: 4 }).map((text) => v.parse(annotationIdSchema, text))

export const anyAnchor = fc
  .record({
    edition: slug,
    block: slug,
    start: fc.nat(99),
    length: fc.nat(99),
    quote: typedText,
    prefix: typedText,
    suffix: typedText
  })
  .map(({ edition, block, start, length, ...texts }) => ({
    edition: v.parse(editionIdSchema, edition),
    block: v.parse(blockIdSchema, block),
    start,
    end: start + length,
    ...texts
  }))

/** Any name of a reference entry. */
const anyEntry = fc.record({
  entry: fc.constantFrom(...entryKinds),
  id: slug.map((id) => v.parse(entryIdSchema, id)),
  title: typedText.map((title) => `${title}.`)
})

const tag = fc.stringMatching(/^[a-z][a-z -]{0,8}[a-z]$/)

/** Any annotation that was made and changed up to a moment; `id` is a fresh one where none is given. */
export const anyAnnotation = (until: number, id = anyId): fc.Arbitrary<Annotation> => {
  const moment = fc.integer({ min: 0, max: until })
  const base = {
    id,
    anchor: anyAnchor,
    further: fc.array(anyAnchor, { maxLength: 2 }),
    entry: fc.option(anyEntry),
    tags: fc.uniqueArray(tag, { maxLength: 3 }),
    createdAt: moment,
    updatedAt: moment,
    edits: fc.option(fc.record({ place: moment, content: moment, tags: moment }))
  }
  return fc.oneof(
    fc.record({ ...base, kind: fc.constant('bookmark' as const), name: typedText }),
    fc.record({
      ...base,
      kind: fc.constant('highlight' as const),
      meaning: fc.constantFrom(...meanings)
    }),
    fc.record({ ...base, kind: fc.constant('note' as const), body: typedText })
  )
}
