/** Acts of a reader, for tests of what they do. */
import type { Change } from '../notes/commands'
import { actOf, noHistory, stepBack, withAct, type NotebookNow } from '../notes/history'

/** What undoes changes that were made as one act, by what there was before and is after them. */
export const undoing = (
  changes: readonly Change[],
  before: NotebookNow,
  after: NotebookNow
): readonly Change[] => {
  const act = actOf('gedaan', changes, before)
  return act === null ? [] : (stepBack(withAct(noHistory, act), after, 10)?.changes ?? [])
}
