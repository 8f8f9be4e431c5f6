import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseAll, buildTables } from './build-tables'
import { evidenceIn, explain, foundWords, readFor, spansOfEvidence, type Met } from './evidence'
import type { Reason } from './model'
import { namesOf } from './names'
import type { Sequence, Term } from './query/plan'

const vocabulary = ['de', 'gemeente', 'gemeenten', 'lokale', 'aanpak', 'en', 'overleg']
const all = vocabulary.join(' ')
const isWord = (form: string): boolean => vocabulary.includes(form)
const names = namesOf(
  buildTables({ documents: analyseAll([all], isWord), titleOf: [0], titles: [[]], isWord }),
  isWord
)

const numberOf = (form: string): number => names.form(form) ?? -1

/** A term that is met by forms, each for its reason. */
const term = (
  meetings: Readonly<Record<string, readonly [weight: number, reason: Reason]>>,
  more: Partial<Term> = {}
): Term => ({
  word: Object.keys(meetings).join(),
  form: '',
  isMended: false,
  isOptional: false,
  sequences: [],
  forms: new Map(
    Object.entries(meetings).map(([form, [weight, reason]]) => [numberOf(form), { weight, reason }])
  ),
  ...more
})

const gemeente = term({ gemeente: [1, 'exact'], gemeenten: [0.9, 'inflection'] })

const sequence = (isAdjacent: boolean, ...words: readonly string[]): Sequence => ({
  steps: words.map((word) => new Set([numberOf(word)])),
  isAdjacent,
  weight: 0.8,
  reason: 'synonym'
})

const met = (text: string, ...terms: readonly Term[]): readonly Met[] =>
  evidenceIn(readFor(text, names), terms)

const marked = (text: string, ...terms: readonly Term[]): readonly string[] =>
  spansOfEvidence(met(text, ...terms)).map(([start, end]) => text.slice(start, end))

const texts = fc
  .array(
    fc.tuple(
      fc.constantFrom(...vocabulary, 'kwantum', '2023', 'Gemeente', 'LOKALE'),
      fc.constantFrom(' ', ', ', '. ', ' (', '“', ' – ')
    ),
    { maxLength: 20 }
  )
  .map((parts) => parts.flat().join(''))

describe('evidence', () => {
  test('words that meet a term are found as they stand, capitals or not', () => {
    expect(marked('De Gemeente en gemeenten.', gemeente)).toEqual(['Gemeente', 'gemeenten'])
    expect(marked('Lokale aanpak.', gemeente)).toEqual([])
  })

  test('what a word need not be met by is not marked', () => {
    expect(marked('de gemeente', term({ de: [1, 'exact'] }, { isOptional: true }))).toEqual([])
  })

  test('words in a row are one stretch, and only where they follow each other', () => {
    const inRow = term({}, { sequences: [sequence(true, 'lokale', 'aanpak')] })
    expect(marked('De lokale aanpak en lokale gemeente, aanpak.', inRow)).toEqual(['lokale aanpak'])
    expect(marked('aanpak lokale', inRow)).toEqual([])
  })

  test('words that need only be in one text are each a stretch, or none of them is', () => {
    const together = term({}, { sequences: [sequence(false, 'lokale', 'overleg')] })
    expect(marked('overleg, de lokale gemeente', together)).toEqual(['overleg', 'lokale'])
    expect(marked('de lokale gemeente', together)).toEqual([])
  })

  test('what is marked are whole words of the text, each once and in its order', () => {
    const terms = [
      gemeente,
      term({ lokale: [1, 'exact'] }, { sequences: [sequence(true, 'lokale', 'aanpak')] }),
      term({ overleg: [1, 'exact'], gemeente: [0.3, 'compound'] })
    ]
    fc.assert(
      fc.property(texts, (text) => {
        const words = [...text.matchAll(/[\p{L}\p{Nd}]+/gu)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length
        }))
        const spans = spansOfEvidence(met(text, ...terms))
        spans.forEach(([start, end], at) => {
          expect(words.some((word) => word.start === start)).toBe(true)
          expect(words.some((word) => word.end === end)).toBe(true)
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0)
          expect(end).toBeGreaterThan(start)
        })
        const all = words.filter(({ start, end }) =>
          /^(?:gemeenten?|lokale|overleg)$/i.test(text.slice(start, end))
        )
        for (const word of all) {
          expect(spans.some(([start, end]) => start <= word.start && word.end <= end)).toBe(true)
        }
      })
    )
  })
})

