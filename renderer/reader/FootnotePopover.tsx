import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Link, Popover } from 'react-aria-components'
import type { Footnote } from '../../shared/corpus/model'
import { addressOf } from '../app/address'
import { useReport } from '../app/report'
import { ExplainedProvider, nothingExplained } from '../terms/explained'
import { t } from '../text/nl'
import { Inline } from './Inline'

interface FootnotePopoverProps {
  readonly footnote: Footnote
  readonly anchor: Element
  readonly onClose: () => void
}

/** A footnote in place, under its mark so that the sentence stays in sight. */
export const FootnotePopover = ({ footnote, anchor, onClose }: FootnotePopoverProps): ReactNode => {
  const outline = useReport()
  const title = t.footnotes.mark(footnote.label)
  return (
    <Popover
      className="layer footnote-popover"
      isOpen
      triggerRef={{ current: anchor }}
      placement="bottom"
      onOpenChange={onClose}
    >
      <Dialog aria-label={title}>
        <div className="footnote-popover-bar">
          <p className="footnote-popover-title">{title}</p>
          <Button className="icon-button" aria-label={t.footnotes.close} onPress={onClose}>
            <IconX aria-hidden size={18} />
          </Button>
        </div>
        <p className="footnote-popover-text">
          <ExplainedProvider value={nothingExplained}>
            <Inline block={footnote} />
          </ExplainedProvider>
        </p>
        <Link className="text-link" href={addressOf(outline, footnote.id)} onPress={onClose}>
          {t.footnotes.toList}
        </Link>
      </Dialog>
    </Popover>
  )
}
