import type { ReactNode } from 'react'
import { longestHeading, type Collection, type WrittenItem } from '../../shared/collections/model'
import { longestNote } from '../../shared/notes/model'
import { DraftStateText } from '../notes/DraftStateText'
import { PersonalHint } from '../notes/PersonalHint'
import { t } from '../text/nl'
import { useWritten } from './useWritten'

interface WrittenFieldProps {
  readonly collection: Collection
  readonly item: WrittenItem
  readonly nth: number
  readonly id: string
}

/** A text or a heading of the reader's own, to be written in its place. */
export const WrittenField = ({ collection, item, nth, id }: WrittenFieldProps): ReactNode => {
  const { words, state, change, leave, retry } = useWritten(collection, item)
  const { field, placeholder } = t.collections.item
  const common = {
    id,
    'aria-label': field[item.kind](nth),
    placeholder: placeholder[item.kind],
    value: words,
    lang: 'nl',
    onBlur: leave
  }
  return (
    <>
      {item.kind === 'heading' ? (
        <input
          {...common}
          className="collection-heading-field"
          maxLength={longestHeading}
          autoComplete="off"
          onChange={({ target }) => {
            change(target.value)
          }}
        />
      ) : (
        <textarea
          {...common}
          className="collection-text-field"
          rows={2}
          maxLength={longestNote}
          onChange={({ target }) => {
            change(target.value)
          }}
        />
      )}
      <PersonalHint text={words} />
      <DraftStateText state={state} said={t.collections.notChanged} onRetry={retry} />
    </>
  )
}
