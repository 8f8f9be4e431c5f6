/**
 * Version 2 of the notebook adds what the app remembers apart from notes. Nothing of version 1 changes.
 * A released version is never edited: a change is a new file beside this one, with its upgrade.
 */
import type { Transaction } from 'dexie'
import { version1 } from './v1'

export const version2 = {
  version: 2,
  stores: {
    ...version1.stores,
    /** One row a slot of shared/memory/model.ts: its key and its value. */
    memory: 'key'
  },
  upgrade: async (transaction: Transaction): Promise<void> => {
    await transaction.table('meta').put({ key: 'schemaVersion', value: 2 })
  }
} as const
