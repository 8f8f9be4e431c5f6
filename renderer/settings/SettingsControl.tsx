import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../app/IconButton'
import { useDeeds } from '../commands/commands'
import { t } from '../text/nl'
import { SettingsPanel } from './SettingsPanel'

/** The button in the bar, and the panel that it or the command opens. */
export const SettingsControl = (): ReactNode => {
  const [isOpen, setIsOpen] = useState(false)
  useDeeds({
    'settings.open': {
      run: () => {
        setIsOpen(true)
      }
    }
  })
  return (
    <>
      <IconButton
        command="settings.open"
        label={t.settings.title}
        className="bar-toggle"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          setIsOpen(true)
        }}
      >
        <IconAdjustmentsHorizontal aria-hidden size={20} />
      </IconButton>
      <ModalOverlay
        className="settings-overlay"
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        isDismissable
      >
        <Modal className="layer settings-layer">
          <SettingsPanel />
        </Modal>
      </ModalOverlay>
    </>
  )
}
