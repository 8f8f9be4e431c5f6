/** What reads aloud: the voices of the system, and saying one piece of text. */

export interface Voice {
  /** The system's own name for it, which settings keep. */
  readonly id: string
  readonly name: string
  /** BCP 47, such as `nl-NL`; some systems write `nl_NL`. */
  readonly language: string
  /** False for a voice that sends the text over the network: never used. */
  readonly isLocal: boolean
}

/** How it sounds; `rate` is a factor. */
export interface Manner {
  readonly voice: Voice
  readonly rate: number
}

/** Called once, by whichever comes first. */
export interface Outcome {
  readonly onEnd: () => void
  readonly onError: () => void
}

export interface Synthesiser {
  /** The voices known now; systems often learn of them late. */
  readonly voices: () => readonly Voice[]
  /** Calls back when the voices have changed, until the answer is called. */
  readonly onVoices: (listener: () => void) => () => void
  readonly speak: (text: string, manner: Manner, outcome: Outcome) => void
  readonly cancel: () => void
}

const isDutch = ({ language }: Voice): boolean => /^nl(?:[-_]|$)/i.test(language)

/** The voices that may be used: those of this computer, the Dutch ones first. */
export const usableVoices = (all: readonly Voice[]): readonly Voice[] => {
  const local = all.filter(({ isLocal }) => isLocal)
  return [...local.filter(isDutch), ...local.filter((voice) => !isDutch(voice))]
}

/** The voice to read with: the chosen one, or else the first; undefined where there is none. */
export const voiceToUse = (all: readonly Voice[], chosen: string | null): Voice | undefined => {
  const usable = usableVoices(all)
  return usable.find(({ id }) => id === chosen) ?? usable[0]
}

/** Has the computer a voice of its own that speaks Dutch? */
export const hasDutchVoice = (all: readonly Voice[]): boolean => usableVoices(all).some(isDutch)
