/** What annotations of tests have besides what a test is about. */
import * as v from 'valibot'
import { editionTextOf, type EditionText } from '../anchor/edition-text'
import type { TextBlock } from '../anchor/model'
import type { EditionId } from '../corpus/model'
import { targetAt } from '../notes/commands'
import { annotationIdSchema, annotationSchema, type Anchor, type Annotation } from '../notes/model'
import { titledEntrySchema } from '../reference/entry'

/** Those that were never changed, of the reader's own, on one passage. */
export const bare = { further: [], entry: null, tags: [], edits: null } as const

/** A reference entry of the small report, as an annotation names it. */
export const onCasusoverleg = v.parse(titledEntrySchema, {
  entry: 'procedure',
  id: 'casusoverleg',
  title: 'Casusoverleg'
})

export const bareBookmark = { ...bare, kind: 'bookmark', name: '' } as const

/** An anchor on the whole of a block. */
export const anchorIn = (
  edition: EditionText,
  { id, text }: Pick<TextBlock, 'id' | 'text'>
): Anchor => targetAt(edition, [{ block: id, start: 0, end: text.length }])[0]

/** An anchor on the whole of a block, in an edition that has no other. */
export const anchorOn = (edition: EditionId, block: TextBlock): Anchor =>
  anchorIn(editionTextOf(edition, [block]), block)

/** The id of the annotation that is a test's first, second, up to the ninth. */
export const numberedId = (number: number) =>
  v.parse(annotationIdSchema, `${number}f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c`)

/** A note on the first words of a block that no report of tests has. */
export const noteOf = (
  number: number,
  body: string,
  tags: readonly string[] = []
): Extract<Annotation, { kind: 'note' }> => {
  const anchor = { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' }
  const id = numberedId(number)
  const note = { ...bare, tags, id, anchor, createdAt: 1, updatedAt: 1, kind: 'note', body }
  const parsed = v.parse(annotationSchema, note)
  if (parsed.kind !== 'note') throw new Error('not a note')
  return parsed
}
