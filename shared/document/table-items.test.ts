import { expect, test } from 'vitest'
import { plainRun, wordsOfBlock, type Runs } from './model'
import { itemsOfTable } from './table-items'

const cells = (...words: readonly string[]): readonly Runs[] =>
  words.map((word) => [plainRun(word)])

test('a row of two cells is a line, of more each cell has the name of its column', () => {
  const lines = [
    { head: cells('Toets', 'Wat'), rows: [cells('F1', 'hulp')] },
    { head: cells('Map', 'Wat', 'Bewaren?'), rows: [cells('kluis', 'alles', 'ja')] }
  ]
    .flatMap((table) => itemsOfTable({ kind: 'table', ...table }))
    .flatMap((block) =>
      wordsOfBlock(block).map((line) => `${block.kind === 'item' ? block.depth : '?'} ${line}`)
    )
  expect(lines).toEqual(['0 F1: hulp', '0 kluis', '1 Wat: alles', '1 Bewaren?: ja'])
})
