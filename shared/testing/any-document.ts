/** Any written document that the schema takes, for tests of properties. */
import fc from 'fast-check'
import {
  deepestItem,
  headingLevel,
  type DocumentBlock,
  type WrittenDocument
} from '../document/model'
import { withSigns } from '../text/unseen'
import { typedText } from './any-annotation'

const words = typedText.map((typed) => withSigns(typed.replaceAll(/\p{Zl}|\p{Zp}/gu, ' ')))
const run = fc.record({
  text: words,
  isStrong: fc.boolean(),
  isEmphasis: fc.boolean(),
  isCode: fc.constant(false)
})
const runs = fc.array(run, { maxLength: 3 })
const cells = fc.array(runs, { minLength: 1, maxLength: 3 })

const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 2, max: 6 }).map(headingLevel),
    text: words
  }),
  fc.record({ kind: fc.constant('paragraph' as const), isAside: fc.boolean(), runs }),
  fc.record({
    kind: fc.constant('quote' as const),
    paragraphs: fc.array(runs, { maxLength: 3 }),
    citation: fc.option(words)
  }),
  fc.record({
    kind: fc.constant('item' as const),
    depth: fc.nat(deepestItem),
    ordinal: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
    runs
  }),
  fc.record({
    kind: fc.constant('table' as const),
    head: cells,
    rows: fc.array(cells, { maxLength: 3 })
  })
)

export const anyDocument: fc.Arbitrary<WrittenDocument> = fc.record({
  title: words.map((typed) => (typed === '' ? 'Map' : typed)),
  facts: fc.array(words, { maxLength: 2 }),
  blocks: fc.array(block, { maxLength: 12 })
})
