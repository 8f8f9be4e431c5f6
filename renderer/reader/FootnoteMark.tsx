import type { ReactNode } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import { footnoteMarkId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useReport } from '../app/report'
import { footnoteAnchor } from '../glance/anchors'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'
import { useOverlay } from './overlay'
import { pressHandlers } from './press'

interface FootnoteMarkProps {
  readonly footnote: BlockId
  readonly label: string
}

/** The mark of a footnote in the text; shows the footnote in place. */
export const FootnoteMark = ({ footnote, label }: FootnoteMarkProps): ReactNode => {
  const { blocks } = useReport()
  const surface = useSurfaceId()
  const { layer, show } = useOverlay()
  const block = blocks.get(footnote)
  return (
    <span className="footnote-ref">
      <button
        type="button"
        id={footnoteMarkId(surface, footnote)}
        className="footnote-mark"
        {...footnoteAnchor(footnote)}
        aria-label={t.footnotes.mark(label)}
        aria-haspopup="dialog"
        aria-expanded={layer?.kind === 'footnote' && layer.block.id === footnote}
        {...noText}
        {...pressHandlers((anchor) => {
          if (block?.kind === 'footnote') show({ kind: 'footnote', block, anchor })
        })}
      >
        {label}
      </button>
    </span>
  )
}
