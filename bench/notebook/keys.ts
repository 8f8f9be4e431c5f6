/** What typing in the filter of the notebook costs, key by key. */
import { workOf, type Measured } from './timed'

/** Milliseconds between two keys: as fast as a reader types, and long enough for the answer to one. */
const betweenKeys = 200

/** What is typed, letter by letter, and taken away again. */
const typed = 'casusoverleg navragen'

export interface Keys {
  /** From each key to the frame that shows it in the field, in milliseconds. */
  readonly field: readonly number[]
  /** From each key that changes the list to the last frame of that. */
  readonly list: readonly number[]
  /** Milliseconds of work of the page's main thread for a key, on average. */
  readonly work: number
}

declare global {
  interface Window {
    keys: { readonly field: number[]; readonly list: number[] }
  }
}

/** Types in the filter, and empties it again. */
export const typeInFilter = async (measured: Measured): Promise<Keys> => {
  const { page } = measured
  const field = page.getByRole('searchbox', { name: 'Filter op woorden' })
  await field.focus()
  await page.evaluate(() => {
    const keys = { field: [] as number[], list: [] as number[] }
    window.keys = keys
    let pressed = 0
    let shown: number | null = null
    // What is posted in a frame comes when that frame has been handed over.
    const afterFrame = (then: (time: number) => void): void => {
      const from = pressed
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          then(performance.now() - from)
        }
        channel.port2.postMessage(null)
      })
    }
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        if (shown !== null) keys.list.push(shown)
        shown = null
        pressed = timeStamp
      },
      { capture: true }
    )
    document.addEventListener('input', () => {
      afterFrame((time) => keys.field.push(time))
    })
    const list = document.querySelector('main .notebook')
    if (list === null) throw new Error('the notebook is not open')
    new MutationObserver(() => {
      afterFrame((time) => {
        shown = time
      })
    }).observe(list, { subtree: true, childList: true, characterData: true })
  })
  const before = await workOf(measured)
  const keys = [
    ...Array.from(typed, (letter) => (letter === ' ' ? 'Space' : letter)),
    ...Array.from(typed, () => 'Backspace')
  ]
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(betweenKeys)
  }
  const work = ((await workOf(measured)) - before) / keys.length
  return { ...(await page.evaluate(() => window.keys)), work }
}
