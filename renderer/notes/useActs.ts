import { useCallback, useMemo, useRef, useState } from 'react'
import { isInBin } from '../../shared/notes/bin'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import {
  actOf,
  actOn,
  actOnRow,
  noHistory,
  stepBack,
  stepForward,
  withAct,
  withoutIdle,
  type Act,
  type History,
  type NotebookNow,
  type Step
} from '../../shared/notes/history'
import type { Annotation, AnnotationId } from '../../shared/notes/model'
import { ok, type Result } from '../../shared/result'
import type { Notebook } from '../db/notebook'

/** How a step back or forward went. */
export type Stepped =
  /** There was nothing to undo, or to do again. */
  | { readonly kind: 'nothing' }
  /** What the act made has been changed since, so it stays. */
  | { readonly kind: 'changed'; readonly name: string }
  /** It could not be kept; the step can be tried again. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly name: string }

/** What the reader does to notes in this window, and the way back. */
export interface Acts {
  /** Writes changes as one act of the reader. */
  readonly act: (
    name: string,
    changes: readonly Change[]
  ) => Promise<Result<undefined, WriteProblem>>
  /** Remembers as one act what has been written bit by bit of an annotation; null where it was not there. */
  readonly acted: (
    id: AnnotationId,
    before: Annotation | null,
    nameOf: (after: Annotation | null) => string
  ) => Promise<void>
  /** The same of what is kept under a key; `beforeOf` gives what it was, by what it is now. */
  readonly actedRow: (
    key: string,
    name: string,
    beforeOf: (now: unknown) => unknown
  ) => Promise<void>
  readonly undo: () => Promise<Stepped>
  readonly redo: () => Promise<Stepped>
  /** What undo would undo now. */
  readonly last: Act | null
}

/** What has to be looked up to know how something stands. */
interface Sought {
  readonly ids: readonly AnnotationId[]
  readonly keys: readonly string[]
}

const soughtBy = (changes: readonly Change[]): Sought => ({
  ids: changes.flatMap((change) => {
    if (change.kind === 'put') return [change.annotation.id]
    return change.kind === 'remove' ? [change.id] : []
  }),
  keys: changes.flatMap((change) =>
    (change.kind === 'remember' || change.kind === 'forget') && !isInBin(change.key)
      ? [change.key]
      : []
  )
})

const soughtOf = ({ turns }: Act): Sought => ({
  ids: turns.flatMap((turn) => (turn.kind === 'annotation' ? [turn.id] : [])),
  keys: turns.flatMap((turn) => (turn.kind === 'row' ? [turn.key] : []))
})

export const useActs = (
  notebook: Pick<Notebook, 'some' | 'rows'> | null,
  write: (changes: readonly Change[]) => Promise<Result<undefined, WriteProblem>>
): Acts => {
  const history = useRef<History>(noHistory)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const [last, setLast] = useState<Act | null>(null)
  const stand = useCallback((next: History) => {
    history.current = next
    setLast(next.done.at(-1) ?? null)
  }, [])
  /** One after the other: what is undone next depends on what was undone before, however fast the keys come. */
  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.current.then(work)
    turn.current = next.catch(() => undefined)
    return next
  }, [])
  /** As the notebook has it, since what is shown may be a moment behind; null when it cannot be read. */
  const nowOf = useCallback(
    async ({ ids, keys }: Sought): Promise<NotebookNow | null> => {
      const [found, rows] = await Promise.all([notebook?.some(ids), notebook?.rows(keys)])
      if (found?.ok !== true || rows?.ok !== true) return null
      const there = new Map(found.value.annotations.map((one) => [one.id, one]))
      return { annotation: (id) => there.get(id), row: (key) => rows.value.get(key) }
    },
    [notebook]
  )
  return useMemo(() => {
    const keep = (act: Act | null): void => {
      if (act !== null) stand(withAct(history.current, act))
    }
    const take = async (
      which: 'done' | 'undone',
      stepFrom: (history: History, now: NotebookNow, at: number) => Step | null
    ): Promise<Stepped> => {
      const act = history.current[which].at(-1)
      if (act === undefined) return { kind: 'nothing' }
      const now = await nowOf(soughtOf(act))
      if (now === null) return { kind: 'failed' }
      const step = stepFrom(history.current, now, Date.now())
      if (step === null) return { kind: 'nothing' }
      const { name } = step.act
      if (step.changes === null) {
        stand(step.history)
        return { kind: 'changed', name }
      }
      const result = await write(step.changes)
      if (!result.ok) return { kind: 'failed' }
      stand(step.history)
      return { kind: 'done', name }
    }
    return {
      act: (name, changes) =>
        inTurn(async () => {
          if (changes.length === 0) return ok(undefined)
          const before = await nowOf(soughtBy(changes))
          const result = await write(before === null ? changes : withoutIdle(changes, before))
          if (result.ok && before !== null) keep(actOf(name, changes, before))
          return result
        }),
      acted: (id, before, nameOf) =>
        inTurn(async () => {
          const now = await nowOf({ ids: [id], keys: [] })
          if (now === null) return
          const after = now.annotation(id) ?? null
          keep(actOn(nameOf(after), id, before, after))
        }),
      actedRow: (key, name, beforeOf) =>
        inTurn(async () => {
          const now = await nowOf({ ids: [], keys: [key] })
          if (now === null) return
          const after = now.row(key)
          keep(actOnRow(name, key, beforeOf(after), after))
        }),
      undo: () => inTurn(() => take('done', stepBack)),
      redo: () => inTurn(() => take('undone', stepForward)),
      last
    }
  }, [nowOf, write, stand, inTurn, last])
}
