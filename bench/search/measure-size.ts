/** Everything that is measured over a corpus of one size. */
import { mkdir, rm } from 'node:fs/promises'
import type { Asked, PreparedSize } from './asked'
import { askNaslag, askPeer, prepareCorpus } from './in-process'
import { judge, type Lines, type Quality } from './judge'
import type { Lookup, SetName } from './lookups'
import { peerNames } from './peers'

/** A size, and what is asked of it. */
export interface Size {
  /** So many times as large as the report. */
  readonly copies: number
  readonly p95Ms: number
  readonly loadMs: number
  /** Bytes of the index to bytes of text. */
  readonly indexRatio: number
  /** How often it is opened, each time in a new process. */
  readonly opened: number
  /** How often all look-ups are asked in the first of them. */
  readonly rounds: number
  /** Are the peers asked too? */
  readonly withPeers: boolean
}

export interface Judged {
  readonly asked: Asked
  readonly quality: Readonly<Record<SetName, Quality>>
}

export interface SizeMeasured {
  readonly size: Size
  readonly prepared: PreparedSize
  readonly naslag: Judged
  /** Milliseconds to open it, one a process. */
  readonly loads: readonly number[]
  readonly peers: ReadonlyMap<string, Judged>
}

export type LookupSets = Readonly<Record<SetName, readonly Lookup[]>>

const judged = (asked: Asked, lookups: LookupSets, lines: Lines): Judged => {
  const qualityOf = (name: SetName): Quality => {
    const answers = asked.answers[name] ?? []
    return judge(new Map(lookups[name].map((lookup, at) => [lookup, answers[at] ?? []])), lines)
  }
  return { asked, quality: { dev: qualityOf('dev'), own: qualityOf('own') } }
}

/** Prepares a corpus in a folder of its own, asks it, and asks the peers over the same blocks. */
export const measureSize = async (
  size: Size,
  folder: string,
  lookups: LookupSets,
  lines: Lines
): Promise<SizeMeasured> => {
  await mkdir(folder)
  const prepared = await prepareCorpus(size.copies, folder)
  const first = await askNaslag(folder, size.rounds)
  const loads = [first.loadMs]
  while (loads.length < size.opened) loads.push((await askNaslag(folder, 1)).loadMs)
  await rm(folder, { recursive: true })
  const peers = new Map<string, Judged>()
  for (const peer of size.withPeers ? peerNames : []) {
    peers.set(peer, judged(await askPeer(peer, size.copies, size.rounds), lookups, lines))
  }
  return { size, prepared, naslag: judged(first, lookups, lines), loads, peers }
}
