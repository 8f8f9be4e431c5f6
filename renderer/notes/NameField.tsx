import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Bookmark } from '../../shared/notes/commands'
import { longestName } from '../../shared/notes/model'
import { t } from '../text/nl'
import { useDeskActs } from './desk'

interface NameFieldProps {
  readonly bookmark: Bookmark
  readonly place: string
  readonly onDone: () => void
}

/** What a reader calls a bookmark; kept on Enter and when the field is left, left as it was on Escape. */
export const NameField = ({ bookmark, place, onDone }: NameFieldProps): ReactNode => {
  const { name } = useDeskActs()
  // Another window may give it a name meanwhile: that stays when nothing was typed here.
  const [before] = useState(bookmark.name)
  const [typed, setTyped] = useState(before)
  const field = useRef<HTMLInputElement>(null)
  // The field that goes away loses the focus once more.
  const isLeft = useRef(false)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const keep = (): void => {
    if (isLeft.current) return
    isLeft.current = true
    if (typed !== before) void name(bookmark, typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return
    // Or else the same key press would work the button that gets its focus back.
    event.preventDefault()
    if (key === 'Enter') keep()
    isLeft.current = true
    onDone()
  }
  return (
    <input
      ref={field}
      className="field name-field"
      aria-label={t.notes.nameOf(place)}
      maxLength={longestName}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
      }}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}
