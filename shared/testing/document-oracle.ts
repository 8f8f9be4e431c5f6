/** A second opinion on what a written document is, and some that are. */
import { plainRun, type WrittenDocument } from '../document/model'
import { hasOnly, isNatural, isText, listOf, oneOf, type Oracle } from './oracles'

const isFlag = oneOf(true, false)
const isRun: Oracle = (value) =>
  hasOnly(value, { text: isText, isStrong: isFlag, isEmphasis: isFlag, isCode: isFlag })
const isCells: Oracle = (value) =>
  listOf(listOf(isRun))(value) && Array.isArray(value) && value.length > 0
const isDocumentBlock: Oracle = (value) =>
  hasOnly(value, { kind: oneOf('heading'), level: oneOf(2, 3, 4, 5, 6), text: isText }) ||
  hasOnly(value, { kind: oneOf('paragraph'), isAside: isFlag, runs: listOf(isRun) }) ||
  hasOnly(value, {
    kind: oneOf('quote'),
    paragraphs: listOf(listOf(isRun)),
    citation: (said) => said === null || isText(said)
  }) ||
  hasOnly(value, {
    kind: oneOf('item'),
    depth: oneOf(0, 1, 2, 3, 4, 5),
    ordinal: (nth) => nth === null || (isNatural(nth) && Number(nth) <= 999_999_999),
    runs: listOf(isRun)
  }) ||
  hasOnly(value, { kind: oneOf('table'), head: isCells, rows: listOf(isCells) })
export const isDocument: Oracle = (value) =>
  hasOnly(value, {
    title: (title) => typeof title === 'string' && title !== '' && title.length <= 1_000,
    facts: (facts) => listOf(isText)(facts) && Array.isArray(facts) && facts.length <= 20,
    blocks: listOf(isDocumentBlock)
  })

export const goodDocuments: readonly WrittenDocument[] = [
  {
    title: 'Les 3',
    facts: ['Gemaakt op 29 november 2026'],
    blocks: [
      { kind: 'heading', level: 2, text: 'Kop' },
      { kind: 'paragraph', isAside: false, runs: [plainRun('tekst')] },
      { kind: 'quote', paragraphs: [[]], citation: null },
      { kind: 'item', depth: 0, ordinal: 3, runs: [] },
      { kind: 'table', head: [[plainRun('Toets')]], rows: [[[]]] }
    ]
  },
  { title: 'x', facts: [], blocks: [] }
]
