import {
  slots,
  type Slot,
  type Spot,
  type WindowId,
  type WindowState
} from '../../shared/memory/model'
import type { Result } from '../../shared/result'
import type { Settings } from '../../shared/settings/model'
import { addressNow, standAt } from '../app/trail'
import type { Notebook } from '../db/notebook'
import type { OpenProblem } from '../db/problems'

/** What must be known before the first paint, so that nothing jumps after it. */
export interface Beginning {
  readonly notebook: Result<Notebook, OpenProblem>
  readonly settings: Settings
  readonly window: WindowState
  readonly spots: Readonly<Record<string, Spot>>
  /** True when the window was opened at a place, as by a link; else it opens where it was left. */
  readonly isAddressAsked: boolean
}

/** Reads what a window begins with. A notebook that cannot be read is no reason not to begin. */
export const begin = async (
  opening: Promise<Result<Notebook, OpenProblem>>,
  id: WindowId
): Promise<Beginning> => {
  const notebook = await opening
  const recall = async <T>(slot: Slot<T>): Promise<T> => {
    if (!notebook.ok) return slot.fallback
    return notebook.value.recall(slot).catch(() => slot.fallback)
  }
  const [settings, window, spots] = await Promise.all([
    recall(slots.settings),
    recall(slots.window(id)),
    recall(slots.spots(id))
  ])
  const isAddressAsked = addressNow() !== ''
  if (!isAddressAsked) standAt(window.address)
  return { notebook, settings, window, spots, isAddressAsked }
}
