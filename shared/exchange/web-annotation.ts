/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in an AnnotationSet as the draft EPUB
 * Annotations 1.0 has it (https://www.w3.org/TR/epub-anno-10/). Each passage has its words with what stands around
 * them, and its place in the text of its block, counted in characters (code points) as the model says.
 *
 * What those have no name for stands under `naslag:`, which JSON-LD takes for addresses of our own without being told:
 * with it `own-annotation.ts` makes of a file exactly the annotations that went into it. What an annotation says and its
 * labels are one body: `tags` as the draft has them, and the first as `tag`, which earlier versions of Thorium know.
 *
 * The draft has one target for each annotation, and Thorium refuses a file in which one has several
 * (edrlab/thorium-reader, src/common/readium/annotation/annotationModel.type.ts). What is on several passages is therefore
 * written as one annotation for each: the first says everything, the others only mark their words and name the first.
 * `own-passages.ts` makes one of them again; another program shows each passage, and the text once.
 */
import { pageInWords, knownPageOf } from '../cite/place'
import { pathOf, type Outline } from '../corpus/outline'
import { asWritten, lastMoment, type Maker } from '../export/format'
import { linkOf } from '../links/link'
import { exchange } from '../nl/exchange'
import type { Anchor, Annotation, AnnotationId, Meaning } from '../notes/model'

/**
 * Raised when an older app could misread a file of our own: until 2, each label was a body by itself; until 3, an
 * annotation on several passages had a list of targets.
 */
export const ownVersion = 3

/** Where the terms are explained; nothing is fetched there. */
const context = 'http://www.w3.org/ns/anno.jsonld'

/** What each kind of annotation is made for, in the words of the model. */
export const motivations = {
  note: 'commenting',
  highlight: 'highlighting',
  bookmark: 'bookmarking'
} as const satisfies Readonly<Record<Annotation['kind'], string>>

/** The colours of the draft for EPUB that come nearest to those of the app. */
export const colours = {
  belangrijk: 'yellow',
  'mee-eens': 'green',
  uitzoeken: 'blue',
  bespreken: 'pink'
} as const satisfies Readonly<Record<Meaning, string>>

const dateOf = (milliseconds: number): string =>
  new Date(Math.min(milliseconds, lastMoment)).toISOString()

/** How many characters a text has up to a place. */
const charactersTo = (text: string, place: number): number =>
  Array.from(text.slice(0, place)).length

/** What an annotation says, with its labels; null where it has neither. */
const bodyOf = (annotation: Annotation): object | null => {
  const said = saidIn(annotation)
  const { tags } = annotation
  if (tags.length === 0) return said
  return { ...(said ?? { type, purpose: 'tagging', value: '' }), tag: tags[0], tags }
}

const type = 'TextualBody'

const saidIn = (annotation: Annotation): object | null => {
  switch (annotation.kind) {
    case 'note':
      return { type, purpose: 'commenting', value: annotation.body, format: 'text/markdown' }
    case 'bookmark':
      return annotation.name === ''
        ? null
        : { type, purpose: 'describing', value: annotation.name, format: 'text/plain' }
    case 'highlight': {
      const { meaning } = annotation
      const value = exchange.meanings[meaning]
      return { type, purpose: 'classifying', value, format: 'text/plain', color: colours[meaning] }
    }
  }
}

/** Where in the report a passage stands, for people. */
const metaOf = (report: Outline, { block: id, start, end }: Anchor): object => {
  const block = report.blocks.get(id)
  if (block === undefined) return {}
  const headings = pathOf(report, block.section).map(({ title: txt }, above) => ({
    level: above + 1,
    txt
  }))
  const page = pageInWords(knownPageOf(report, [{ block, start, end }]))
  return { meta: { headings, ...(page === null ? {} : { page }) } }
}

const targetIn = (anchor: Anchor, reports: readonly Outline[]): object => {
  const { edition, block, start, end, quote: exact, prefix, suffix } = anchor
  const report = reports.find((one) => one.edition.id === edition)
  const text = report?.blocks.get(block)?.text ?? ''
  return {
    type: 'SpecificResource',
    source: linkOf(edition, block),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      {
        type: 'TextPositionSelector',
        // Of a text that is not here nobody can count the characters.
        start: text === '' ? start : charactersTo(text, start),
        end: text === '' ? end : charactersTo(text, end),
        'naslag:start': start,
        'naslag:end': end
      }
    ],
    ...(report === undefined ? {} : metaOf(report, anchor))
  }
}

