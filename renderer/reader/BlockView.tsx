import { createElement, type ReactNode } from 'react'
import type { Gap, Heading, Paragraph } from '../../shared/corpus/model'
import { depthOf } from '../../shared/corpus/outline'
import { assertNever } from '../../shared/result'
import { textElementId } from '../app/element-ids'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'
import { ActionsButton } from './ActionsButton'
import { EditorNote } from './EditorNote'
import { Inline } from './Inline'

/** A block that stands on its own. */
export const BlockView = ({ block }: { readonly block: Heading | Paragraph | Gap }): ReactNode => {
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} />
    case 'paragraph':
      return (
        <div className="block">
          <ActionsButton block={block} />
          <p
            className="block-text"
            id={textElementId(block.id)}
            data-block={block.id}
            tabIndex={-1}
          >
            <Inline block={block} />
          </p>
          <EditorNote note={block.note} />
        </div>
      )
    case 'gap':
      return (
        <div className="block">
          <ActionsButton block={block} />
          <div className="gap">
            <p className="gap-label">{t.reader.gap}</p>
            <p
              className="block-text"
              id={textElementId(block.id)}
              data-block={block.id}
              tabIndex={-1}
            >
              <Inline block={block} />
            </p>
            <EditorNote note={block.note} />
          </div>
        </div>
      )
    default:
      return assertNever(block, 'block kind without a view')
  }
}

/** A heading. Its level follows the depth of its section, so that no level is skipped on the page. */
const HeadingView = ({ heading }: { readonly heading: Heading }): ReactNode => {
  const outline = useReport()
  const number = outline.sections.get(heading.section)?.number ?? null
  const level = Math.min(depthOf(outline, heading.section), 6)
  return (
    <div className="block heading" data-level={heading.box ? 'box' : level}>
      <ActionsButton block={heading} />
      {heading.box && <p className="box-label">{t.reader.boxLabel}</p>}
      <div className="heading-line">
        {createElement(
          `h${level}`,
          {
            id: textElementId(heading.id),
            'data-block': heading.id,
            tabIndex: -1,
            className: 'heading-text'
          },
          number !== null && (
            <span className="heading-number" {...noText}>
              {`${number} `}
            </span>
          ),
          <Inline block={heading} />
        )}
        {heading.page !== null && <PageMark page={heading.page} />}
      </div>
      <EditorNote note={heading.note} />
    </div>
  )
}

/** The printed page, for citing. */
const PageMark = ({ page }: { readonly page: number }): ReactNode => (
  <span className="page-mark" {...noText}>
    <span aria-hidden>{t.reader.page(page)}</span>
    <span className="visually-hidden">{t.reader.pageLong(page)}</span>
  </span>
)
