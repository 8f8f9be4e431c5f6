/** Reads back what `web-annotation.ts` wrote: every field of an annotation, or nothing of it. */
import * as v from 'valibot'
import { annotationNotAhead } from '../export/format'
import { annotationSchema, type Annotation } from '../notes/model'
import type { Reading } from './foreign'
import { linkIn, listOf } from './selectors'
import { motivations } from './web-annotation'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const moment = v.pipe(
  v.string(),
  v.transform((date) => Date.parse(date)),
  v.number()
)

const quoteSchema = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string()
})
const positionSchema = v.looseObject({
  type: v.literal('TextPositionSelector'),
  'naslag:start': offset,
  'naslag:end': offset
})
const targetSchema = v.looseObject({
  source: v.string(),
  selector: v.tuple([quoteSchema, positionSchema])
})
const bodySchema = v.looseObject({
  purpose: v.string(),
  value: v.string(),
  tags: v.optional(v.array(v.string()), [])
})

const itemSchema = v.looseObject({
  id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
  motivation: v.picklist(Object.values(motivations)),
  created: moment,
  modified: moment,
  body: v.optional(v.unknown()),
  target: v.optional(v.unknown()),
  /** How many passages it is on, where those are more than one; not said until version 3. */
  'naslag:passages': v.optional(v.number()),
  /** What is a passage of another annotation is none by itself. */
  'naslag:of': v.optional(v.undefined()),
  'naslag:meaning': v.optional(v.string()),
  'naslag:entry': v.optional(
    v.strictObject({
      'naslag:kind': v.string(),
      'naslag:id': v.string(),
      'naslag:title': v.string()
    })
  ),
  'naslag:edits': v.optional(
    v.strictObject({
      'naslag:place': moment,
      'naslag:content': moment,
      'naslag:tags': moment
    })
  )
})
type Item = v.InferOutput<typeof itemSchema>

const anchorOf = (target: unknown): object | null => {
  const parsed = v.safeParse(targetSchema, target)
  const link = parsed.success ? linkIn(parsed.output.source) : null
  if (!parsed.success || !link?.block) return null
  const [{ exact, prefix, suffix }, position] = parsed.output.selector
  const [start, end] = [position['naslag:start'], position['naslag:end']]
  if (end < start) return null
  return { edition: link.edition, block: link.block, start, end, quote: exact, prefix, suffix }
}

type Body = v.InferOutput<typeof bodySchema>

/** In files of the first version each label is a body by itself. */
const tagsIn = (bodies: readonly Body[]): readonly string[] =>
  bodies.flatMap(({ purpose, value, tags }) => [
    ...(purpose === 'tagging' && value !== '' ? [value] : []),
    ...tags
  ])

const saidIn = (item: Item, bodies: readonly Body[]): object => {
  const valueFor = (purpose: string): string | undefined =>
    bodies.find((one) => one.purpose === purpose)?.value
  switch (item.motivation) {
    case 'commenting':
      return { kind: 'note', body: valueFor('commenting') }
    case 'bookmarking':
      return { kind: 'bookmark', name: valueFor('describing') ?? '' }
    case 'highlighting':
      return { kind: 'highlight', meaning: item['naslag:meaning'] }
  }
}

/** An annotation of a set of our own, with all of its passages; null for one that is not as it was written. */
export const ownAnnotationOf = (item: unknown, { now }: Reading): Annotation | null => {
  const parsed = v.safeParse(itemSchema, item)
  if (!parsed.success) return null
  const { id, created, modified, body, target } = parsed.output
  const { 'naslag:edits': edits, 'naslag:entry': entry } = parsed.output
  const bodies = v.safeParse(v.array(bodySchema), listOf(body))
  const passages = listOf(target)
  const { 'naslag:passages': count = passages.length } = parsed.output
  const [anchor, ...further] = passages.map(anchorOf)
  if (!bodies.success || further.includes(null) || count !== passages.length) return null
  const annotation = v.safeParse(annotationSchema, {
    id: id.slice('urn:uuid:'.length),
    anchor,
    further,
    entry:
      entry === undefined
        ? null
        : { entry: entry['naslag:kind'], id: entry['naslag:id'], title: entry['naslag:title'] },
    tags: tagsIn(bodies.output),
    createdAt: created,
    updatedAt: modified,
    edits:
      edits === undefined
        ? null
        : {
            place: edits['naslag:place'],
            content: edits['naslag:content'],
            tags: edits['naslag:tags']
          },
    ...saidIn(parsed.output, bodies.output)
  })
  return annotation.success ? annotationNotAhead(annotation.output, now) : null
}
