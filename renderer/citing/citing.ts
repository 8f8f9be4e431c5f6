import type { Passage } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import type { Brief } from '../../shared/reference/brief'
import type { EntrySummary } from '../../shared/reference/catalogue'
import type { EntryName } from '../../shared/reference/entry'
import { requiredContext } from '../app/required-context'

/** Taking a passage or its reference along. Each says to the reader that it has been done. */
export interface CitingActs {
  readonly copy: (passage: Passage) => void
  readonly copyLink: (block: Block) => void
  /** Takes a reference entry along: its name, what it says in short, its reference and its link. */
  readonly copyEntry: (entry: EntrySummary, brief: Brief) => void
  readonly copyEntryLink: (name: EntryName) => void
  /**
   * Opens the dialog that saves the reference to a passage or to the report. `opener` gets focus back
   * where what opened the dialog is gone by then, as an item of a menu is.
   */
  readonly save: (passage: Passage, opener?: Element) => void
}

export const [CitingProvider, useCiting] = requiredContext<CitingActs>('citing')
