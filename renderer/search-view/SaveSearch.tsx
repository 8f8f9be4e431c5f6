import { IconBookmark } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { isSameSearch, longestSearchName, type Search } from '../../shared/searches/search'
import { useEscapeIn } from '../app/useEscapeIn'
import { useSearches } from '../search/searches'
import { t } from '../text/nl'

/** Keeps the search under a name. */
export const SaveSearch = ({ search }: { readonly search: Search }): ReactNode => {
  const { saved, save } = useSearches()
  const [name, setName] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const known = saved.find((one) => isSameSearch(one.search, search))

  const close = (): void => {
    flushSync(() => {
      setName(null)
    })
    button.current?.focus()
  }
  if (name !== null) {
    return (
      <SaveForm
        name={name}
        field={field}
        onName={setName}
        onSave={() => {
          if (name.trim() !== '') save(name, search)
          close()
        }}
        onClose={close}
      />
    )
  }
  return (
    <div className="save-search">
      <p role="status" className="save-state">
        {known !== undefined && t.searchView.savedAs(known.name)}
      </p>
      {known === undefined && (
        <Button
          ref={button}
          className="text-button save-open"
          aria-label={t.searchView.save}
          onPress={() => {
            flushSync(() => {
              setName(search.text.trim().slice(0, longestSearchName))
            })
            field.current?.focus()
            field.current?.select()
          }}
        >
          <IconBookmark aria-hidden size={16} />
          {t.searchView.saveShort}
        </Button>
      )}
    </div>
  )
}

interface SaveFormProps {
  readonly name: string
  readonly field: React.RefObject<HTMLInputElement | null>
  readonly onName: (name: string) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

const SaveForm = ({ name, field, onName, onSave, onClose }: SaveFormProps): ReactNode => {
  const form = useRef<HTMLFormElement>(null)
  useEscapeIn(form, onClose)
  return (
    <form
      ref={form}
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <label className="save-label">
        {t.searchView.saveAs}
        <input
          ref={field}
          className="save-field"
          type="text"
          maxLength={longestSearchName}
          value={name}
          onChange={({ target }) => {
            onName(target.value)
          }}
        />
      </label>
      <Button type="submit" className="button" data-main isDisabled={name.trim() === ''}>
        {t.searchView.saveNow}
      </Button>
      <Button className="button" onPress={onClose}>
        {t.searchView.cancel}
      </Button>
    </form>
  )
}
