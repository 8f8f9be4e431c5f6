import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../text/nl'

interface DialogFrameProps {
  readonly title: string
  readonly children: ReactNode
  /** True while it must not be closed, because something goes on that it speaks of. */
  readonly isBusy: boolean
  readonly onClose: () => void
}

/** A dialog over the page. Escape, its cross and a press beside it close it. */
export const DialogFrame = ({ title, children, isBusy, onClose }: DialogFrameProps): ReactNode => (
  <ModalOverlay
    className="scrim"
    isOpen
    isDismissable={!isBusy}
    isKeyboardDismissDisabled={isBusy}
    onOpenChange={onClose}
  >
    <Modal className="layer dialog">
      <Dialog className="dialog-body">
        <div className="dialog-head">
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <Button
            className="icon-button"
            aria-label={t.dialogs.close}
            isDisabled={isBusy}
            onPress={onClose}
          >
            <IconX aria-hidden size={20} />
          </Button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
)
