// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { rangesIn, spanIn, wordRangesIn, type Spans } from './ranges'

/** A paragraph as the reader draws it: marks inside, and text that is not the report's. */
const paragraph = (): HTMLElement => {
  const element = document.createElement('p')
  const strong = document.createElement('strong')
  strong.append('zeer reële')
  const button = document.createElement('button')
  button.setAttribute('data-no-text', '')
  button.append('1')
  element.append('DTN 58', button, ' een ', strong, ' dreiging')
  document.body.append(element)
  return element
}

const textOf = (spans: Spans): readonly string[] =>
  rangesIn(paragraph(), spans).map((range) => range.toString())

test.each<[string, Spans, readonly string[]]>([
  ['within one piece', [[0, 3]], ['DTN']],
  ['within another', [[11, 15]], ['zeer']],
  ['over the edge of a mark', [[7, 21]], ['een zeer reële']],
  ['the whole text', [[0, 30]], ['DTN 581 een zeer reële dreiging']],
  [
    'more than one',
    [
      [0, 3],
      [16, 21]
    ],
    ['DTN', 'reële']
  ],
  ['beyond the text', [[25, 99]], []],
  ['none', [], []]
])('%s', (_case, spans, texts) => {
  expect(textOf(spans)).toEqual(texts)
})

test('a range that begins after a footnote mark does not take it in', () => {
  const [range] = rangesIn(paragraph(), [[6, 10]])
  expect(range?.startContainer.textContent).toBe(' een ')
  expect(range?.startOffset).toBe(0)
})

test.each<[string, Spans[number]]>([
  ['within one piece', [0, 3]],
  ['over the edge of a mark', [7, 21]],
  ['the whole text', [0, 30]]
])('a range says which span it covers: %s', (_case, span) => {
  const element = paragraph()
  const [range] = rangesIn(element, [span])
  if (range === undefined) throw new Error('no range')
  expect(spanIn(element, range)).toEqual(span)
})

test('a range that begins and ends outside of a text covers all of it', () => {
  const element = paragraph()
  const range = document.createRange()
  range.selectNode(element)
  expect(spanIn(element, range)).toEqual([0, 30])
})

test('a range elsewhere covers nothing', () => {
  const element = paragraph()
  const range = document.createRange()
  range.selectNode(paragraph())
  expect(spanIn(element, range)).toBeNull()
})

test.each<[string, readonly string[], readonly string[]]>([
  ['whatever the case', ['dtn', 'DREIGING'], ['DTN', 'dreiging']],
  ['with an accent or without', ['reele'], ['reële']],
  ['a part of a word is no word', ['drei', '5'], []],
  ['nothing of what is not the text of the report', ['1'], []],
  ['no words', [], []]
])('words are found wherever they stand: %s', (_case, words, found) => {
  expect(wordRangesIn(paragraph(), words).map((range) => range.toString())).toEqual(found)
})
