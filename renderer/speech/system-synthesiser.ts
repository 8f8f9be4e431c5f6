import type { Synthesiser, Voice } from './synthesiser'

const voiceOf = ({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  language: lang,
  isLocal: localService
})

/** The synthesiser of the system, as Chromium offers it. */
export const createSystemSynthesiser = (): Synthesiser => {
  // Chromium forgets to tell of the end of what nothing refers to any more.
  let current: SpeechSynthesisUtterance | null = null
  return {
    voices: () => speechSynthesis.getVoices().map(voiceOf),
    onVoices: (listener) => {
      speechSynthesis.addEventListener('voiceschanged', listener)
      return () => {
        speechSynthesis.removeEventListener('voiceschanged', listener)
      }
    },
    speak: (text, { voice, rate }, { onEnd, onError }) => {
      const found = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.id)
      // Without a voice of its own Chromium takes one by itself, perhaps of the network.
      if (found?.localService !== true) {
        onError()
        return
      }
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = found
      utterance.lang = found.lang
      utterance.rate = rate
      utterance.addEventListener('end', onEnd)
      utterance.addEventListener('error', onError)
      current = utterance
      speechSynthesis.speak(current)
    },
    cancel: () => {
      speechSynthesis.cancel()
      current = null
    }
  }
}
