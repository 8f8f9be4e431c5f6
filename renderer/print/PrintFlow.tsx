import { createElement, type ReactNode } from 'react'
import type { Gap, Heading, Paragraph, Section } from '../../shared/corpus/model'
import type { Flow, ListFlow } from '../../shared/corpus/outline'
import { headingLevelOf, type Printout } from '../../shared/print/scope'
import { assertNever } from '../../shared/result'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { EditorNote } from '../reader/EditorNote'
import { t } from '../text/nl'
import { PrintInline } from './PrintInline'
import { PrintOwn } from './PrintOwn'
import { printedElementId } from './own-notes'

interface PrintFlowProps {
  readonly flow: readonly Flow[]
  readonly printout: Printout
}

/** Blocks as they lie on paper. */
export const PrintFlow = ({ flow, printout }: PrintFlowProps): ReactNode =>
  flow.map((item) => {
    switch (item.kind) {
      case 'block':
        return <PrintBlock key={item.block.id} block={item.block} printout={printout} />
      case 'list':
        return <PrintList key={item.items[0]?.block.id} list={item} />
      case 'box':
        return (
          <PrintBox
            key={firstIdOf(item.flow)}
            section={item.section}
            flow={item.flow}
            printout={printout}
          />
        )
      default:
        return assertNever(item, 'flow without a printed form')
    }
  })

/** A box can be interrupted by running text: its first block tells its pieces apart. */
const firstIdOf = ([first]: readonly Flow[]): string | undefined => {
  switch (first?.kind) {
    case 'block':
      return first.block.id
    case 'list':
      return first.items[0]?.block.id
    case 'box':
      return first.section.id
    default:
      return undefined
  }
}

/** The longest box that is kept on one page, in characters; a longer one would leave half a page white. */
const longestWholeBox = 1_100

const lengthOf = (flow: readonly Flow[]): number =>
  flow.reduce((sum, item) => {
    switch (item.kind) {
      case 'block':
        return sum + item.block.text.length
      case 'list':
        return sum + listLengthOf(item)
      case 'box':
        return sum + lengthOf(item.flow)
    }
  }, 0)

const listLengthOf = ({ items }: ListFlow): number =>
  items.reduce(
    (sum, { block, lists }) =>
      sum + block.text.length + lists.reduce((all, list) => all + listLengthOf(list), 0),
    0
  )

const PrintBox = ({
  section,
  flow,
  printout
}: PrintFlowProps & { readonly section: Section }): ReactNode => (
  <aside
    className="print-box"
    role="note"
    aria-label={section.title}
    data-whole={lengthOf(flow) <= longestWholeBox || undefined}
  >
    <PrintFlow flow={flow} printout={printout} />
  </aside>
)

interface PrintBlockProps {
  readonly block: Heading | Paragraph | Gap
  readonly printout: Printout
}

const PrintBlock = ({ block, printout }: PrintBlockProps): ReactNode => {
  if (block.kind === 'heading') return <PrintHeading heading={block} printout={printout} />
  return (
    <div className="print-block" data-gap={block.kind === 'gap' || undefined}>
      {block.kind === 'gap' && <p className="print-gap-label">{t.reader.gap}</p>}
      <p className="print-text" id={printedElementId(block.id)}>
        <Number number={block.number} />
        <PrintInline block={block} />
      </p>
      <EditorNote note={block.note} />
      <PrintOwn block={block.id} />
    </div>
  )
}

/** The paragraph number in the margin, by which a passage is cited. */
const Number = ({ number }: { readonly number: number }): ReactNode => (
  <span className="print-number" {...noText}>{`${number} `}</span>
)

const PrintHeading = ({
  heading,
  printout
}: {
  readonly heading: Heading
  readonly printout: Printout
}): ReactNode => {
  const outline = useReport()
  const number = outline.sections.get(heading.section)?.number ?? null
  const level = headingLevelOf(outline, printout, heading.section)
  return (
    <div className="print-heading" data-level={heading.box ? 'box' : level}>
      {heading.box && <p className="print-box-label">{t.reader.boxLabel}</p>}
      {createElement(
        `h${level}`,
        { id: printedElementId(heading.id) },
        number !== null && (
          <span key="number" className="print-heading-number" {...noText}>{`${number} `}</span>
        ),
        <PrintInline key="text" block={heading} />
      )}
      {heading.page !== null && <p className="print-page">{t.reader.page(heading.page)}</p>}
      <EditorNote note={heading.note} />
      <PrintOwn block={heading.id} />
    </div>
  )
}

/** A list, with the lists inside its items. */
const PrintList = ({ list }: { readonly list: ListFlow }): ReactNode =>
  createElement(
    list.isOrdered ? 'ol' : 'ul',
    { className: 'print-list' },
    list.items.map(({ block, lists }) => (
      <li key={block.id} {...(block.marker === 'bullet' ? {} : { value: block.marker })}>
        <div className="print-text" id={printedElementId(block.id)}>
          <Number number={block.number} />
          <PrintInline block={block} />
        </div>
        <EditorNote note={block.note} />
        <PrintOwn block={block.id} />
        {lists.map((inner) => (
          <PrintList key={inner.items[0]?.block.id} list={inner} />
        ))}
      </li>
    ))
  )
