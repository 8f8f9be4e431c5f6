import type { Fate, Trial, Verdict } from './trial'

/** How many anchors of each fate landed how. */
export interface Tally {
  readonly counts: ReadonlyMap<Fate, ReadonlyMap<Verdict, number>>
  /** Landed in a wrong place without asking. */
  readonly wrong: number
}

export const tally = (trials: readonly Trial[]): Tally => {
  const counts = new Map<Fate, Map<Verdict, number>>()
  for (const { fate, verdict } of trials.flatMap(({ landed }) => landed)) {
    const verdicts = counts.get(fate) ?? new Map<Verdict, number>()
    counts.set(fate, verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1))
  }
  const wrong = Array.from(counts.values(), (verdicts) => verdicts.get('wrong') ?? 0)
  return { counts, wrong: wrong.reduce((sum, count) => sum + count, 0) }
}

/** Landed where the text is, or the reader is shown it to choose. */
const right: ReadonlySet<Verdict> = new Set(['exact', 'moved', 'asked', 'offered'])

/** Landed where the text is, without asking. */
const unasked: ReadonlySet<Verdict> = new Set(['exact', 'moved'])

const share = ({ counts }: Tally, fates: readonly Fate[], among: ReadonlySet<Verdict>): number => {
  const verdicts = fates.flatMap((fate) => [...(counts.get(fate) ?? [])])
  const sum = (list: typeof verdicts): number => list.reduce((total, [, count]) => total + count, 0)
  return sum(verdicts.filter(([verdict]) => among.has(verdict))) / sum(verdicts)
}

/** Of the anchors of some fates the share that came out right. */
export const rightShare = (total: Tally, fates: readonly Fate[]): number =>
  share(total, fates, right)

/** The share that did so without asking. */
export const unaskedShare = (total: Tally, fates: readonly Fate[]): number =>
  share(total, fates, unasked)
