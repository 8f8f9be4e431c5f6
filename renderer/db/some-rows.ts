import type { Table } from 'dexie'

/** More rows than these are found sooner by reading all that there are at once than by asking for each. */
const mostAsked = 300

/** The rows of some keys, as far as they are there, and maybe others. */
export const rowsOf = async (
  table: Table<unknown, string>,
  keys: readonly string[]
): Promise<readonly unknown[]> =>
  keys.length > mostAsked
    ? table.toArray()
    : (await table.bulkGet([...keys])).filter((row) => row !== undefined)
