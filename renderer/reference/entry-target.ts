import type { TextPlace } from '../../shared/anchor/model'
import type { EntrySummary } from '../../shared/reference/catalogue'
import { titledEntry, type TitledEntry } from '../../shared/reference/entry'

/** What a note or a bookmark on an entry is about, and the passage that it hangs on. */
export interface EntryTarget {
  readonly passage: readonly [TextPlace]
  readonly entry: TitledEntry
}

/** Null for an entry that rests on no passage: nothing can hang there. */
export const entryTargetOf = (summary: EntrySummary): EntryTarget | null => {
  if (summary.source === null) return null
  const { block, start, end } = summary.source
  return { passage: [{ block, start, end }], entry: titledEntry(summary, summary.name) }
}
