import { expect, test } from 'vitest'
import { readReport } from './read-report'
import { inReadingOrder } from './reading-order'

const order = (...lines: readonly string[]) => inReadingOrder(readReport(lines.join('\n\n')).blocks)

test('footnotes stand at the end of their part, in the order of their labels', () => {
  const { blocks, problems } = order(
    '# Een {#een}',
    'Tien[^10], twee[^2].',
    '[^10]: Noot tien',
    '[^2]: Noot twee',
    '## Verder {#verder}',
    'Tekst.',
    '# Twee {#twee}',
    'Slot.'
  )
  expect(problems).toEqual([])
  expect(blocks.map(({ text }) => text)).toEqual([
    'Een',
    'Tien, twee.',
    'Verder',
    'Tekst.',
    'Noot twee',
    'Noot tien',
    'Twee',
    'Slot.'
  ])
})

test('each mark has one text and each text one mark', () => {
  const { problems } = order(
    '# Een {#een}',
    'Los[^1] en dubbel[^1].',
    '[^1]: Noot een',
    '## Twee {#twee}',
    'Nog eens[^1].',
    '[^1]: Weer een',
    '[^3]: Zonder teken'
  )
  expect(problems.map(({ line, message }) => `${line ?? 0} ${message}`)).toEqual([
    '11 a second text for footnote 1',
    '3 footnote mark 1 stands twice',
    '9 footnote mark 1 stands twice',
    '13 footnote 3 has no mark'
  ])
})

test('labels may start again in each part', () => {
  const { blocks, footnotes, problems } = order(
    '# Een {#een}',
    'Tekst[^1].',
    '[^1]: Noot in een',
    '# Twee {#twee}',
    'Meer[^1].',
    '[^1]: Noot in twee'
  )
  expect(problems).toEqual([])
  const noteOf = (text: string) => {
    const carrier = blocks.find((block) => block.text === text)
    return carrier === undefined ? undefined : footnotes.noteOf(carrier, '1')?.text
  }
  expect([noteOf('Tekst.'), noteOf('Meer.')]).toEqual(['Noot in een', 'Noot in twee'])
})
