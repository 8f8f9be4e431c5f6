import type { ReactNode } from 'react'
import type { Footnote } from '../../shared/corpus/model'
import { noText } from '../highlights/ranges'
import { EditorNote } from '../reader/EditorNote'
import { t } from '../text/nl'
import { PrintInline } from './PrintInline'
import { PrintOwn } from './PrintOwn'
import { printedElementId } from './own-notes'

/** The footnotes of a part, at its end. */
export const PrintFootnotes = ({
  footnotes
}: {
  readonly footnotes: readonly Footnote[]
}): ReactNode => {
  if (footnotes.length === 0) return null
  return (
    <section className="print-footnotes">
      <h2>{t.footnotes.title}</h2>
      <ul>
        {footnotes.map((footnote) => (
          <li key={footnote.id} id={printedElementId(footnote.id)}>
            <span className="print-footnote-label" {...noText}>{`${footnote.label} `}</span>
            <PrintInline block={footnote} />
            <EditorNote note={footnote.note} />
            <PrintOwn block={footnote.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
