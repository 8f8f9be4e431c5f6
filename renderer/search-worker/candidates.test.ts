import { describe, expect, test } from 'vitest'
import { VarintReader } from '../../shared/search/binary'
import { analyseAll, buildTables } from '../../shared/search/build-tables'
import { namesOf } from '../../shared/search/names'
import { candidatesOf } from './candidates'

/**
 * What the engine uses of FlexSearch and FlexSearch does not promise: that it asks the map under its index
 * for a form as it is, and gives back the lists of all slots as they are, however many. A version that
 * does otherwise fails here.
 */
const texts = [
  'Kamerstuk 29754 uit 2022 van het OM',
  ...Array.from({ length: 150 }, (_, at) => 'dreiging '.repeat(at % 5).concat('en toezicht')),
  `De DT&V ziet dreiging ${'en nog veel meer '.repeat(40)}`,
  ...Array.from({ length: 150 }, () => 'Nog een dreiging')
]
const documents = analyseAll(texts, () => false)
const titles = analyseAll(['Dreiging', 'Toezicht op dreiging'], () => false)
const tables = buildTables({
  documents,
  titleOf: texts.map((_, at) => at % 2),
  titles: [titles.slice(0, 1), titles.slice(1)],
  isWord: () => false
})
const candidates = candidatesOf(namesOf(tables, () => false))

/** The lists of a form as they were written: of titles and of texts, by slot. */
const written = (form: string): readonly (readonly (readonly number[] | undefined)[])[] => {
  const reader = new VarintReader(
    tables.postings,
    tables.postingsAt[tables.forms.indexOf(form)] ?? 0
  )
  return [0, 1].map(() => {
    const lists: number[][] = []
    let number = 0
    for (let left = reader.read(); left > 0; left -= 1) {
      number += reader.read()
      const slot = reader.read()
      lists[slot] = [...(lists[slot] ?? []), number]
    }
    return lists
  })
}

describe('FlexSearch gives what the index has', () => {
  test.each(tables.forms)('%s', (form) => {
    const [ofTitles, ofTexts] = written(form)
    // Forwards and again: what was read is kept ready.
    for (let times = 0; times < 2; times += 1) {
      expect([...candidates.titles(form)]).toEqual([...(ofTitles ?? [])])
      expect([...candidates.texts(form)]).toEqual([...(ofTexts ?? [])])
    }
  })

  test('more than the hundred that it gives by default', () => {
    const found = candidates.texts('dreiging').flatMap((list) => list ?? [])
    expect(found.toSorted((one, other) => one - other)).toEqual(
      texts.flatMap((text, at) => (text.includes('dreiging') ? [at] : []))
    )
    expect(found.length).toBeGreaterThan(200)
  })

  test('in the slot that says how much a form says of a text', () => {
    const slots = candidates.texts('dreiging')
    const slotOf = (document: number): number =>
      slots.findIndex((list) => list?.includes(document) === true)
    expect(new Set([2, 3, 4, 5].map(slotOf)).size).toBeGreaterThan(1)
    // Once in a long text says less.
    expect(slotOf(texts.findIndex((text) => text.startsWith('De DT&V')))).toBeGreaterThan(
      slotOf(texts.length - 1)
    )
  })

  test.each(['297', '54', '202', 'kamerst', 'dreigin', 'DREIGING', 'dreiging toezicht', '', 'om'])(
    'nothing for %j, which no text has',
    (form) => {
      expect(candidates.texts(form)).toEqual([])
      expect(candidates.titles(form)).toEqual([])
    }
  )

  test('the same after more words than are kept ready', () => {
    const before = [...candidates.texts('29754')]
    for (let at = 0; at < 2000; at += 1) candidates.texts(`woord${at}`)
    expect([...candidates.texts('29754')]).toEqual(before)
  })
})
