import { IconSearch, IconX } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Autocomplete, Button, Input, TextField } from 'react-aria-components'
import type { Hit } from '../../shared/search/protocol'
import { usePlaces } from '../app/places'
import { useFocusLeft } from '../app/useFocusLeft'
import { t } from '../text/nl'
import { HitList } from './HitList'
import { answerInWords } from './answer-in-words'
import type { SearchClient } from './client'
import { useSearch } from './useSearch'
import { useSearchShortcut } from './useSearchShortcut'

/** The search field with the hits below it while there is something typed and the reader is here. */
export const SearchField = ({ client }: { readonly client: SearchClient }): ReactNode => {
  const { open, unmark } = usePlaces()
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const container = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const state = useSearch(client, query)
  useSearchShortcut(input)
  useFocusLeft(container, () => {
    setIsOpen(false)
  })

  const type = (value: string): void => {
    setQuery(value)
    setIsOpen(true)
    if (value === '') unmark()
  }
  const openHit = ({ block, matches }: Hit): void => {
    setIsOpen(false)
    open(block, matches)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      // The first Escape closes the list and leaves what was typed; the second one clears the field.
      event.preventDefault()
      if (!isOpen) type('')
      setIsOpen(false)
    } else if (event.key === 'ArrowDown' && !isOpen) {
      setIsOpen(true)
    } else if (event.key === 'Enter' && isOpen && !hasActiveOption(event.currentTarget)) {
      // Asked anew: the answer on screen may still be to what was typed a moment ago.
      client.ask(query, 1).then(
        ({ hits: [best] }) => {
          if (best !== undefined) openHit(best)
        },
        // The list says that search does not work.
        () => undefined
      )
    }
  }
  const isListed = isOpen && state.kind !== 'idle'
  return (
    <div className="search" role="search" ref={container}>
      <Autocomplete inputValue={query} disableAutoFocusFirst onInputChange={type}>
        <TextField className="search-field" aria-label={t.search.label}>
          <IconSearch aria-hidden size={18} className="search-icon" />
          <Input
            ref={input}
            className="search-input"
            role="combobox"
            aria-expanded={isListed && state.kind === 'answered' && state.answer.hits.length > 0}
            placeholder={t.search.label}
            onKeyDown={onKeyDown}
          />
          {query === '' ? (
            <kbd aria-hidden className="search-shortcut">
              {t.search.shortcut}
            </kbd>
          ) : (
            <Button
              className="icon-button search-clear"
              aria-label={t.search.clear}
              onPress={() => {
                type('')
                input.current?.focus()
              }}
            >
              <IconX aria-hidden size={16} />
            </Button>
          )}
        </TextField>
        {isListed && (
          <div className="layer hits">
            <HitList state={state} onOpen={openHit} />
          </div>
        )}
      </Autocomplete>
      <p role="status" className="visually-hidden">
        {isListed ? answerInWords(state) : ''}
      </p>
    </div>
  )
}

const hasActiveOption = (input: HTMLInputElement): boolean =>
  input.hasAttribute('aria-activedescendant')
