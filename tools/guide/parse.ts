/** A page of the guide, read from its Markdown. Whatever the app could not show makes the build fail. */
import path from 'node:path'
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import {
  guideFiles,
  guidePageIds,
  headingIdOf,
  wordsOf,
  type GuideBlock,
  type GuidePage,
  type GuidePageId,
  type GuideRun,
  type GuideRuns,
  type GuideTarget
} from '../../shared/guide/model'

/** Reads the text of a page; throws on Markdown that a page of the guide cannot have. */
export const guidePageOf = (id: GuidePageId, markdown: string): GuidePage => {
  const [first, ...rest] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children
  if (first?.type !== 'heading' || first.depth !== 1)
    throw new Error(`${guideFiles[id]}: the first line is the title`)
  return {
    title: wordsOf(runsOf(id, first.children)),
    blocks: rest.map((node) => blockOf(id, node))
  }
}

const blockOf = (id: GuidePageId, node: RootContent): GuideBlock => {
  switch (node.type) {
    case 'heading': {
      const text = wordsOf(runsOf(id, node.children))
      if (node.depth !== 2 && node.depth !== 3)
        throw unknown(id, `a heading of level ${node.depth}`)
      return { kind: 'heading', level: node.depth, id: headingIdOf(text), text }
    }
    case 'paragraph':
      return pictureIn(node) ?? { kind: 'paragraph', runs: runsOf(id, node.children) }
    case 'list':
      return {
        kind: 'list',
        isOrdered: node.ordered === true,
        items: node.children.map(({ children }) => children.map((child) => blockOf(id, child)))
      }
    case 'table': {
      const [head = [], ...rows] = node.children.map(({ children }) =>
        children.map((cell) => runsOf(id, cell.children))
      )
      return { kind: 'table', head, rows }
    }
    case 'code':
      return { kind: 'code', text: node.value }
    default:
      throw unknown(id, node.type)
  }
}

/** A picture stands in a paragraph of its own. */
const pictureIn = ({ children: [only, ...more] }: Paragraph): GuideBlock | null =>
  only?.type === 'image' && more.length === 0
    ? { kind: 'picture', source: only.url, alt: only.alt ?? '' }
    : null

const runsOf = (id: GuidePageId, nodes: readonly PhrasingContent[]): GuideRuns =>
  nodes.map((node) => runOf(id, node))

const runOf = (id: GuidePageId, node: PhrasingContent): GuideRun => {
  switch (node.type) {
    // A line of the source may end anywhere.
    case 'text':
      return { text: node.value.replaceAll('\n', ' '), style: 'plain', to: null }
    case 'inlineCode':
      return { text: node.value, style: 'code', to: null }
    case 'strong':
      return { text: wordsOf(runsOf(id, node.children)), style: 'strong', to: null }
    case 'emphasis':
      return { text: wordsOf(runsOf(id, node.children)), style: 'emphasis', to: null }
    case 'link':
      return {
        text: wordsOf(runsOf(id, node.children)),
        style: 'plain',
        to: targetOf(id, node.url)
      }
    default:
      throw unknown(id, node.type)
  }
}

/** The page that an address in a page leads to. What is no page of the guide is not in the app. */
const targetOf = (id: GuidePageId, url: string): GuideTarget | null => {
  const [file = '', heading = null] = url.split('#')
  if (file === '') return { page: id, heading }
  const named = path.posix.join(path.posix.dirname(guideFiles[id]), file)
  const page = guidePageIds.find((one) => guideFiles[one] === named)
  return page === undefined ? null : { page, heading }
}

const unknown = (id: GuidePageId, what: string): Error =>
  new Error(`${guideFiles[id]}: the guide has no way to show this: ${what}`)
