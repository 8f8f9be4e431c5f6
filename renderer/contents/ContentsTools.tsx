import { IconFilter, IconFold, IconFoldDown, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { t } from '../text/nl'
import type { Opened } from './useOpened'

interface ContentsToolsProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** The reader goes down, into the tree. */
  readonly onDown: () => void
  /** Null as long as a filter decides what is open. */
  readonly opened: Opened | null
}

/** What a reader does to the contents: filter them, open and close everything. */
export const ContentsTools = ({
  query,
  onQuery,
  onDown,
  opened
}: ContentsToolsProps): ReactNode => {
  const isAll = opened?.isAll === true
  const foldLabel = isAll ? t.contents.collapseAll : t.contents.expandAll
  return (
    <div className="contents-tools">
      <SearchField
        className="contents-filter"
        aria-label={t.contents.filter}
        value={query}
        onChange={onQuery}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          } else {
            event.continuePropagation()
          }
        }}
      >
        <IconFilter aria-hidden size={16} className="contents-filter-icon" />
        <Input className="contents-filter-input" placeholder={t.contents.filter} />
        {query !== '' && (
          <Button className="icon-button" aria-label={t.contents.clearFilter}>
            <IconX aria-hidden size={15} />
          </Button>
        )}
      </SearchField>
      <Button
        className="icon-button contents-fold"
        aria-label={foldLabel}
        isDisabled={opened === null}
        onPress={() => opened?.setAll(!isAll)}
      >
        {isAll ? <IconFold aria-hidden size={18} /> : <IconFoldDown aria-hidden size={18} />}
      </Button>
    </div>
  )
}
