/** A system that can speak, for a machine that has no voices. */
import type { Page } from '@playwright/test'

interface FakeVoice {
  readonly name: string
  readonly local: boolean
}

/** Gives the page a system that can speak, and says nothing: a sentence ends when the test says so. */
export const giveVoices = (page: Page, voices: readonly FakeVoice[]): Promise<void> =>
  page.evaluate((given) => {
    const all = given.map(({ name, local }) => ({
      name,
      voiceURI: name,
      lang: 'nl-NL',
      localService: local,
      default: false
    }))
    const said: SpeechSynthesisUtterance[] = []
    const system = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => undefined
    })
    Object.defineProperty(window, 'speechSynthesis', { value: system, configurable: true })
    // A real utterance takes real voices only.
    class Utterance extends EventTarget {
      voice: unknown = null
      lang = ''
      rate = 1
      constructor(readonly text: string) {
        super()
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, { naslagSaid: said })
  }, voices)

/** What it was asked to say, in order. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { naslagSaid: SpeechSynthesisUtterance[] }).naslagSaid.map(
      ({ text, rate }) => (rate === 1 ? text : `${text} (${rate}×)`)
    )
  )

/** Ends the sentence that is being said. */
export const endSentence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = (window as unknown as { naslagSaid: SpeechSynthesisUtterance[] }).naslagSaid
    all.at(-1)?.dispatchEvent(new Event('end'))
  })
