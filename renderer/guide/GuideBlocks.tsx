import { createElement, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { GuideBlock, GuideRun, GuideRuns } from '../../shared/guide/model'
import { WrittenTable } from '../app/WrittenTable'
import { addressOfGuide } from '../app/address'
import { guideHeadingId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { keysNamed } from './keys'

/** What a page of the guide says. Its words become text and nothing else. */
export const GuideBlocks = ({ blocks }: { readonly blocks: readonly GuideBlock[] }): ReactNode =>
  // A page of the guide never changes while it is shown.
  blocks.map((block, at) => <Block key={at} block={block} />)

const Block = ({ block }: { readonly block: GuideBlock }): ReactNode => {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />
    case 'paragraph':
      return (
        <p>
          <Words runs={block.runs} />
        </p>
      )
    case 'list':
      return createElement(
        block.isOrdered ? 'ol' : 'ul',
        { className: 'guide-list' },
        block.items.map((item, at) => (
          <li key={at}>
            <GuideBlocks blocks={item} />
          </li>
        ))
      )
    case 'table':
      return (
        <WrittenTable
          className="guide-table"
          head={block.head}
          rows={block.rows}
          words={(runs) => <Words runs={runs} />}
        />
      )
    case 'code':
      return (
        <pre className="guide-code">
          <code>{block.text}</code>
        </pre>
      )
    case 'picture':
      return <img className="guide-picture" src={block.source} alt={block.alt} loading="lazy" />
  }
}

const Heading = ({ level, id, text }: Extract<GuideBlock, { kind: 'heading' }>): ReactNode => {
  const surface = useSurfaceId()
  return createElement(
    level === 2 ? 'h2' : 'h3',
    { id: guideHeadingId(surface, id), tabIndex: -1, className: 'guide-heading' },
    text
  )
}

const Words = ({ runs }: { readonly runs: GuideRuns }): ReactNode =>
  runs.map((run, at) => <Run key={at} run={run} />)

const Run = ({ run: { text, style, to } }: { readonly run: GuideRun }): ReactNode => {
  if (to !== null) {
    return (
      <Link className="text-link" href={addressOfGuide(to)}>
        {text}
      </Link>
    )
  }
  switch (style) {
    case 'plain':
      return text
    case 'strong': {
      const keys = keysNamed(text)
      return keys === null ? <strong>{text}</strong> : <kbd>{keys}</kbd>
    }
    case 'emphasis':
      return <em>{text}</em>
    case 'code':
      return <code>{text}</code>
  }
}
