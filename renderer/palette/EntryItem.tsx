import { IconListDetails } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { EntrySummary } from '../../shared/reference/catalogue'
import { t } from '../text/nl'

interface EntryItemProps {
  readonly entry: EntrySummary
  readonly onOpen: (entry: EntrySummary) => void
}

/** A reference entry to look up. */
export const EntryItem = ({ entry, onOpen }: EntryItemProps): ReactNode => {
  const { name, also } = entry
  const detail = [t.search.kind[entry.entry], ...(also === null ? [] : [also])].join(' · ')
  return (
    <ListBoxItem
      id={`naslag ${entry.entry} ${entry.id}`}
      className="option"
      textValue={`${name}, ${detail}`}
      onAction={() => {
        onOpen(entry)
      }}
    >
      <IconListDetails aria-hidden size={18} className="option-icon" />
      <span className="option-title">{name}</span>
      <span className="option-detail">{detail}</span>
    </ListBoxItem>
  )
}
