import { useState } from 'react'
import type { TextPlace } from '../../shared/anchor/model'
import type { Change } from '../../shared/notes/commands'
import { targetOf, type Anchor, type Annotation } from '../../shared/notes/model'
import { leftWithoutPlace, placedAt, takenOver } from '../../shared/transition/commands'
import { editionTextFor } from '../anchors/edition-text'
import { madeOn, resolverIn } from '../anchors/resolver'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import { useNotes } from '../notes/notes'
import { placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'
import type { Plan } from './usePlan'

/** What has a place for certain. */
export type Sure = Plan['kept'][number] | Plan['moved'][number]

/** What the reader decides on the page of a new edition. Each decision is one act, undone as one. */
export interface Decisions {
  /** What was decided last, as long as it is what undo would undo. */
  readonly last: string | null
  readonly isBusy: boolean
  /** Gives annotations the places that are certain. */
  readonly takeOver: (all: readonly Sure[]) => Promise<void>
  /** Gives a passage of annotations a place. */
  readonly putHere: (
    annotations: readonly Annotation[],
    asked: Anchor,
    places: readonly TextPlace[]
  ) => Promise<void>
  /** Leaves one passage of several out. */
  readonly leaveOut: (annotations: readonly Annotation[], asked: Anchor) => Promise<void>
  /** Says that annotations have no place in this edition. */
  readonly leave: (annotations: readonly Annotation[]) => Promise<void>
}

export const [DecisionsProvider, useDecisions] = requiredContext<Decisions>('decisions')

export const useDecisionsState = (): Decisions => {
  const report = useReport()
  const library = useLibrary()
  const { act, last } = useNotes()
  const [told, setTold] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const decide = async (name: string, changes: readonly Change[]): Promise<void> => {
    setBusy(true)
    // Where it was not kept, the foot of the window says why.
    if ((await act(name, changes)).ok) setTold(name)
    setBusy(false)
  }
  const placed = (
    annotations: readonly Annotation[],
    asked: Anchor,
    places: readonly TextPlace[]
  ): readonly Change[] => {
    const reports = madeOn([...library.reports.values()], annotations.flatMap(targetOf))
    const resolve = resolverIn(report, reports)
    return placedAt(editionTextFor(report), resolve, annotations, asked, places, Date.now())
  }
  const leave = (annotations: readonly Annotation[]): Promise<void> =>
    decide(
      t.transition.acts.left(annotations.length),
      leftWithoutPlace(report.edition.id, annotations)
    )
  return {
    last: last !== null && last.name === told ? told : null,
    isBusy,
    takeOver: (all) => {
      const now = Date.now()
      const changes = all.flatMap(({ id, target: [first, ...more] }) =>
        first === undefined ? [] : takenOver(report.edition.id, id, [first, ...more], now)
      )
      return decide(t.transition.acts.takenOver(all.length), changes)
    },
    putHere: (annotations, asked, places) => {
      const name = t.transition.acts.placed(
        annotations.length,
        placeNameIn(report, places[0] ?? null)
      )
      return decide(name, placed(annotations, asked, places))
    },
    leaveOut: (annotations, asked) =>
      decide(t.transition.acts.partLeftOut, placed(annotations, asked, [])),
    leave
  }
}
