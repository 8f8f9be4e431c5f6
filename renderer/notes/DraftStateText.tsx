import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { WriteProblem } from '../../shared/notes/commands'
import { t } from '../text/nl'
import type { DraftState } from './autosave'

interface DraftStateTextProps {
  readonly state: DraftState<WriteProblem>
  readonly onRetry: () => void
}

/** Whether what was typed is kept. Only the outcome is announced, not every key. */
export const DraftStateText = ({ state, onRetry }: DraftStateTextProps): ReactNode => (
  <div className="draft-state">
    {state.kind === 'pending' && <span>{t.editor.pending}</span>}
    <span role="status">
      {state.kind === 'saved' && <span className="draft-saved">{t.editor.saved}</span>}
    </span>
    {state.kind === 'failed' && (
      <span className="draft-failed">
        {t.notes.notSaved(state.problem)}{' '}
        <Button className="text-button" onPress={onRetry}>
          {t.editor.retry}
        </Button>
      </span>
    )}
  </div>
)
