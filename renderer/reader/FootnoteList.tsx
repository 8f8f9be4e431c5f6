import { IconCornerLeftUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Footnote } from '../../shared/corpus/model'
import { addressOf } from '../app/address'
import { useSurfaceLabel } from '../app/places'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'
import { ActionsButton } from './ActionsButton'
import { EditorNote } from './EditorNote'
import { Inline } from './Inline'
import { useTextProps } from './text-props'

/** The footnotes of a part, below its text. */
export const FootnoteList = ({
  footnotes
}: {
  readonly footnotes: readonly Footnote[]
}): ReactNode => {
  const outline = useReport()
  const textOf = useTextProps()
  const label = useSurfaceLabel()
  if (footnotes.length === 0) return null
  return (
    <section className="footnotes" aria-label={label(t.footnotes.title)}>
      <h2 className="footnotes-title">{t.footnotes.title}</h2>
      <ul className="footnote-list">
        {footnotes.map((footnote) => (
          <li key={footnote.id} className="block footnote">
            <ActionsButton block={footnote} />
            <span className="footnote-label" {...noText}>
              {footnote.label}
            </span>
            <div className="footnote-body">
              <div className="block-text" {...textOf(footnote.id)}>
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
