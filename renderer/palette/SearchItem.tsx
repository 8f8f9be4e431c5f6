import { IconBookmark, IconHistory } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { Search } from '../../shared/searches/search'
import { withSigns } from '../../shared/text/unseen'
import type { SearchOption } from './options'

interface SearchItemProps {
  readonly option: SearchOption
  readonly onSearch: (search: Search) => void
}

/** A search of before. */
export const SearchItem = ({ option, onSearch }: SearchItemProps): ReactNode => {
  const { key, search, detail, isSaved } = option
  const title = withSigns(option.title)
  const Icon = isSaved ? IconBookmark : IconHistory
  return (
    <ListBoxItem
      id={`zoekopdracht ${key}`}
      className="option"
      textValue={detail === '' ? title : `${title}, ${detail}`}
      onAction={() => {
        onSearch(search)
      }}
    >
      <Icon aria-hidden size={18} className="option-icon" />
      <span className="option-title">{title}</span>
      <span className="option-detail">{detail}</span>
    </ListBoxItem>
  )
}
