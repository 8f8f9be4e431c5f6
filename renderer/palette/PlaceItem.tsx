import { IconBook, IconClockHour4 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { PlaceOption } from './options'

interface PlaceItemProps {
  readonly option: PlaceOption
  readonly isRecent: boolean
  readonly onOpen: (option: PlaceOption) => void
}

/** A place to go to. */
export const PlaceItem = ({ option, isRecent, onOpen }: PlaceItemProps): ReactNode => {
  const { block, title, detail } = option
  const Icon = isRecent ? IconClockHour4 : IconBook
  return (
    <ListBoxItem
      id={`plaats ${block.id}`}
      className="option"
      textValue={detail === '' ? title : `${title}, ${detail}`}
      onAction={() => {
        onOpen(option)
      }}
    >
      <Icon aria-hidden size={18} className="option-icon" />
      <span className="option-title">{title}</span>
      <span className="option-detail">{detail}</span>
    </ListBoxItem>
  )
}
