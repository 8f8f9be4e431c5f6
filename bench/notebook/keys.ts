/** What typing in a field costs that changes a list, key by key. */
import type { Locator } from '@playwright/test'
import { workOf, type Measured } from './timed'

/** Milliseconds between two keys: as fast as a reader types, and long enough for the answer to one. */
const betweenKeys = 200

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

interface Typing {
  readonly field: Locator
  /** A selector of what the list stands in. */
  readonly list: string
  /** What is typed, letter by letter, and taken away again. */
  readonly typed: string
}

/** Types in a field, and empties it again. */
export const typeIn = async (
  measured: Measured,
  { field, list: around, typed }: Typing
): Promise<Keys> => {
  const { page } = measured
  await field.focus()
  await page.evaluate((around) => {
    const keys = { field: [] as number[], list: [] as number[] }
    window.keys = keys
    let pressed = 0
    let shown: number | null = null
    // What is posted in a frame comes when that frame has been handed over, and before what else waits for that.
    const afterFrame = (then: (time: number) => void): void => {
      const from = pressed
      requestAnimationFrame(() => {
        void scheduler.postTask(
          () => {
            then(performance.now() - from)
          },
          { priority: 'user-blocking' }
        )
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
    const list = document.querySelector(around)
    if (list === null) throw new Error(`${around} is not open`)
    new MutationObserver(() => {
      afterFrame((time) => {
        shown = time
      })
    }).observe(list, { subtree: true, childList: true, characterData: true })
  }, around)
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
