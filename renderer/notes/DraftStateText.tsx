import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'
import type { DraftState } from './autosave'

interface DraftStateTextProps<P> {
  readonly state: DraftState<P>
  /** Why it was not kept, in words. */
  readonly said: (problem: P) => string
  readonly onRetry: () => void
}

/** Whether what was typed is kept. Only the outcome is announced, not every key. */
export const DraftStateText = <P,>({ state, said, onRetry }: DraftStateTextProps<P>): ReactNode => (
  <div className="draft-state">
    {state.kind === 'pending' && <span>{t.editor.pending}</span>}
    <span role="status">
      {state.kind === 'saved' && <span className="draft-saved">{t.editor.saved}</span>}
    </span>
    {state.kind === 'failed' && (
      <span className="draft-failed">
        {said(state.problem)}{' '}
        <Button className="text-button" onPress={onRetry}>
          {t.editor.retry}
        </Button>
      </span>
    )}
  </div>
)
