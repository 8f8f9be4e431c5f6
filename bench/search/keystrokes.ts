/** What a reader waits for in the real app: from a key to the list that answers it, painted. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { layAppOn } from '../large-app'
import { readyApp } from '../ready-app'
import { launchBenchApp } from '../scroll/window'
import type { Lookup } from './lookups'
import { corpusOf } from './sized-corpus'

/** What the machine does besides comes and goes: of each key, the best of so many rounds counts. */
const rounds = 3

/** What the page notes of its list; put there before it is asked. */
declare global {
  interface Window {
    keystroke: {
      pressed: number
      painted: number
      /** Waits until what is asked has been answered, and what that changed is on the screen. */
      readonly settled: () => Promise<void>
      /** Begins to wait for the answer to the next key. */
      readonly expect: () => void
      /** What was begun to be waited for. */
      answer: Promise<void>
    }
  }
}

/**
 * Notes when a key was pressed, and when the last change of the list after it was on the screen. The app
 * marks what it says of an answer as busy from the key until the list has changed; a list that has not
 * changed by then, and is not drawn anew in the frame after, is answered as it was.
 */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
    const handedOver = (): Promise<unknown> =>
      new Promise((resolve) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = resolve
        requestAnimationFrame(() => {
          channel.port2.postMessage(null)
        })
      })
    const notBusy = (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): boolean => {
          if (document.querySelector('[aria-busy=true]') !== null) return false
          changes.disconnect()
          resolve()
          return true
        }
        const changes = new MutationObserver(look)
        if (look()) return
        changes.observe(document.body, {
          subtree: true,
          childList: true,
          attributeFilter: ['aria-busy']
        })
      })
    const settled = async (): Promise<void> => {
      await notBusy()
      await frame()
      await handedOver()
    }
    const seen: Window['keystroke'] = (window.keystroke = {
      pressed: 0,
      painted: 0,
      settled,
      answer: Promise.resolve(),
      expect: () => {
        const typed = new Promise((resolve) => {
          addEventListener('input', resolve, { once: true })
        })
        seen.answer = typed.then(frame).then(settled)
      }
    })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        seen.pressed = timeStamp
      },
      { capture: true }
    )
    const isOfList = ({ target, addedNodes }: MutationRecord): boolean =>
      (target.parentElement ?? document.body).closest('[role=listbox]') !== null ||
      [...addedNodes].some(
        (node) => node instanceof Element && node.querySelector('[role=option]') !== null
      )
    const afterFrame = new MessageChannel()
    afterFrame.port1.onmessage = () => {
      seen.painted = performance.now()
    }
    new MutationObserver((records) => {
      if (!records.some(isOfList)) return
      // What is posted in a frame comes when that frame has been handed over.
      requestAnimationFrame(() => {
        afterFrame.port2.postMessage(null)
      })
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

/** One query of each kind, of those that are written without a second key held. */
const toType = (lookups: readonly Lookup[]): readonly string[] => {
  const plain = lookups.filter(({ query }) => /^[a-z0-9 -]+$/i.test(query))
  return [...new Map(plain.map(({ type, query }) => [type, query])).values()]
}

/** Types queries; gives the time of every key, and nothing where the list did not change. */
const typeAll = async (page: Page, queries: readonly string[]): Promise<(number | null)[]> => {
  const times: (number | null)[] = []
  for (const query of queries) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Zoek in het rapport' }).fill('')
    await page.evaluate(() => window.keystroke.settled())
    for (const letter of query) {
      await page.evaluate(() => {
        window.keystroke.expect()
      })
      await page.keyboard.press(letter)
      await page.evaluate(() => window.keystroke.answer)
      const { pressed, painted } = await page.evaluate(() => window.keystroke)
      times.push(painted > pressed ? painted - pressed : null)
    }
  }
  return times
}

const bestOf = (typed: readonly (readonly (number | null)[])[]): readonly number[] =>
  (typed[0] ?? []).flatMap((_, key) => {
    const times = typed.flatMap((round) => round[key] ?? [])
    return times.length === 0 ? [] : Math.min(...times)
  })

/** Types look-ups letter by letter in the palette; gives the milliseconds of every key that changes the list. */
export const timeKeystrokes = async (
  copies: number,
  lookups: readonly Lookup[]
): Promise<readonly number[]> => {
  const { runtime } = await readyApp()
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-keys-'))
  try {
    await layAppOn(folder, [await corpusOf(copies)])
    const { app, page } = await launchBenchApp(runtime, folder, join(folder, 'data'))
    try {
      await watch(page)
      const typed: (number | null)[][] = []
      while (typed.length < rounds) typed.push(await typeAll(page, toType(lookups)))
      return bestOf(typed)
    } finally {
      await app.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
