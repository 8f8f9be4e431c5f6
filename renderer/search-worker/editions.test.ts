import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { annotationIdSchema } from '../../shared/notes/model'
import {
  hitKinds,
  isBlockKind,
  noChoices,
  type Answer,
  type Facets,
  type NoteDocument,
  type SearchQuery
} from '../../shared/search/model'
import {
  blockId,
  corpus,
  editionId,
  otherCorpus,
  partKey,
  sectionId
} from '../../shared/testing/report'
import { buildSearch } from '../../tools/search/build'
import { openReport } from '../../tools/search/fixtures/rat-2024'
import { openEngine, type Engine } from './engine'
import { createNotesIndex } from './notes-index'

const asking =
  (engine: Engine) =>
  (text: string, more: Partial<SearchQuery> = {}): Answer =>
    engine.search({
      text,
      isTyping: false,
      isLiteral: false,
      ...noChoices,
      order: 'relevance',
      limit: 10_000,
      ...more
    })

const placesIn = ({ hits }: Answer): readonly string[] =>
  hits.map(({ edition, block }) => `${edition} ${block}`)

const editionsIn = ({ hits }: Answer): readonly string[] => [
  ...new Set(hits.map(({ edition }) => edition))
]

const ofText = hitKinds.filter(isBlockKind)

const sum = (counts: Facets['editions'] | Facets['parts']): number =>
  counts.reduce((total, { count }) => total + count, 0)

const [one, other] = [editionId('proef-2024'), editionId('proef-2025')]
const engine = openEngine([buildSearch(corpus, null), buildSearch(otherCorpus, null)])
const ask = asking(engine)

describe('two editions with the same sections and blocks', () => {
  test('are both found, each block once in each', () => {
    expect(placesIn(ask('casusoverleg')).toSorted()).toEqual([
      'proef-2024 b-lokaal',
      'proef-2025 b-lokaal'
    ])
    expect(ask('casusoverleg').facets).toMatchObject({
      editions: [
        { edition: one, count: 1 },
        { edition: other, count: 1 }
      ],
      parts: [
        { part: 'proef-2024.voorkomen', count: 1 },
        { part: 'proef-2025.voorkomen', count: 1 }
      ]
    })
  })

  test('are narrowed apart, by report and by part', () => {
    expect(editionsIn(ask('lokale', { editions: [other] }))).toEqual([other])
    expect(editionsIn(ask('lokale', { parts: [partKey('proef-2024.voorkomen')] }))).toEqual([one])
    expect(
      ask('lokale', { editions: [one], parts: [partKey('proef-2025.voorkomen')] })
    ).toMatchObject({ total: 0, facets: { editions: [{ edition: other }] } })
  })

  test('in place order come one after the other', () => {
    const order = [corpus, otherCorpus].flatMap(({ edition, blocks }) =>
      blocks.map(({ id }) => `${edition.id} ${id}`)
    )
    const places = placesIn(ask('de lokale OF politie OF dreiging', { order: 'place' }))
    const at = places.map((place) => order.indexOf(place))
    expect(new Set(places.map((place) => place.slice(0, 10))).size).toBe(2)
    expect(at).toEqual(at.toSorted((first, second) => first - second))
  })

  test('have chapters of their own numbers', () => {
    expect(editionsIn(ask('hoofdstuk:1'))).toEqual([one])
    expect(editionsIn(ask('hoofdstuk:2'))).toEqual([other])
    expect(editionsIn(ask('hoofdstuk:voorkomen'))).toHaveLength(2)
  })

  test('a block is known by its edition and the part it stands in', () => {
    const block = blockId('b-lokaal')
    expect(engine.partOf(one, block)).toBe('voorkomen')
    expect(engine.partOf(other, block)).toBe('voorkomen')
    expect(engine.partOf(editionId('elders'), block)).toBeNull()
  })

  test('a note is of the report that it hangs on', () => {
    const notes = createNotesIndex(() => false, engine.partOf)
    const note: NoteDocument = {
      id: v.parse(annotationIdSchema, '00000000-0000-4000-8000-000000000001'),
      edition: other,
      block: blockId('b-lokaal'),
      section: sectionId('lokaal'),
      text: 'Navragen bij het casusoverleg',
      quote: '',
      entry: null,
      labels: []
    }
    notes.put(note)
    const withNotes = asking(engine.withNotes(notes))
    expect(withNotes('navragen').facets.parts).toEqual([{ part: 'proef-2025.voorkomen', count: 1 }])
    expect(withNotes('navragen', { editions: [one] }).total).toBe(0)
    expect(placesIn(withNotes('casusoverleg', { kinds: ['note'] }))).toEqual([
      'proef-2025 b-lokaal'
    ])
    expect(placesIn(withNotes('casusoverleg', { order: 'place' })).slice(1)).toEqual([
      'proef-2025 b-lokaal',
      'proef-2025 b-lokaal'
    ])
  })
})

describe('what is near', () => {
  const nearly = 'weersvoorspelling vulkaanuitbarsting sterrenregen casusoverleg'

  test('is of what was chosen', () => {
    expect(placesIn({ ...ask(nearly), hits: ask(nearly).near })).toHaveLength(2)
    for (const [choice, editions] of [
      [{ editions: [other] }, [other]],
      [{ parts: [partKey('proef-2024.voorkomen')] }, [one]],
      [{ parts: [partKey('proef-2024.inleiding')] }, []],
      [{ kinds: ['text'] }, [one, other]],
      [{ kinds: ['footnote'] }, []]
    ] as const) {
      const { near, total } = ask(nearly, choice)
      expect(total).toBe(0)
      expect(near.map(({ edition }) => edition).toSorted()).toEqual(editions)
    }
  })

  test.each([
    ['hoofdstuk:1', [one]],
    ['hoofdstuk:inleiding', []],
    ['soort:tekst', [one, other]],
    ['soort:kader', []],
    ['label:uitzoeken', []]
  ])('%s holds for it too', (filter, editions) => {
    const { near } = ask(`${nearly} ${filter}`)
    expect(near.map(({ edition }) => edition).toSorted()).toEqual(editions)
  })
})

test('the report twice, as two editions: every answer twice, and facets add up', async () => {
  const { corpus: report, reference, files, isWord, engine: alone } = await openReport()
  const copy = { ...report, edition: { ...report.edition, id: editionId('rat-2025') } }
  const both = asking(openEngine([files.text, files.entries, buildSearch(copy, reference)], isWord))
  for (const query of ['gemeente', 'hoofdstuk:2', 'politie OF OM', '"lokale aanpak"']) {
    const text = asking(alone)(query, { kinds: ofText })
    const answer = both(query, { kinds: ofText })
    expect(answer.total).toBe(2 * text.total)
    expect(sum(answer.facets.editions)).toBe(answer.total)
    expect(sum(answer.facets.parts)).toBe(answer.total)
    for (const { edition, count } of answer.facets.editions) {
      expect(both(query, { kinds: ofText, editions: [edition] }).total).toBe(count)
    }
    for (const { part, count } of answer.facets.parts) {
      expect(both(query, { kinds: ofText, parts: [part] }).total).toBe(count)
    }
  }
})
