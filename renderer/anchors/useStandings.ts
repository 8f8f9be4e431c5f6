import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Resolve } from '../../shared/anchor/transition'
import type { Outline } from '../../shared/corpus/outline'
import { targetOf, type Anchor, type Hung } from '../../shared/notes/model'
import {
  asAllWas,
  asItWas,
  standingIn,
  standingOfAll,
  type Standing,
  type StandingOf
} from '../../shared/notes/standing'
import { inSlices } from './in-slices'
import { keyOf, madeOn, resolverIn } from './resolver'

/** What was found of one report: by anchors, since an annotation can get another one. */
interface Found {
  readonly report: Outline
  readonly standings: ReadonlyMap<string, Standing>
}

const lost: Standing = { kind: 'lost' }

/** The passages that something is on in the report that is shown; null where it is said to have none there. */
type TargetIn<T extends Hung> = (report: Outline, one: T) => readonly Anchor[] | null

/** Of what no other edition has something to say: the passages that it was put on. */
export const asMade: TargetIn<Hung> = (_report, one) => targetOf(one)

/** Where things stand as far as that is known at once; one that did not change is the same object. */
const asTheyWere = <T extends Hung>(report: Outline, targetIn: TargetIn<T>): StandingOf<T> => {
  const known = new WeakMap<T, Standing>()
  return (one) => {
    const before = known.get(one)
    if (before !== undefined) return before
    const target = targetIn(report, one)
    const standing = target === null ? lost : asAllWas(report, target)
    known.set(one, standing)
    return standing
  }
}

/**
 * Where annotations, and what else hangs on passages, stand in a report. What its own edition still says in its
 * place is known at once; the rest is looked for, also in what the editions they were made on became, as far as
 * those have been read. `targetIn` stays the same function as long as it answers the same.
 */
export const useStandings = <T extends Hung>(
  report: Outline,
  hung: readonly T[],
  reports: readonly Outline[],
  targetIn: TargetIn<T>
): StandingOf<T> => {
  const [found, setFound] = useState<Found>({ report, standings: new Map() })
  const known = found.report === report ? found.standings : null
  const asBefore = useMemo(() => asTheyWere(report, targetIn), [report, targetIn])
  useEffect(() => {
    const open = hung
      .filter((one) => asBefore(one).kind === 'sought')
      .flatMap((one) => targetIn(report, one) ?? [])
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
  }, [report, hung, reports, targetIn, asBefore, known])
  return useCallback(
    (one) => {
      const before = asBefore(one)
      if (before.kind !== 'sought') return before
      return standingOfAll(
        targetIn(report, one) ?? [],
        (anchor) => asItWas(report, anchor) ?? known?.get(keyOf(anchor)) ?? null
      )
    },
    [report, targetIn, asBefore, known]
  )
}
