/** Saves a text a moment after the last key, one save at a time, and never says so too early. */
import type { Result } from '../../shared/result'

export type DraftState<E> =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: E }

export interface Autosave {
  /** Takes the text as it is now, and saves it when no other comes for a while. */
  readonly change: (text: string) => void
  /** Saves at once what is not saved yet; the answer is true when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>
  /** From now on what fails is tried again by itself, until that is ended; as a disk gets room again. */
  readonly keepTrying: () => () => void
  /** True while there is a text that has not been saved and has not failed to be. */
  readonly isPending: () => boolean
}

/** The pause after which a text is saved, in milliseconds. */
export const pause = 300

/** The pause after which a text that failed to save is tried again, in milliseconds. */
export const retryPause = 5_000

/** `save` keeps a text; `onState` hears how things stand. A text that failed to save stays unsaved. */
export const createAutosave = <E>(
  save: (text: string) => Promise<Result<undefined, E>>,
  onState: (state: DraftState<E>) => void
): Autosave => {
  let unsaved: string | null = null
  let hasFailed = false
  let isTrying = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()

  const saveNow = async (): Promise<void> => {
    if (unsaved === null) return
    const text = unsaved
    const result = await save(text)
    // A newer text came in meanwhile: it has its own save, and its own word on how that went.
    if (unsaved !== text) return
    hasFailed = !result.ok
    if (result.ok) unsaved = null
    else if (isTrying) {
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), retryPause)
    }
    onState(result.ok ? { kind: 'saved' } : { kind: 'failed', problem: result.error })
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    saving = saving.then(saveNow)
    await saving
    return unsaved === null
  }

  return {
    change: (text) => {
      unsaved = text
      hasFailed = false
      onState({ kind: 'pending' })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pause)
    },
    flush,
    keepTrying: () => {
      isTrying = true
      return () => {
        isTrying = false
        void flush()
      }
    },
    isPending: () => unsaved !== null && !hasFailed
  }
}
