/**
 * Version 3 of the notebook: an annotation can say what stood around its passage, be on several passages, and
 * have tags, a name and the time of each field. Rows of earlier versions stay as they are, and are
 * read as without these; they get their surroundings when the edition they were made on has been read
 * (shared/notes/surroundings.ts), in the vault as well, which an upgrade does not reach. The number is raised
 * so that an older app, which cannot read the new rows, leaves them alone. A released version is never edited:
 * a change is a new file beside this one, with its upgrade.
 */
import type { Transaction } from 'dexie'
import { version2 } from './v2'

export const version3 = {
  version: 3,
  stores: version2.stores,
  upgrade: async (transaction: Transaction): Promise<void> => {
    await transaction.table('meta').put({ key: 'schemaVersion', value: 3 })
  }
} as const
