/** A collection as a written document. Loaded where it is used only: it reads Markdown. */
import { blocksOfMarkdown } from '../document/from-markdown'
import {
  paragraphOf,
  plainRun,
  withoutSkips,
  type DocumentBlock,
  type Run,
  type WrittenDocument
} from '../document/model'
import { documentText } from '../nl/document'
import { entryInWords } from '../nl/entries'
import type { BriefPart } from '../reference/brief'
import { withSigns } from '../text/unseen'
import type { Cited, ShownCollection, ShownItem } from './shown'

/** A heading of the reader's own stands right below the title. */
const headingLevel = 2

/** The blocks of one item. */
export const blocksOfItem = (item: ShownItem): readonly DocumentBlock[] => {
  switch (item.kind) {
    case 'heading':
      return item.title.trim() === ''
        ? []
        : [{ kind: 'heading', level: headingLevel, text: withSigns(item.title) }]
    case 'text':
      return blocksOfMarkdown(item.body, headingLevel)
    case 'passage':
      return quoteOf(item.cited)
    case 'note':
      return [
        ...quoteOf(item.cited),
        ...blocksOfMarkdown(item.body, headingLevel),
        ...(item.isGone ? [paragraphOf(documentText.noteGone, true)] : [])
      ]
    case 'entry':
      return [
        {
          kind: 'paragraph',
          isAside: false,
          runs: [strongRun(withSigns(entryInWords(item.entry)))]
        },
        ...item.brief.flatMap(blocksOfPart),
        ...(item.isGone ? [paragraphOf(documentText.entryGone, true)] : []),
        ...quoteOf(item.cited)
      ]
  }
}

const strongRun = (words: string): Run => ({ ...plainRun(words), isStrong: true })

/** What is said under one name: on its line, or one below the other. */
const blocksOfPart = ({ label, texts, isOrdered }: BriefPart): readonly DocumentBlock[] => {
  const [first] = texts
  if (texts.length === 1) return [paragraphOf(withSigns(`${label}: ${first ?? ''}`))]
  return [
    paragraphOf(withSigns(`${label}:`)),
    ...texts.map((said, at): DocumentBlock => ({
      kind: 'item',
      depth: 0,
      ordinal: isOrdered ? at + 1 : null,
      runs: [plainRun(withSigns(said))]
    }))
  ]
}

const quoteOf = ({ paragraphs, reference, at }: Cited): readonly DocumentBlock[] => [
  {
    kind: 'quote',
    paragraphs: paragraphs.map((words) => [plainRun(withSigns(words))]),
    citation: withSigns(reference)
  },
  ...(at === null ? [paragraphOf(documentText.notHere, true)] : [])
]

/** The document of a collection; `facts` stand under its title. */
export const documentOfCollection = (
  { name, items }: ShownCollection,
  facts: readonly string[]
): WrittenDocument => ({
  title: withSigns(name),
  facts,
  blocks: withoutSkips(items.flatMap(blocksOfItem))
})
