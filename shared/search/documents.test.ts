import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionIdSchema } from '../corpus/model'
import { abbreviationId } from '../reference/entry'
import { blockId, corpus, sectionId } from '../testing/report'
import { openChunks, packChunks } from './binary'
import { openDocuments, packDocuments, type PartName, type SearchDocument } from './documents'

const edition = v.parse(editionIdSchema, 'proef-2024')
const parts: readonly PartName[] = [
  { id: sectionId('inleiding'), number: null, title: 'Inleiding' },
  { id: sectionId('voorkomen'), number: '1', title: 'Voorkomen' }
]

const ofBlocks = corpus.blocks.map(({ id, section, text, note }): SearchDocument => ({
  edition,
  kind: 'text',
  target: { kind: 'block', block: id },
  block: id,
  section,
  part: sectionId(section === 'inleiding' ? 'inleiding' : 'voorkomen'),
  title: null,
  text,
  quote: null,
  isFlagged: note !== null,
  labels: []
}))

const entry: SearchDocument = {
  edition,
  kind: 'organisation',
  target: { kind: 'entry', entry: 'organisation', id: abbreviationId('DTV') },
  block: blockId('b-lokaal'),
  section: sectionId('lokaal'),
  part: sectionId('voorkomen'),
  title: 'Dienst Terugkeer én Vertrek (DT&V)',
  text: 'Werkt samen.\nIn het 𝔸-overleg.',
  quote: [3, 7],
  isFlagged: false,
  labels: []
}

const list = [...ofBlocks, entry]
const file = packDocuments(edition, parts, list)

describe('the passages of an index', () => {
  test('come back as they were packed', () => {
    const opened = openDocuments(file)
    if (!opened.ok) throw new Error(opened.error)
    const { count, at, kindAt, cellAt, cell, cellCount } = opened.value
    expect(Array.from({ length: count }, (_, number) => at(number))).toEqual(list)
    expect(list.map((_, number) => kindAt(number))).toEqual(list.map(({ kind }) => kind))
    expect(list.map((_, number) => cell(cellAt(number)))).toEqual(
      list.map(({ edition: of, kind, part, labels }) => ({ edition: of, kind, part, labels }))
    )
    expect(list.every((_, number) => cellAt(number) < cellCount)).toBe(true)
    expect(opened.value.parts).toEqual(parts)
  })

  test('may be none', () => {
    expect(openDocuments(packDocuments(edition, [], []))).toMatchObject({
      ok: true,
      value: { count: 0 }
    })
  })

  test('a number that none has is a bug', () => {
    const opened = openDocuments(file)
    expect(() => (opened.ok ? opened.value.at(list.length) : null)).toThrow(RangeError)
  })
})

describe('passages that are not whole are refused, never misread', () => {
  const places = Array.from({ length: 200 }, (_, at) => Math.floor((at * file.length) / 200))

  test.each([1, 0x80, 0xff])('a byte that differs by %i', (change) => {
    for (const at of places) {
      const damaged = file.slice()
      damaged[at] = (damaged[at] ?? 0) ^ change
      expect(openDocuments(damaged).ok).toBe(false)
    }
  })

  test('cut off', () => {
    for (const at of places) expect(openDocuments(file.subarray(0, at)).ok).toBe(false)
  })

  test('an index in the place of passages', () => {
    expect(openDocuments(packChunks({ forms: new Uint8Array(8) })).ok).toBe(false)
  })

  test.each(['header', 'kinds', 'columns'])('without %s', (name) => {
    const chunks = Object.fromEntries(openChunks(file) ?? [])
    expect(openDocuments(packChunks({ ...chunks, [name]: new Uint8Array() })).ok).toBe(false)
  })
})
