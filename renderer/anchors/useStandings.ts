import { useCallback, useEffect, useMemo, useState } from 'react'
import { resolverFor, type Resolve } from '../../shared/anchor/transition'
import type { Outline } from '../../shared/corpus/outline'
import type { Anchor, Annotation } from '../../shared/notes/model'
import { asItWas, standingIn, type Standing, type StandingOf } from '../../shared/notes/standing'
import { editionTextFor } from './edition-text'

/** So long the page looks for places without a pause, in milliseconds. */
const slice = 12

const sought: Standing = { kind: 'sought' }

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
      if (anchor !== undefined) standings.set(keyOf(anchor), standingIn(resolve(anchor)))
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

/**
 * Where annotations stand in a report. What its own edition still says in its place is known at once; the rest
 * is looked for, also in what the editions they were made on became, as far as those have been read.
 */
export const useStandings = (
  report: Outline,
  annotations: readonly Annotation[],
  reports: readonly Outline[]
): StandingOf => {
  const [found, setFound] = useState<Found>({ report, standings: new Map() })
  const known = found.report === report ? found.standings : null
  const quick = useMemo(
    () => new Map(annotations.map(({ id, anchor }) => [id, asItWas(report, anchor)])),
    [report, annotations]
  )
  useEffect(() => {
    const open = annotations.filter(
      ({ id, anchor }) => quick.get(id) === null && known?.has(keyOf(anchor)) !== true
    )
    if (open.length === 0) return
    return seek(
      open.map(({ anchor }) => anchor),
      () =>
        resolverFor(
          editionTextFor(report),
          reports
            .filter(({ edition }) => open.some(({ anchor }) => anchor.edition === edition.id))
            .map(editionTextFor)
        ),
      (standings) => {
        setFound({ report, standings: new Map([...(known ?? []), ...standings]) })
      }
    )
  }, [report, annotations, reports, quick, known])
  return useCallback(
    // What is not kept yet, as a note that is being written, is in no list.
    ({ id, anchor }) =>
      quick.get(id) ?? known?.get(keyOf(anchor)) ?? asItWas(report, anchor) ?? sought,
    [report, quick, known]
  )
}
