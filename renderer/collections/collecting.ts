import { requiredContext } from '../app/required-context'
import type { Wanted } from './items'

/** Putting something in a collection. */
export interface Collecting {
  /**
   * Asks the reader in which one. `opener` gets focus back where what opened the dialog is gone by then, as an item
   * of a menu is.
   */
  readonly collect: (wanted: Wanted, opener?: Element) => void
}

export const [CollectingProvider, useCollecting] = requiredContext<Collecting>('collecting')
