import { useState } from 'react'
import type { Outcome } from '../../shared/ipc/contract'
import { t } from '../text/nl'

/** Something that main does for a dialog. */
export interface Task {
  readonly isBusy: boolean
  /** Why the last try did not succeed, with advice; null when there is nothing to say. */
  readonly problem: string | null
  readonly start: () => void
}

/**
 * Has `act` done when asked, one at a time. A reader who cancels is back where they were; `onDone` hears
 * of success.
 */
export const useTask = (
  act: () => Promise<Outcome> | undefined,
  onDone: (file: string | null) => void
): Task => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    // What main refuses is a bug there; the reader must still get out of the dialog.
    const outcome = await (act() ?? Promise.reject(new Error('no main process'))).catch(
      (): Outcome => ({ kind: 'failed', reason: t.dialogs.failed })
    )
    setBusy(false)
    if (outcome.kind === 'failed') setProblem(outcome.reason)
    if (outcome.kind === 'done') onDone(outcome.file)
  }
  return { isBusy, problem, start: () => void run() }
}
