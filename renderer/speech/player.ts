import { voiceToUse, type Synthesiser } from './synthesiser'

/** What the reader chose: a voice, null for the first one that fits, and the speed as a factor. */
interface Choice {
  readonly voice: string | null
  readonly rate: number
}

export type PlayerState =
  | { readonly kind: 'idle' }
  /** The system may yet tell of its voices. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-voice' }
  | { readonly kind: 'reading'; readonly line: number; readonly isPaused: boolean }
  | { readonly kind: 'ended' }
  /** The system's speech gave an error. */
  | { readonly kind: 'failed' }

export interface Player {
  readonly state: () => PlayerState
  readonly subscribe: (onChange: () => void) => () => void
  /** Reads lines aloud one after the other, from one of them on. */
  readonly start: (lines: readonly string[], from: number, choice: Choice) => void
  readonly stop: () => void
  readonly pause: () => void
  readonly resume: () => void
  /** Goes to another line, paused or not. */
  readonly step: (by: 1 | -1) => void
  /** Sounds otherwise from now on; the line that is read begins anew. */
  readonly choose: (choice: Choice) => void
}

/** How long to wait for the system to tell of its voices, in milliseconds. */
export const longestWait = 2000

const idle: PlayerState = { kind: 'idle' }

/**
 * Reads lines aloud, each a sentence: short enough for Chromium, which falls silent in long texts. To
 * pause is to stop, and to go on is to begin the line anew: the pause of the system does not hold on
 * every system.
 */
export const createPlayer = (synthesiser: Synthesiser): Player => {
  const listeners = new Set<() => void>()
  let state: PlayerState = idle
  let lines: readonly string[] = []
  let choice: Choice = { voice: null, rate: 1 }
  /** Tells what is said now from what was cancelled: that ends, or fails, some time later. */
  let turn = 0
  let stopWaiting: () => void = () => undefined

  const become = (next: PlayerState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const silence = (): void => {
    turn += 1
    stopWaiting()
    synthesiser.cancel()
  }
  const say = (line: number): void => {
    silence()
    const text = lines[line]
    if (text === undefined) {
      become({ kind: 'ended' })
      return
    }
    const voice = voiceToUse(synthesiser.voices(), choice.voice)
    if (voice === undefined) {
      waitForVoices(line)
      return
    }
    const own = turn
    become({ kind: 'reading', line, isPaused: false })
    synthesiser.speak(
      text,
      { voice, rate: choice.rate },
      {
        onEnd: () => {
          if (own === turn) say(line + 1)
        },
        onError: () => {
          if (own !== turn) return
          silence()
          become({ kind: 'failed' })
        }
      }
    )
  }
  const waitForVoices = (line: number): void => {
    const timer = setTimeout(() => {
      stopWaiting()
      become({ kind: 'no-voice' })
    }, longestWait)
    const unsubscribe = synthesiser.onVoices(() => {
      if (voiceToUse(synthesiser.voices(), choice.voice) !== undefined) say(line)
    })
    stopWaiting = () => {
      clearTimeout(timer)
      unsubscribe()
    }
    become({ kind: 'waiting' })
  }
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
    start: (newLines, from, newChoice) => {
      lines = newLines
      choice = newChoice
      say(from)
    },
    stop: () => {
      // Nothing is asked of the system's speech before the reader does.
      if (state.kind === 'idle') return
      silence()
      become(idle)
    },
    pause: () => {
      if (state.kind !== 'reading') return
      silence()
      become({ ...state, isPaused: true })
    },
    resume: () => {
      if (state.kind === 'reading') say(state.line)
    },
    step: (by) => {
      if (state.kind !== 'reading') return
      const line = Math.min(Math.max(0, state.line + by), lines.length - 1)
      if (state.isPaused) become({ ...state, line })
      else say(line)
    },
    choose: (newChoice) => {
      if (newChoice.voice === choice.voice && newChoice.rate === choice.rate) return
      choice = newChoice
      if (state.kind === 'reading' && !state.isPaused) say(state.line)
    }
  }
}
