import { expect, test } from 'vitest'
import { blockId, corpus, outline } from '../../shared/testing/report'
import { lineAt, scriptOf } from './script'

const lines = scriptOf(outline, corpus.blocks)
const saidOf = (id: string): readonly string[] =>
  lines.filter(({ block }) => block === blockId(id)).map(({ said }) => said)

test('says what is seen before the words: numbers, boxes, gaps and what an editor adds', () => {
  expect(saidOf('lokaal')).toEqual(['1.1. Lokale aanpak'])
  expect(saidOf('kader')).toEqual(['Kader: Lokale aanpak'])
  expect(saidOf('b-punt')).toEqual(['1. signalen delen'])
  expect(saidOf('b-kader')).toEqual([
    'Hier mist de ontvangen tekst een figuur of getallen: De cijfers ontbreken.',
    'Noot van de redactie: Alleen het opschrift is over.'
  ])
})

test('does not say the marks of footnotes', () => {
  expect(saidOf('b-eerste')).toEqual(['In het DTN 58 staat een zeer reële dreiging.'])
})

test('begins at the sentence that holds a place', () => {
  const text = 'Eén. Twee. Drie.'
  const [paragraph] = corpus.blocks.filter(({ kind }) => kind === 'paragraph')
  if (paragraph === undefined) throw new Error('the report has a paragraph')
  const three = scriptOf(outline, [{ ...paragraph, text }])
  expect(lineAt(three, paragraph.id, 0)).toBe(0)
  expect(lineAt(three, paragraph.id, text.indexOf('Twee') + 1)).toBe(1)
  expect(lineAt(three, blockId('b-weg'), 0)).toBe(0)
})
