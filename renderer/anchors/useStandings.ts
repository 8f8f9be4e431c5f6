import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Resolve } from '../../shared/anchor/transition'
import type { Outline } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'
import {
  asAllWas,
  asItWas,
  standingIn,
  standingOfAll,
  type Standing,
  type StandingOf
} from '../../shared/notes/standing'
import { targetIn, type EditionRows } from '../../shared/transition/model'
import { inSlices } from './in-slices'
import { keyOf, madeOn, resolverIn } from './resolver'

/** What was found of one report: by anchors, since an annotation can get another one. */
interface Found {
  readonly report: Outline
  readonly standings: ReadonlyMap<string, Standing>
}

const lost: Standing = { kind: 'lost' }

/** Where annotations stand as far as that is known at once; one that did not change is the same object. */
const asTheyWere = (report: Outline, rows: EditionRows): StandingOf => {
  const known = new WeakMap<Annotation, Standing>()
  return (annotation) => {
    const target = targetIn(report.edition.id, rows, annotation)
    const standing = known.get(annotation) ?? (target === null ? lost : asAllWas(report, target))
    known.set(annotation, standing)
    return standing
  }
}

/**
 * Where annotations stand in a report. What its own edition still says in its place is known at once; the rest
 * is looked for, also in what the editions they were made on became, as far as those have been read. `rows` is
 * what is known of annotations in this edition that hang on another one.
 */
export const useStandings = (
  report: Outline,
  annotations: readonly Annotation[],
  reports: readonly Outline[],
  rows: EditionRows
): StandingOf => {
  const [found, setFound] = useState<Found>({ report, standings: new Map() })
  const known = found.report === report ? found.standings : null
  const asBefore = useMemo(() => asTheyWere(report, rows), [report, rows])
  useEffect(() => {
    const open = annotations
      .filter((one) => asBefore(one).kind === 'sought')
      .flatMap((one) => targetIn(report.edition.id, rows, one) ?? [])
      .filter((anchor) => asItWas(report, anchor) === null && known?.has(keyOf(anchor)) !== true)
    if (open.length === 0) return
    const standings = new Map(known)
    let resolve: Resolve | null = null
    return inSlices(
      open,
      (anchor) => {
        resolve ??= resolverIn(report, madeOn(reports, open))
        standings.set(keyOf(anchor), standingIn(anchor, resolve(anchor)))
      },
      () => {
        setFound({ report, standings })
      }
    )
  }, [report, annotations, reports, rows, asBefore, known])
  return useCallback(
    (annotation) => {
      const before = asBefore(annotation)
      if (before.kind !== 'sought') return before
      return standingOfAll(
        targetIn(report.edition.id, rows, annotation) ?? [],
        (anchor) => asItWas(report, anchor) ?? known?.get(keyOf(anchor)) ?? null
      )
    },
    [report, rows, asBefore, known]
  )
}
