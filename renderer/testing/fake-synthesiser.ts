/** A synthesiser for tests: it says nothing, and ends or fails what it was given when told to. */
import type { Manner, Outcome, Synthesiser, Voice } from '../speech/synthesiser'

export const voice = (id: string, language: string, isLocal = true): Voice => ({
  id,
  name: id,
  language,
  isLocal
})

interface Said {
  readonly text: string
  readonly manner: Manner
  readonly outcome: Outcome
}

export const createFakeSynthesiser = (beginsWith: readonly Voice[]) => {
  let voices = beginsWith
  const listeners = new Set<() => void>()
  const said: Said[] = []
  const synthesiser: Synthesiser = {
    voices: () => voices,
    onVoices: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    speak: (text, manner, outcome) => {
      said.push({ text, manner, outcome })
    },
    // Chromium tells of what was cancelled as an error, later.
    cancel: () => {
      const last = said.at(-1)
      if (last !== undefined) queueMicrotask(last.outcome.onError)
    }
  }
  return {
    synthesiser,
    listeners,
    texts: () => said.map(({ text }) => text),
    last: () => said.at(-1),
    end: () => {
      said.at(-1)?.outcome.onEnd()
    },
    fail: () => {
      said.at(-1)?.outcome.onError()
    },
    bring: (more: readonly Voice[]) => {
      voices = more
      for (const listener of listeners) listener()
    }
  }
}
