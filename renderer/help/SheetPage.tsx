import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'

interface SheetPageProps {
  readonly title: string
  /** What the text is called that scrolls under the title. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A page over the window that is read from top to bottom. */
export const SheetPage = ({ title, label, onClose, children }: SheetPageProps): ReactNode => (
  <div className="help">
    <div className="help-head">
      <h2 className="help-title">{title}</h2>
      <Button className="icon-button" aria-label={t.help.close} onPress={onClose}>
        <IconX aria-hidden size={20} />
      </Button>
    </div>
    <SheetText label={label}>{children}</SheetText>
  </div>
)

/** Scrolls, also by keyboard: it takes focus, at once when the page opens. */
const SheetText = ({ label, children }: Pick<SheetPageProps, 'label' | 'children'>): ReactNode => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    element.current?.focus()
  }, [])
  return (
    <div
      ref={element}
      className="help-text"
      role="group"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </div>
  )
}
