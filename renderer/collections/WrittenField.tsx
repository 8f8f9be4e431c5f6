import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { longestHeading, type Collection, type WrittenItem } from '../../shared/collections/model'
import { longestNote } from '../../shared/notes/model'
import { PersonalHint } from '../notes/PersonalHint'
import type { DraftState } from '../notes/autosave'
import { t } from '../text/nl'
import type { NotChanged } from './collections'
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
      <WrittenState state={state} onRetry={retry} />
    </>
  )
}

interface WrittenStateProps {
  readonly state: DraftState<NotChanged>
  readonly onRetry: () => void
}

/** Whether what was typed is kept. Only the outcome is announced, not every key. */
const WrittenState = ({ state, onRetry }: WrittenStateProps): ReactNode => (
  <div className="draft-state">
    {state.kind === 'pending' && <span>{t.editor.pending}</span>}
    <span role="status">
      {state.kind === 'saved' && <span className="draft-saved">{t.editor.saved}</span>}
    </span>
    {state.kind === 'failed' && (
      <span className="draft-failed">
        {t.collections.notChanged(state.problem)}{' '}
        <Button className="text-button" onPress={onRetry}>
          {t.editor.retry}
        </Button>
      </span>
    )}
  </div>
)
