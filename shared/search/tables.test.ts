import { describe, expect, test } from 'vitest'
import { corpus } from '../testing/report'
import { openChunks, packChunks, VarintReader } from './binary'
import { analyseAll, buildTables } from './build-tables'
import { namesOf } from './names'
import { openTables, packTables, type Tables } from './tables'

const isWord = (form: string): boolean =>
  ['casus', 'overleg', 'dreiging', 'gemeente', 'aanpak'].includes(form)

const analysed = analyseAll(
  corpus.blocks.map(({ text }) => text),
  isWord
)
const tables = buildTables({
  documents: analysed,
  titleOf: corpus.blocks.map(({ section }) =>
    corpus.sections.findIndex(({ id }) => id === section)
  ),
  titles: analyseAll(
    corpus.sections.map(({ title }) => title),
    isWord
  ).map((title) => [title]),
  isWord
})
const file = packTables(tables)

/** Pairs of number and slot, titles first. */
const postingsOf = (form: string, { forms, postings, postingsAt }: Tables) => {
  const reader = new VarintReader(postings, postingsAt[forms.indexOf(form)] ?? 0)
  return [0, 1].map(() => {
    let number = 0
    return Array.from({ length: reader.read() }, () => {
      number += reader.read()
      return { number, slot: reader.read() }
    })
  })
}

describe('the tables of an index', () => {
  test('come back as they were made', () => {
    expect(openTables(file)).toMatchObject({ ok: true, value: tables })
  })

  test('say which titles and texts have a word, and how much it says of each', () => {
    const [titles, texts] = postingsOf('aanpak', tables)
    expect(titles?.map(({ number }) => corpus.sections[number]?.id)).toEqual(['lokaal', 'kader'])
    expect(texts?.map(({ number }) => corpus.blocks[number]?.id)).toEqual(['lokaal', 'kader'])
    const [, once] = postingsOf('dreiging', tables)
    // In a long text a word says less than in a short one: a higher slot.
    expect(once?.[0]?.slot).toBeGreaterThan(texts?.[0]?.slot ?? Infinity)
  })

  test('lead from a part to its compounds', () => {
    const { basesOf, compoundsWith, spelled } = namesOf(tables, isWord)
    const led = (part: string) =>
      basesOf(part)
        .flatMap(compoundsWith)
        .map(({ compound, isHead }) => [spelled(compound), isHead])
    expect(led('overleg')).toEqual([['casusoverleg', true]])
    expect(led('casus')).toEqual([['casusoverleg', false]])
    expect(led('dreiging')).toEqual([])
  })
})

describe('an index that is not whole is refused, never half read', () => {
  const places = Array.from({ length: 200 }, (_, at) => Math.floor((at * file.length) / 200))

  test.each([1, 0x80, 0xff])('a byte that differs by %i', (change) => {
    for (const at of places) {
      const damaged = file.slice()
      damaged[at] = (damaged[at] ?? 0) ^ change
      expect(openTables(damaged).ok).toBe(false)
    }
  })

  test('cut off', () => {
    for (const at of places) expect(openTables(file.subarray(0, at)).ok).toBe(false)
  })

  test('a table that is missing, or of another length', () => {
    const chunks = Object.fromEntries(openChunks(file) ?? [])
    for (const [name, chunk] of Object.entries(chunks)) {
      if (['compounds', 'postings', 'sequence', 'others'].includes(name)) continue
      const without = { ...chunks, [name]: new Uint8Array() }
      const shorter = { ...chunks, [name]: chunk.subarray(0, -4) }
      expect({ name, isRefused: !openTables(packChunks(without)).ok }).toEqual({
        name,
        isRefused: true
      })
      if (name !== 'forms') expect(openTables(packChunks(shorter)).ok).toBe(false)
    }
  })

  test('of another format', () => {
    const chunks = Object.fromEntries(openChunks(file) ?? [])
    const header = new TextEncoder().encode('{"format":0,"documents":1,"phrases":[]}')
    const opened = openTables(packChunks({ ...chunks, header }))
    expect(opened).toMatchObject({ ok: false })
  })
})
