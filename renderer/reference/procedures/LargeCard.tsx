import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Catalogue } from '../../../shared/reference/catalogue'
import type { Procedure } from '../../../shared/reference/model'
import { useFullScreen } from '../../collections/useFullScreen'
import { t } from '../../text/nl'
import { ProcedureCard } from './ProcedureCard'

interface LargeCardProps {
  readonly catalogue: Catalogue
  readonly procedure: Procedure
  readonly onClose: () => void
}

/** A card on the whole screen, in large type. */
export const LargeCard = ({ onClose, ...card }: LargeCardProps): ReactNode => {
  useFullScreen()
  return (
    <ModalOverlay className="presentation-scrim" isOpen onOpenChange={onClose}>
      <Modal className="presentation">
        <Dialog className="presentation-body">
          <Large {...card} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const Large = ({ catalogue, procedure, onClose }: LargeCardProps): ReactNode => {
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    screen.current?.focus()
  }, [])
  return (
    <div className="presentation-frame">
      <header className="presentation-head">
        <Heading slot="title" level={2} className="presentation-name">
          {procedure.name}
        </Heading>
        <Button className="icon-button" aria-label={t.card.closeLarge} onPress={onClose}>
          <IconX aria-hidden size={24} />
        </Button>
      </header>
      <div
        ref={screen}
        className="presentation-screen card-screen"
        role="region"
        aria-label={t.card.large(procedure.name)}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1)
        tabIndex={0}
      >
        <div className="card-large">
          <ProcedureCard catalogue={catalogue} procedure={procedure} level={3} />
        </div>
      </div>
    </div>
  )
}
