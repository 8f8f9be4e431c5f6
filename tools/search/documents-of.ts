import * as v from 'valibot'
import type { Block, Corpus, SectionId } from '../../shared/corpus/model'
import {
  abbreviationId,
  entryIdSchema,
  type EntryId,
  type EntryKind
} from '../../shared/reference/entry'
import type { Reference, Statement } from '../../shared/reference/model'
import type { SearchDocument } from '../../shared/search/documents'
import type { HitKind } from '../../shared/search/model'

/** Where a statement of the reference data stands. */
interface Passage {
  readonly block: Block['id']
  readonly start: number
  readonly end: number
  readonly flagged: boolean
}

/** An entry before it has its place. */
interface Entry {
  readonly kind: EntryKind
  readonly id: EntryId
  readonly name: string
  readonly texts: readonly string[]
  /** What it rests on, the most telling first; an entry without any is not searched. */
  readonly passages: readonly Passage[]
}

/** The blocks of an edition as documents, in reading order. */
export const blockDocuments = (corpus: Corpus): readonly SearchDocument[] => {
  const places = placesOf(corpus)
  return corpus.blocks.map((block): SearchDocument => ({
    edition: corpus.edition.id,
    kind: kindOf(block, places.isBox(block.section)),
    target: { kind: 'block', block: block.id },
    block: block.id,
    section: block.section,
    part: places.partOf(block.section),
    title: null,
    text: block.text,
    quote: null,
    isFlagged: block.note !== null,
    labels: []
  }))
}

/** The entries of an edition's reference data as documents. */
export const entryDocuments = (corpus: Corpus, reference: Reference): readonly SearchDocument[] => {
  const places = placesOf(corpus)
  const byId = new Map(corpus.blocks.map((block) => [block.id, block]))
  return entriesOf(reference).flatMap(
    ({ kind, id, name, texts, passages }): readonly SearchDocument[] => {
      const passage = passages.find(({ flagged }) => !flagged) ?? passages[0]
      const block = passage === undefined ? undefined : byId.get(passage.block)
      if (passage === undefined || block === undefined) return []
      return [
        {
          edition: corpus.edition.id,
          kind,
          target: { kind: 'entry', entry: kind, id },
          block: block.id,
          section: block.section,
          part: places.partOf(block.section),
          title: name,
          text: texts.map(asSentence).join(' '),
          quote: [passage.start, passage.end],
          isFlagged: passages.every(({ flagged }) => flagged),
          labels: []
        }
      ]
    }
  )
}

const kindOf = (block: Block, isBox: boolean): HitKind => {
  if (isBox) return 'box'
  if (block.kind === 'heading' || block.kind === 'footnote') return block.kind
  return 'text'
}

const placesOf = ({
  sections
}: Corpus): {
  readonly isBox: (section: SectionId) => boolean
  readonly partOf: (section: SectionId) => SectionId
} => {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const parts = new Map<SectionId, SectionId>()
  const boxes = new Set<SectionId>()
  for (const { id, parent, box } of sections) {
    parts.set(id, parent === null ? id : (parts.get(parent) ?? parent))
    if (box || (parent !== null && boxes.has(parent))) boxes.add(id)
  }
  return {
    isBox: (section) => boxes.has(section) && byId.has(section),
    partOf: (section) => parts.get(section) ?? section
  }
}

const asSentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`)

/** Names in a row are one text, so that a snippet does not make a sentence of each. */
const listOf = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [names.join(', ')]

const textsOf = (statements: readonly Pick<Statement, 'text'>[]): readonly string[] =>
  statements.map(({ text }) => text)

const entryId = ({ id }: { readonly id: string }): EntryId => v.parse(entryIdSchema, id)

const entriesOf = (reference: Reference): readonly Entry[] => [
  ...reference.procedures.map((procedure): Entry => {
    const { purpose, lead, participants, legalBasis, appliesWhen, steps, reporting, limits } =
      procedure
    const statements = [...purpose, ...appliesWhen, ...steps, ...reporting, ...limits]
    return {
      kind: 'procedure',
      id: entryId(procedure),
      name: nameWith(procedure.name, procedure.abbreviations),
      texts: [
        ...textsOf(purpose),
        ...listOf([...lead, ...participants].map(({ name }) => name)),
        ...listOf(textsOf(legalBasis)),
        ...textsOf([...appliesWhen, ...steps, ...reporting, ...limits])
      ],
      passages: [...statements, ...lead, ...participants, ...legalBasis]
    }
  }),
  ...reference.organisations.map(({ id, name, abbreviation, role, mentions }): Entry => ({
    kind: 'organisation',
    id: entryId({ id }),
    name: nameWith(name, abbreviation === null ? [] : [abbreviation]),
    texts: textsOf(role),
    passages: [...role, ...mentions.map((mention) => ({ ...mention, flagged: false }))]
  })),
  ...reference.laws.map(({ id, name, citation, articles, about, mentions }): Entry => ({
    kind: 'law',
    id: entryId({ id }),
    name: nameWith(name, citation === null ? [] : [citation]),
    texts: [
      ...articles.map(({ article, statement }) => `${article}: ${statement.text}`),
      ...textsOf(about)
    ],
    passages: [
      ...about,
      ...articles.map(({ statement }) => statement),
      ...mentions.map((mention) => ({ ...mention, flagged: false }))
    ]
  })),
  ...reference.figures.map((figure): Entry => ({
    kind: 'figure',
    id: entryId(figure),
    name: figure.label,
    texts: [`${new Intl.NumberFormat('nl').format(figure.value)} ${figure.unit}`],
    passages: [figure]
  })),
  ...reference.events.map((event): Entry => ({
    kind: 'event',
    id: entryId(event),
    name: event.what,
    texts: [event.date],
    passages: [event]
  })),
  ...reference.lexicon.abbreviations.map((abbreviation): Entry => {
    const { short, long, mentions } = abbreviation
    return {
      kind: 'abbreviation',
      id: abbreviationId(short),
      name: `${short}: ${long}`,
      texts: abbreviation.note === null ? [] : [abbreviation.note],
      passages: [
        ...(abbreviation.toegevoegd ? [] : [abbreviation]),
        ...mentions.map((mention) => ({ ...mention, flagged: false }))
      ]
    }
  })
]

/** A name with what it is also known by, unless that is part of it. */
const nameWith = (name: string, others: readonly string[]): string => {
  const missing = others.filter((other) => !name.includes(other))
  return missing.length === 0 ? name : `${name} (${missing.join(', ')})`
}
