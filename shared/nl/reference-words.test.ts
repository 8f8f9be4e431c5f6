import { expect, test } from 'vitest'
import { amountInWords, countedWhen } from './reference-words'

test.each([
  [{ approximate: null, value: 2_000_000, unit: 'euro per jaar' }, '2.000.000 euro per jaar'],
  [{ approximate: 'meer-dan', value: 16.5, unit: 'procent' }, 'meer dan 16,5 procent']
] as const)('%j in words is %s', (figure, words) => {
  expect(amountInWords(figure)).toBe(words)
})

test.each([
  [{ period: null, reference: null }, null],
  [{ period: null, reference: '2024-05-01' }, 'peildatum 1 mei 2024'],
  [{ period: { from: '2023', to: '2023' }, reference: null }, '2023'],
  [{ period: { from: '2022', to: '2024' }, reference: null }, '2022 – 2024']
])('%j holds for %s', (figure, words) => {
  expect(countedWhen(figure)).toBe(words)
})
