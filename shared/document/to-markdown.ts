/** A document as Markdown (CommonMark): what stands in it as words is never read as markup of it. Of tables it knows nothing. */
import type { BlockContent, List, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import {
  drawnOf,
  type Drawn,
  type ItemList,
  type Run,
  type Runs,
  type WrittenDocument
} from './model'
import { itemsOfTable } from './table-items'

/** Writes a document as Markdown. */
export const markdownOf = ({ title, facts, blocks }: WrittenDocument): string => {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(oneLine(title))] },
    ...facts.map((fact): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'emphasis', children: [text(oneLine(fact))] }]
    })),
    ...drawnOf(blocks).flatMap(contentOf)
  ]
  const root: Root = { type: 'root', children }
  return toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const oneLine = (words: string): string => words.replaceAll(/\s*\n\s*/g, ' ').trim()

const contentOf = (block: Drawn): readonly BlockContent[] => {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: [text(oneLine(block.text))] }]
    case 'paragraph':
      return [{ type: 'paragraph', children: [...phrasing(block.runs)] }]
    case 'quote':
      return [
        {
          type: 'blockquote',
          children: [
            ...block.paragraphs.map((runs) => ({
              type: 'paragraph' as const,
              children: [...phrasing(runs)]
            })),
            ...(block.citation === null
              ? []
              : [{ type: 'paragraph' as const, children: [text(`— ${oneLine(block.citation)}`)] }])
          ]
        }
      ]
    case 'list':
      return [listOf(block.list)]
    case 'table':
      return drawnOf(itemsOfTable(block)).flatMap(contentOf)
  }
}

const listOf = ({ isOrdered, start, items }: ItemList): List => ({
  type: 'list',
  ordered: isOrdered,
  start: isOrdered ? start : null,
  spread: false,
  children: items.map(({ item, lists }) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: itemWords(item.runs) }, ...lists.map(listOf)]
  }))
})

/** An item without words that has a list in it would be read as something else: it gets a space that stays. */
const itemWords = (runs: Runs): PhrasingContent[] =>
  runs.every((run) => run.text.trim() === '') ? [text('\u00A0')] : [...phrasing(runs)]

const phrasing = (runs: Runs): readonly PhrasingContent[] => runs.flatMap(styled)

/**
 * Spaces at the edges stand outside of what is strong: Markdown would not read it as such. A line end is one in
 * what was written as well.
 */
const styled = (run: Run): readonly PhrasingContent[] =>
  run.text.split('\n').flatMap((line, at): readonly PhrasingContent[] => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? []
    const inner: readonly PhrasingContent[] =
      words === ''
        ? []
        : [wrapped(run, run.isCode ? { type: 'inlineCode', value: words } : text(words))]
    return [
      ...(at === 0 ? [] : [{ type: 'break' as const }]),
      ...(before === '' ? [] : [text(before)]),
      ...inner,
      ...(after === '' ? [] : [text(after)])
    ]
  })

const wrapped = ({ isStrong, isEmphasis }: Run, inner: PhrasingContent): PhrasingContent => {
  const emphasised: PhrasingContent = isEmphasis ? { type: 'emphasis', children: [inner] } : inner
  return isStrong ? { type: 'strong', children: [emphasised] } : emphasised
}
