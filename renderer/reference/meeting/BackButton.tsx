import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../text/nl'

/** The way back to the field, as Escape is. */
export const BackButton = ({ onBack }: { readonly onBack: () => void }): ReactNode => (
  <Button className="text-button meeting-back" onPress={onBack}>
    <IconArrowLeft aria-hidden size={20} />
    {t.meeting.back}
    <kbd aria-hidden className="meeting-key">
      Esc
    </kbd>
  </Button>
)