/** The same each time, so that another program that is given the file twice has the passage once. */
const idOfPassage = (id: AnnotationId, number: number): string => {
  const last = (Number.parseInt(id.slice(-12), 16) + number) % 2 ** 48
  return `${id.slice(0, -12)}${last.toString(16).padStart(12, '0')}`
}

/** What is said of each passage of an annotation by itself: of a highlight its meaning, of others nothing. */
const furtherIn = (annotation: Annotation): object => {
  switch (annotation.kind) {
    case 'highlight':
      return { motivation: motivations.highlight, body: saidIn(annotation) }
    case 'note':
      return { motivation: motivations.highlight }
    case 'bookmark':
      return { motivation: motivations.bookmark }
  }
}

const itemsOf = (annotation: Annotation, reports: readonly Outline[]): readonly object[] => {
  const { id, kind, anchor, further, entry, createdAt, updatedAt, edits } = annotation
  const body = bodyOf(annotation)
  const dates = { created: dateOf(createdAt), modified: dateOf(updatedAt) }
  const first = {
    '@context': context,
    id: urnOf(id),
    type: 'Annotation',
    motivation: motivations[kind],
    ...dates,
    ...(body === null ? {} : { body }),
    target: targetIn(anchor, reports),
    ...(further.length === 0 ? {} : { 'naslag:passages': further.length + 1 }),
    ...(kind === 'highlight' ? { 'naslag:meaning': annotation.meaning } : {}),
    ...(entry === null
      ? {}
      : {
          'naslag:entry': {
            'naslag:kind': entry.entry,
            'naslag:id': entry.id,
            'naslag:title': entry.title
          }
        }),
    ...(edits === null
      ? {}
      : {
          'naslag:edits': {
            'naslag:place': dateOf(edits.place),
            'naslag:content': dateOf(edits.content),
            'naslag:tags': dateOf(edits.tags)
          }
        })
  }
  const others = further.map((passage, at) => ({
    '@context': context,
    id: urnOf(idOfPassage(id, at + 2)),
    type: 'Annotation',
    ...dates,
    ...furtherIn(annotation),
    target: targetIn(passage, reports),
    'naslag:of': urnOf(id),
    'naslag:passage': at + 2
  }))
  return [first, ...others]
}

const urnOf = (id: string): string => `urn:uuid:${id}`

/** Writes annotations as one set. `setId` is a UUID of its own. */
export const webAnnotationsOf = (
  annotations: readonly Annotation[],
  reports: readonly Outline[],
  { madeAt, madeBy }: Maker,
  setId: string
): string => {
  const editions = new Set(annotations.map(({ anchor }) => anchor.edition))
  const named = reports.filter(({ edition }) => editions.has(edition.id)).map((one) => one.edition)
  const set = {
    '@context': context,
    id: urnOf(setId),
    type: 'AnnotationSet',
    generator: { id: 'naslag:app', type: 'Software', name: madeBy },
    generated: dateOf(madeAt),
    title: exchange.title,
    about: {
      'dc:identifier': Array.from(editions, (edition) => `naslag://${edition}`),
      'dc:title': named.map(({ title }) => title).join('; '),
      'dc:publisher': [...new Set(named.map(({ publisher }) => publisher))],
      'dc:creator': [...new Set(named.map(({ ministry }) => ministry))],
      'dc:date': named[0]?.published.slice(0, 4) ?? ''
    },
    'naslag:version': ownVersion,
    items: annotations.flatMap((one) => itemsOf(one, reports))
  }
  return `${JSON.stringify(asWritten(set), null, 1)}\n`
}
