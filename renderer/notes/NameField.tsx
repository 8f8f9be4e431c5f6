import { useEffect, useRef, useState, type ReactNode } from 'react'
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
  const [typed, setTyped] = useState(bookmark.name)
  const field = useRef<HTMLInputElement>(null)
  // The field that goes away loses the focus once more.
  const isLeft = useRef(false)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const leave = (chosen: string): void => {
    if (isLeft.current) return
    isLeft.current = true
    void name(bookmark, chosen)
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
      onBlur={() => {
        leave(typed)
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === 'Escape') {
          leave(key === 'Enter' ? typed : bookmark.name)
          onDone()
        }
      }}
    />
  )
}
