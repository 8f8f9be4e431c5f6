/**
 * The engines that search is measured against, over the same blocks in the same run. All are free
 * (MIT or Apache-2.0) and install from their package alone. So SQLite comes as node-sqlite3-wasm, whose
 * build has FTS5: better-sqlite3 asks for a compiler or a download, and for a newer Node.
 */
import type { Find, Passage } from './finder'
import { flexSearchOver } from './peers/flexsearch'
import { miniSearchOver } from './peers/minisearch'
import { oramaOver } from './peers/orama'
import { sqliteOver } from './peers/sqlite'

export const peers = {
  MiniSearch: miniSearchOver,
  'SQLite FTS5 trigram': sqliteOver,
  Orama: oramaOver,
  FlexSearch: flexSearchOver
} as const satisfies Record<string, (passages: readonly Passage[]) => Find>
export type PeerName = keyof typeof peers

export const isPeer = (name: string): name is PeerName => Object.hasOwn(peers, name)

export const peerNames: readonly PeerName[] = Object.keys(peers).filter(isPeer)
