import { memo, useMemo, type ReactNode } from 'react'
import {
  drawnOf,
  type DocumentBlock,
  type Drawn,
  type ItemList,
  type Runs
} from '../../shared/document/model'
import { WrittenTable } from '../app/WrittenTable'

interface DocumentBlocksProps {
  readonly blocks: readonly DocumentBlock[]
  /** How far the headings stand below those of a document by itself. */
  readonly below?: number
}

/** A written document on the screen or on paper. Its words become text and nothing else. */
export const DocumentBlocks = memo(({ blocks, below = 0 }: DocumentBlocksProps): ReactNode => {
  const drawn = useMemo(() => drawnOf(blocks), [blocks])
  return drawn.map((block, at) => <Block key={at} block={block} below={below} />)
})
DocumentBlocks.displayName = 'DocumentBlocks'

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

interface BlockProps {
  readonly block: Drawn
  readonly below: number
}

const Block = ({ block, below }: BlockProps): ReactNode => {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[Math.min(block.level - 2 + below, headings.length - 1)] ?? 'h6'
      return (
        <Heading className="written-heading" data-level={block.level}>
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p className={block.isAside ? 'written-aside' : 'written-text'}>
          <Words runs={block.runs} />
        </p>
      )
    case 'quote':
      return (
        <div className="written-quote">
          <blockquote>
            {block.paragraphs.map((runs, at) => (
              <p key={at}>
                <Words runs={runs} />
              </p>
            ))}
          </blockquote>
          {block.citation !== null && <p className="written-citation">{block.citation}</p>}
        </div>
      )
    case 'list':
      return <List list={block.list} />
    case 'table':
      return (
        <WrittenTable
          className="written-table"
          head={block.head}
          rows={block.rows}
          words={(runs) => <Words runs={runs} />}
        />
      )
  }
}

const List = ({ list }: { readonly list: ItemList }): ReactNode => {
  const items = list.items.map(({ item, lists }, at) => (
    <li key={at}>
      <Words runs={item.runs} />
      {lists.map((one, nth) => (
        <List key={nth} list={one} />
      ))}
    </li>
  ))
  return list.isOrdered ? (
    <ol className="written-list" start={list.start}>
      {items}
    </ol>
  ) : (
    <ul className="written-list">{items}</ul>
  )
}

const Words = ({ runs }: { readonly runs: Runs }): ReactNode =>
  runs.map(({ text, isStrong, isEmphasis, isCode }, at) => {
    const words = isCode ? <code>{text}</code> : text
    const leaning = isEmphasis ? <em>{words}</em> : words
    return isStrong ? <strong key={at}>{leaning}</strong> : <span key={at}>{leaning}</span>
  })
