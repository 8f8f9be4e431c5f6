import type { ReactNode } from 'react'
import type { Heading } from '../../shared/corpus/model'
import type { Part } from '../../shared/corpus/outline'
import { textElementId } from '../app/element-ids'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { formatDate } from '../text/format'
import { t } from '../text/nl'
import { ActionsButton } from './ActionsButton'
import { EditorNote } from './EditorNote'
import { Inline } from './Inline'

interface PartHeaderProps {
  readonly part: Part
  readonly heading: Heading
}

/** The head of a part: its title, and what a reader cites it by. */
export const PartHeader = ({ part, heading }: PartHeaderProps): ReactNode => {
  const { edition, parts } = useReport()
  const { number } = part.contents.section
  return (
    <header className="part-header">
      <p className="part-kind">{number === null ? edition.title : t.reader.chapter(number)}</p>
      <div className="block">
        <ActionsButton block={heading} />
        <h1
          className="part-title"
          id={textElementId(heading.id)}
          data-block={heading.id}
          tabIndex={-1}
        >
          <Inline block={heading} />
        </h1>
        <EditorNote note={heading.note} />
      </div>
      <dl className="part-facts" {...noText}>
        {part === parts[0] && <Fact name={t.reader.publisher} value={edition.publisher} />}
        <Fact name={t.reader.published} value={formatDate(edition.published)} />
        <Fact
          name={t.reader.period}
          value={t.reader.periodText(edition.periodFrom, edition.periodTo)}
        />
        {heading.page !== null && <Fact name={t.reader.pageName} value={String(heading.page)} />}
      </dl>
    </header>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
