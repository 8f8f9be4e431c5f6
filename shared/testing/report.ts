/** A small report for tests, with one of everything a report can hold. */
import * as v from 'valibot'
import {
  blockIdSchema,
  corpusSchema,
  editionIdSchema,
  sectionIdSchema,
  type BlockId,
  type Corpus,
  type EditionId,
  type SectionId
} from '../corpus/model'
import { outlineOf } from '../corpus/outline'
import { partKeySchema, type PartKey } from '../search/part'

export const blockId = (id: string): BlockId => v.parse(blockIdSchema, id)
export const editionId = (id: string): EditionId => v.parse(editionIdSchema, id)
export const partKey = (key: string): PartKey => v.parse(partKeySchema, key)
export const sectionId = (id: string): SectionId => v.parse(sectionIdSchema, id)

const plain = { marks: [], page: null, source: [], note: null }

const heading = (id: string, level: number, text: string, box = false) => ({
  ...plain,
  id,
  section: id,
  kind: 'heading',
  level,
  box,
  text
})

const section = (
  id: string,
  parent: string | null,
  level: number,
  title: string,
  more: { readonly number?: string; readonly box?: boolean; readonly page?: number } = {}
) => ({
  id,
  parent,
  level,
  title,
  number: more.number ?? null,
  box: more.box ?? false,
  page: more.page ?? null
})

const item = (
  id: string,
  number: number,
  marker: 'bullet' | number,
  depth: number,
  text: string
) => ({
  ...plain,
  id,
  section: 'lokaal',
  kind: 'list-item',
  number,
  list: 1,
  marker,
  depth,
  text
})

export const corpus = v.parse(corpusSchema, {
  format: 1,
  edition: {
    id: 'proef-2024',
    title: 'Proefrapport',
    publisher: 'Uitgever',
    ministry: 'Ministerie',
    published: '2024-05',
    periodFrom: '2022-06',
    periodTo: '2024-05-01',
    language: 'nl',
    sourceSha256: '0'.repeat(64)
  },
  sections: [
    section('inleiding', null, 1, 'Inleiding', { page: 3 }),
    section('voorkomen', null, 1, 'Voorkomen', { number: '1' }),
    section('lokaal', 'voorkomen', 2, 'Lokale aanpak', { number: '1.1', page: 10 }),
    section('kader', 'lokaal', 3, 'Lokale aanpak', { box: true })
  ],
  blocks: [
    heading('inleiding', 1, 'Inleiding'),
    {
      ...plain,
      id: 'b-eerste',
      section: 'inleiding',
      kind: 'paragraph',
      number: 1,
      text: 'In het DTN 58 staat een zeer reële dreiging.',
      marks: [
        { kind: 'footnote', at: 13, label: '1', block: 'b-noot' },
        { kind: 'strong', start: 24, end: 34 }
      ]
    },
    {
      ...plain,
      id: 'b-noot',
      section: 'inleiding',
      kind: 'footnote',
      label: '1',
      refersFrom: 'b-eerste',
      text: 'Kamerstukken II, 29754, nr. 678'
    },
    heading('voorkomen', 1, 'Voorkomen'),
    heading('lokaal', 2, 'Lokale aanpak'),
    {
      ...plain,
      id: 'b-lokaal',
      section: 'lokaal',
      kind: 'paragraph',
      number: 1,
      text: 'De DT&V en de Pi-NL werken samen in het casusoverleg van de gemeente.'
    },
    item('b-punt', 2, 1, 0, 'signalen delen'),
    item('b-onderpunt', 3, 'bullet', 1, 'met de politie'),
    item('b-tweede-punt', 4, 2, 0, 'interventies kiezen'),
    heading('kader', 3, 'Lokale aanpak', true),
    {
      ...plain,
      id: 'b-kader',
      section: 'kader',
      kind: 'gap',
      number: 1,
      text: 'De cijfers ontbreken.',
      note: 'Alleen het opschrift is over.'
    },
    {
      ...plain,
      id: 'b-na-kader',
      section: 'lokaal',
      kind: 'paragraph',
      number: 5,
      text: 'Meer staat op www.voorbeeld.nl en elders.',
      marks: [{ kind: 'link', start: 14, end: 30, href: 'https://www.voorbeeld.nl/pad' }]
    }
  ]
})

export const outline = outlineOf(corpus)

/** Another edition of it, with the same sections and blocks; its chapter has another number. */
export const otherCorpus: Corpus = {
  ...corpus,
  edition: {
    ...corpus.edition,
    id: editionId('proef-2025'),
    published: '2025-05'
  },
  sections: corpus.sections.map((section) =>
    section.number === null ? section : { ...section, number: `2${section.number.slice(1)}` }
  )
}

export const otherOutline = outlineOf(otherCorpus)
