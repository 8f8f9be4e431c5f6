import { useLiveQuery } from 'dexie-react-hooks'
import type { Notebook } from './notebook'

/**
 * What is remembered under all keys with a prefix, as `read` makes it of their rows, kept up to date; undefined
 * until it has been read.
 */
export const useUnder = <T>(
  notebook: Notebook | null,
  prefix: string,
  read: (rows: readonly unknown[]) => T
): T | undefined =>
  useLiveQuery(
    async () => (notebook === null ? undefined : read(await notebook.under(prefix))),
    [notebook, prefix, read]
  )
