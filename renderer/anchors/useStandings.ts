import { useCallback, useEffect, useMemo, useState } from 'react'
import { resolverFor, type Resolve } from '../../shared/anchor/transition'
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
import { editionTextFor } from './edition-text'

/** So long the page looks for places without a pause, in milliseconds. */
const slice = 12

/** What was found of one report: by anchors, since an annotation can get another one. */
interface Found {
  readonly report: Outline
  readonly standings: ReadonlyMap<string, Standing>
}

const keyOf = (anchor: Anchor): string => JSON.stringify(anchor)

/** Looks for all of some anchors, in slices, when the page has nothing else to do. Can be stopped. */
const seek = (
  anchors: readonly Anchor[],
  resolverOf: () => Resolve,
  onFound: (standings: ReadonlyMap<string, Standing>) => void
): (() => void) => {
  const standings = new Map<string, Standing>()
  let at = 0
  let idle = 0
  let resolve: Resolve | null = null
  const step = (): void => {
    const until = performance.now() + slice
    resolve ??= resolverOf()
    while (at < anchors.length && performance.now() < until) {
      const anchor = anchors[at]
      if (anchor !== undefined) standings.set(keyOf(anchor), standingIn(anchor, resolve(anchor)))
      at += 1
    }
    if (at === anchors.length) onFound(standings)
    else idle = requestIdleCallback(step)
  }
  idle = requestIdleCallback(step)
  return () => {
    cancelIdleCallback(idle)
  }
}

/** Where annotations stand as far as that is known at once; one that did not change is the same object. */
const asTheyWere = (report: Outline): StandingOf => {
  const known = new WeakMap<Hung, Standing>()
  return (annotation) => {
    const standing = known.get(annotation) ?? asAllWas(report, annotation)
    known.set(annotation, standing)
    return standing
  }
}

/**
 * Where annotations stand in a report. What its own edition still says in its place is known at once; the rest
 * is looked for, also in what the editions they were made on became, as far as those have been read.
 */
export const useStandings = (
  report: Outline,
  annotations: readonly Hung[],
  reports: readonly Outline[]
): StandingOf => {
  const [found, setFound] = useState<Found>({ report, standings: new Map() })
  const known = found.report === report ? found.standings : null
  const asBefore = useMemo(() => asTheyWere(report), [report])
  useEffect(() => {
    const open = annotations
      .filter((one) => asBefore(one).kind !== 'placed')
      .flatMap(targetOf)
      .filter((anchor) => asItWas(report, anchor) === null && known?.has(keyOf(anchor)) !== true)
    if (open.length === 0) return
    return seek(
      open,
      () =>
        resolverFor(
          editionTextFor(report),
          reports
            .filter(({ edition }) => open.some((anchor) => anchor.edition === edition.id))
            .map(editionTextFor)
        ),
      (standings) => {
        setFound({ report, standings: new Map([...(known ?? []), ...standings]) })
      }
    )
  }, [report, annotations, reports, asBefore, known])
  return useCallback(
    (annotation) => {
      const before = asBefore(annotation)
      if (before.kind === 'placed') return before
      return standingOfAll(
        annotation,
        (anchor) => asItWas(report, anchor) ?? known?.get(keyOf(anchor)) ?? null
      )
    },
    [report, asBefore, known]
  )
}
