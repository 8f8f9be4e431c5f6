import { IconCornerLeftUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Footnote } from '../../shared/corpus/model'
import { addressOf } from '../app/address'
import { textElementId } from '../app/element-ids'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'
import { ActionsButton } from './ActionsButton'
import { EditorNote } from './EditorNote'
import { Inline } from './Inline'

/** The footnotes of a part, below its text. */
export const FootnoteList = ({
  footnotes
}: {
  readonly footnotes: readonly Footnote[]
}): ReactNode => {
  const outline = useReport()
  if (footnotes.length === 0) return null
  return (
    <section className="footnotes" aria-labelledby="voetnoten">
      <h2 id="voetnoten" className="footnotes-title">
        {t.footnotes.title}
      </h2>
      <ul className="footnote-list">
        {footnotes.map((footnote) => (
          <li key={footnote.id} className="block footnote">
            <ActionsButton block={footnote} />
            <span className="footnote-label" {...noText}>
              {footnote.label}
            </span>
            <div className="footnote-body">
              <div
                className="block-text"
                id={textElementId(footnote.id)}
                data-block={footnote.id}
                tabIndex={-1}
              >
                <Inline block={footnote} />
              </div>
              <EditorNote note={footnote.note} />
            </div>
            <Link
              className="icon-button"
              href={addressOf(outline, footnote.refersFrom)}
              aria-label={t.footnotes.back(footnote.label)}
            >
              <IconCornerLeftUp aria-hidden size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
