import type { Passage } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import { requiredContext } from '../app/required-context'

/** Taking a passage or its reference along. Each says to the reader that it has been done. */
export interface CitingActs {
  readonly copy: (passage: Passage) => void
  readonly copyLink: (block: Block) => void
  /**
   * Opens the dialog that saves the reference to a passage or to the report. `opener` gets focus back
   * where what opened the dialog is gone by then, as an item of a menu is.
   */
  readonly save: (passage: Passage, opener?: Element) => void
}

export const [CitingProvider, useCiting] = requiredContext<CitingActs>('citing')
