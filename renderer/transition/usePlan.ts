import { useEffect, useMemo, useState } from 'react'
import {
  changeOf,
  planOf,
  type Change,
  type Resolve,
  type Transition
} from '../../shared/anchor/transition'
import type { Outline } from '../../shared/corpus/outline'
import { targetOf, type Annotation } from '../../shared/notes/model'
import { editionTextFor } from '../anchors/edition-text'
import { inSlices } from '../anchors/in-slices'
import { madeOn, resolverIn } from '../anchors/resolver'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { useNotes } from '../notes/notes'
import { useEarlier } from './earlier'

export type Plan = Transition<Annotation>

type PlanState =
  | { readonly kind: 'reading' }
  /** So many of all have been looked for. */
  | { readonly kind: 'seeking'; readonly done: number; readonly of: number }
  | { readonly kind: 'planned'; readonly plan: Plan }

/** What became of annotations, by how that was found out. */
const made = new WeakMap<Resolve, Changes>()

/** Known by the annotation, and of what was changed or undone since by the passages that it is on. */
interface Changes {
  readonly of: (annotation: Annotation) => Change<Annotation> | undefined
  readonly keep: (annotation: Annotation, change: Change<Annotation>) => void
}

const newChanges = (): Changes => {
  const own = new WeakMap<Annotation, Change<Annotation>>()
  const onPassages = new Map<string, Change<Annotation>>()
  const keep: Changes['keep'] = (annotation, change) => {
    own.set(annotation, change)
    onPassages.set(JSON.stringify(targetOf(annotation)), change)
  }
  return {
    of: (annotation) => {
      const known = own.get(annotation)
      if (known !== undefined) return known
      const same = onPassages.get(JSON.stringify(targetOf(annotation)))
      if (same === undefined) return undefined
      const change = { ...same, id: annotation }
      own.set(annotation, change)
      return change
    },
    keep
  }
}

const changesBy = (resolve: Resolve): Changes => {
  const known = made.get(resolve) ?? newChanges()
  made.set(resolve, known)
  return known
}

/** So few are worked out at once, as after an act or its undoing: the page need not say that it is looking. */
const few = 20

/** What the edition that is open does to annotations of earlier ones; worked out when the page has time for it. */
export const usePlan = (): PlanState => {
  const report = useReport()
  const library = useLibrary()
  const { isRead } = useNotes()
  const { open, editions } = useEarlier()
  const isWaiting =
    library.unreadable.length === 0 &&
    editions.some((id) => library.installed.includes(id) && !library.reports.has(id))
  const resolve = useMemo(
    () => resolverIn(report, madeOn([...library.reports.values()], open.flatMap(targetOf))),
    [report, library, open]
  )
  const [sought, setSought] = useState<{
    readonly of: readonly Annotation[]
    readonly done: number
  }>({
    of: [],
    done: 0
  })
  const areAllKnown = sought.of === open && sought.done === open.length
  const plan = useMemo(() => {
    const changes = changesBy(resolve)
    const unknown = open.filter((one) => changes.of(one) === undefined)
    if (unknown.length > few && !areAllKnown) return null
    const edition = editionTextFor(report)
    for (const one of unknown) changes.keep(one, changeIn(report, resolve, one))
    return planOf(
      edition,
      open.flatMap((one) => changes.of(one) ?? [])
    )
  }, [report, resolve, open, areAllKnown])
  useEffect(() => {
    if (plan !== null || isWaiting || !isRead) return
    const changes = changesBy(resolve)
    return inSlices(
      open,
      (one) => {
        if (changes.of(one) === undefined) changes.keep(one, changeIn(report, resolve, one))
      },
      () => {
        setSought({ of: open, done: open.length })
      },
      (done) => {
        setSought({ of: open, done })
      }
    )
  }, [report, resolve, open, plan, isWaiting, isRead])
  if (!isRead || isWaiting) return { kind: 'reading' }
  if (plan !== null) return { kind: 'planned', plan }
  return { kind: 'seeking', done: sought.of === open ? sought.done : 0, of: open.length }
}

const changeIn = (report: Outline, resolve: Resolve, annotation: Annotation): Change<Annotation> =>
  changeOf(editionTextFor(report), resolve, { id: annotation, target: targetOf(annotation) })
