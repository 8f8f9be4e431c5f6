/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in an AnnotationSet as the draft EPUB
 * Annotations 1.0 has it (https://www.w3.org/TR/epub-anno-10/). Each passage has its words with what stands around
 * them, and its place in the text of its block, counted in characters (code points) as the model says.
 *
 * What those have no name for stands under `naslag:`, which JSON-LD takes for addresses of our own without being told:
 * with it `own-annotation.ts` makes of a file exactly the annotations that went into it. What an annotation says and its
 * labels are one body: `tags` as the draft has them, and the first as `tag`, which is all that Thorium knows. Where an
 * annotation is on several passages, it has a list of targets: the model allows that, the draft for EPUB does not.
 */
import { pageInWords, knownPageOf } from '../cite/place'
import { pathOf, type Outline } from '../corpus/outline'
import { asWritten, lastMoment, type Maker } from '../export/format'
import { linkOf } from '../links/link'
import { exchange } from '../nl/exchange'
import { targetOf, type Anchor, type Annotation, type Meaning } from '../notes/model'

/** Raised when an older app could misread a file of our own: until 2, each label was a body by itself. */
export const ownVersion = 2

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

const oneOrAll = (all: readonly object[]): object => {
  const [first] = all
  return all.length === 1 && first !== undefined ? first : all
}

const itemOf = (annotation: Annotation, reports: readonly Outline[]): object => {
  const { id, kind, entry, createdAt, updatedAt, edits } = annotation
  const body = bodyOf(annotation)
  return {
    '@context': context,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: motivations[kind],
    created: dateOf(createdAt),
    modified: dateOf(updatedAt),
    ...(body === null ? {} : { body }),
    target: oneOrAll(targetOf(annotation).map((anchor) => targetIn(anchor, reports))),
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
}

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
    id: `urn:uuid:${setId}`,
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
    items: annotations.map((one) => itemOf(one, reports))
  }
  return `${JSON.stringify(asWritten(set), null, 1)}\n`
}
