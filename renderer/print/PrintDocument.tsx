import type { ReactNode } from 'react'
import { flowOf, sectionLabel, type Part } from '../../shared/corpus/outline'
import type { Printout } from '../../shared/print/scope'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { PrintFlow } from './PrintFlow'
import { PrintFootnotes } from './PrintFootnotes'
import { PrintHead } from './PrintHead'
import { NotesWithoutPlace } from './PrintOwn'
import { usePrintedMarks } from './usePrintedMarks'

/** The report or a part of it, laid out for paper. */
export const PrintDocument = ({ printout }: { readonly printout: Printout }): ReactNode => {
  const { edition } = useReport()
  const { section, parts } = printout
  usePrintedMarks(parts)
  return (
    <main className="printout">
      <title>
        {section === null
          ? edition.title
          : t.printing.documentTitle(sectionLabel(section), edition.title)}
      </title>
      <PrintHead printout={printout} />
      {parts.map((part) => (
        <PrintPart key={part.contents.section.id} part={part} printout={printout} />
      ))}
      {section === null && <NotesWithoutPlace />}
    </main>
  )
}

interface PrintPartProps {
  readonly part: Part
  readonly printout: Printout
}

const PrintPart = ({ part, printout }: PrintPartProps): ReactNode => {
  const outline = useReport()
  return (
    <article className="print-part">
      <PrintFlow flow={flowOf(outline, part)} printout={printout} />
      <PrintFootnotes footnotes={part.footnotes} />
    </article>
  )
}