describe('stretches of evidence', () => {
  test('are apart, and cover what was met and nothing else', () => {
    const stretches = fc
      .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })), { maxLength: 10 })
      .map((list) =>
        list
          .map(([start, length]): Met => ({
            term: 0,
            start,
            end: start + length,
            weight: 1,
            reason: 'exact'
          }))
          .sort((one, other) => one.start - other.start || other.end - one.end)
      )
    const covered = (spans: readonly (readonly [number, number])[]): ReadonlySet<number> =>
      new Set(
        spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at))
      )
    fc.assert(
      fc.property(stretches, (list) => {
        const spans = spansOfEvidence(list)
        spans.slice(1).forEach(([start], at) => {
          expect(start).toBeGreaterThanOrEqual(spans[at]?.[1] ?? Infinity)
        })
        expect(covered(spans)).toEqual(covered(list.map(({ start, end }) => [start, end])))
      })
    )
  })
})

describe('why a text was found', () => {
  const why = (
    text: string,
    terms: readonly Term[],
    inTitle: Parameters<typeof explain>[3]['inTitle'] = () => null
  ) => {
    const read = readFor(text, names)
    return explain(read, terms, evidenceIn(read, terms), { spelled: names.spelled, inTitle })
  }

  test('says of each word how it was met best, in the order of the query', () => {
    const lokale = term({ lokale: [1, 'exact'] })
    expect(why('Gemeenten: lokale gemeente', [lokale, gemeente])).toEqual([
      { word: lokale.word, reason: 'exact', found: 'lokale', where: 'text' },
      { word: gemeente.word, reason: 'exact', found: 'gemeente', where: 'text' }
    ])
    expect(why('Gemeenten', [lokale, gemeente])).toEqual([
      { word: gemeente.word, reason: 'inflection', found: 'Gemeenten', where: 'text' }
    ])
  })

  test('a title tells only where the text does not', () => {
    const inTitle = () => ({ form: numberOf('gemeente'), reason: 'exact' }) as const
    expect(why('de lokale aanpak', [gemeente], inTitle)).toEqual([
      { word: gemeente.word, reason: 'exact', found: 'gemeente', where: 'title' }
    ])
    expect(why('gemeenten', [gemeente], inTitle)).toMatchObject([{ where: 'text' }])
    const optional = { ...gemeente, isOptional: true }
    expect(why('de lokale aanpak', [optional], inTitle)).toEqual([])
  })
})

describe('the words by which something was found', () => {
  const found = (text: string, title: string | null): readonly string[] => {
    const read = readFor(text, names)
    const spans = spansOfEvidence(evidenceIn(read, [gemeente]))
    return foundWords(read, [gemeente], spans, {
      spelled: names.spelled,
      inTitle: () => (title === null ? null : { form: numberOf(title), reason: 'exact' })
    })
  }

  test('are those of the text, each once', () => {
    expect(found('De gemeente en gemeenten: de gemeente.', null)).toEqual(['gemeente', 'gemeenten'])
  })

  test('and those of a title, also where the text has others', () => {
    expect(found('Alle gemeenten.', 'gemeente')).toEqual(['gemeenten', 'gemeente'])
    expect(found('Overleg.', 'gemeente')).toEqual(['gemeente'])
  })

  test('are none where nothing was met', () => {
    expect(found('Overleg.', null)).toEqual([])
  })
})
