import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { nameOf, renamed } from '../../shared/collections/acts'
import { longestCollectionName, type Collection } from '../../shared/collections/model'
import { ok } from '../../shared/result'
import { withSigns } from '../../shared/text/unseen'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { useCollections } from './collections'

/** The name of a collection, and the way to change it. */
export const CollectionTitle = ({ collection }: { readonly collection: Collection }): ReactNode => {
  const heading = useHeadingFocus()
  const [isRenaming, setRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="collection-title">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {withSigns(collection.name)}
      </h1>
      {isRenaming ? (
        <NameField
          collection={collection}
          onDone={() => {
            flushSync(() => {
              setRenaming(false)
            })
            button.current?.focus()
          }}
        />
      ) : (
        <Button
          ref={button}
          className="text-button"
          onPress={() => {
            setRenaming(true)
          }}
        >
          <IconPencil aria-hidden size={16} />
          {t.collections.one.rename}
        </Button>
      )}
    </div>
  )
}

interface NameFieldProps {
  readonly collection: Collection
  readonly onDone: () => void
}

/** Kept on Enter and when the field is left, left as it was on Escape and where nothing was typed. */
const NameField = ({ collection, onDone }: NameFieldProps): ReactNode => {
  const { act } = useCollections()
  const { sayProblem } = useAnnouncer()
  const [typed, setTyped] = useState(collection.name)
  const field = useRef<HTMLInputElement>(null)
  // The field that goes away loses the focus once more.
  const isLeft = useRef(false)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const keep = async (): Promise<void> => {
    if (isLeft.current) return
    isLeft.current = true
    const name = nameOf(typed)
    if (name === null || name === collection.name) return
    const result = await act(t.collections.acts.renamed(withSigns(name)), collection.id, (now) =>
      ok(renamed(now, name, Date.now()))
    )
    if (!result.ok) sayProblem(t.collections.notChanged(result.error))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return
    // Or else the same key press would work the button that gets its focus back.
    event.preventDefault()
    if (key === 'Enter') void keep()
    isLeft.current = true
    onDone()
  }
  return (
    <input
      ref={field}
      className="field"
      aria-label={t.collections.one.name}
      maxLength={longestCollectionName}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
      }}
      onBlur={() => {
        void keep()
        onDone()
      }}
      onKeyDown={onKeyDown}
    />
  )
}
