/**
 * Version 4 of the notebook: an annotation can be about a reference entry. Rows of earlier versions stay as they are,
 * and are read as being about their passage. The number is raised so that an older app, which cannot read the new
 * rows, leaves them alone. A released version is never edited: a change is a new file beside this one, with its
 * upgrade.
 */
import type { Transaction } from 'dexie'
import { version3 } from './v3'

export const version4 = {
  version: 4,
  stores: version3.stores,
  upgrade: async (transaction: Transaction): Promise<void> => {
    await transaction.table('meta').put({ key: 'schemaVersion', value: 4 })
  }
} as const
