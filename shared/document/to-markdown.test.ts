import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../testing/any-document'
import { blocksOfMarkdown } from './from-markdown'
import { drawnOf, plainRun, withoutSkips, wordsOfBlock, type WrittenDocument } from './model'
import { itemsOfTable } from './table-items'
import { markdownOf } from './to-markdown'

const written: WrittenDocument = {
  title: 'Les 3',
  facts: ['Gemaakt op 29 november 2026'],
  blocks: [
    { kind: 'heading', level: 2, text: 'Wie zit aan tafel?' },
    { kind: 'paragraph', isAside: false, runs: [plainRun('2 * 3 # _niet_ schuin')] },
    { kind: 'quote', paragraphs: [[plainRun('De burgemeester')]], citation: 'NCTV, par. 2.1.' },
    { kind: 'item', depth: 0, ordinal: 3, runs: [plainRun('drie')] },
    { kind: 'item', depth: 1, ordinal: null, runs: [plainRun('punt')] },
    { kind: 'item', depth: 0, ordinal: 4, runs: [plainRun('vier')] },
    {
      kind: 'table',
      head: [[plainRun('Toets')], [plainRun('Wat')]],
      rows: [[[plainRun('F1')], [plainRun('hulp')]]]
    }
  ]
}

test('reads as a person would write it', () => {
  expect(markdownOf(written)).toBe(`# Les 3

_Gemaakt op 29 november 2026_

## Wie zit aan tafel?

2 \\* 3 # \\_niet\\_ schuin

> De burgemeester
>
> — NCTV, par. 2.1.

3. drie
   - punt
4. vier

- **F1**: hulp
`)
})

test('words are never read as markup, and none is lost', () => {
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(anyDocument, (document) => {
      const again = blocksOfMarkdown(markdownOf(document), 0).flatMap(wordsOfBlock).join('')
      const blocks = document.blocks.flatMap((block) =>
        block.kind === 'table' ? itemsOfTable(block) : [block]
      )
      const said = [document.title, ...document.facts, ...blocks.flatMap(wordsOfBlock)]
      expect(letters(again)).toBe(letters(said.join('')))
    })
  )
})

test('no heading skips a level, and items come together in lists', () => {
  expect(
    withoutSkips([
      { kind: 'heading', level: 4, text: 'a' },
      { kind: 'heading', level: 6, text: 'b' },
      { kind: 'heading', level: 2, text: 'c' }
    ])
  ).toMatchObject([{ level: 2 }, { level: 3 }, { level: 2 }])
  fc.assert(
    fc.property(anyDocument, ({ blocks }) => {
      const items = blocks.filter(({ kind }) => kind === 'item').length
      const count = (drawn: ReturnType<typeof drawnOf>): number =>
        JSON.stringify(drawn).split('"kind":"item"').length - 1
      expect(count(drawnOf(blocks))).toBe(items)
    })
  )
})
