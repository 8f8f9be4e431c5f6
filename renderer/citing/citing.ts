import type { Passage } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import { requiredContext } from '../app/required-context'

/** Taking a passage or its reference along. Each says to the reader that it has been done. */
export interface CitingActs {
  readonly copy: (passage: Passage) => void
  readonly copyLink: (block: Block) => void
  /** Opens the dialog that saves the reference to a passage or to the report. */
  readonly save: (passage: Passage) => void
}

export const [CitingProvider, useCiting] = requiredContext<CitingActs>('citing')
