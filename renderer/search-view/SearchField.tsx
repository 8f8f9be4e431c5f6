import { IconSearch, IconX } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { Button } from 'react-aria-components'
import { longestQuery } from '../../shared/searches/search'
import { t } from '../text/nl'

interface SearchFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly text: string
  readonly onType: (text: string) => void
  /** The reader has done typing. */
  readonly onSubmit: () => void
  readonly onLeave: () => void
  /** Goes from the field into the list. */
  readonly onDown: () => void
}

/** The field of the search view. */
export const SearchField = ({
  ref,
  label,
  text,
  onType,
  onSubmit,
  onLeave,
  onDown
}: SearchFieldProps): ReactNode => {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onSubmit()
    else if (event.key === 'ArrowDown') {
      event.preventDefault()
      onDown()
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      onType('')
    }
  }
  return (
    <div className="search-field">
      <IconSearch aria-hidden size={20} className="palette-icon" />
      <input
        ref={ref}
        className="search-input"
        type="search"
        aria-label={label}
        placeholder={t.searchView.placeholder}
        maxLength={longestQuery}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          onType(target.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      {text !== '' && (
        <Button
          className="icon-button"
          aria-label={t.search.clear}
          onPress={() => {
            onType('')
            ref.current?.focus()
          }}
        >
          <IconX aria-hidden size={18} />
        </Button>
      )}
    </div>
  )
}
