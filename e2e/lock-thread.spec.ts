import { expect, test } from './support/app'
import { lockPageIn, turnOn, unlock } from './support/lock'
import { readable } from './support/reader'

// Every unlocking is made to take time.
test.describe.configure({ timeout: 180_000 })

/** The longest that main did nothing else, as part of the time in which a passphrase was worked out. */
interface Held {
  longest: number
  last: number
  timer: NodeJS.Timeout | null
}

test('while a passphrase is worked out the app goes on', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await turnOn(first)
  await first.app.close()

  const { app, page } = await launch()
  await lockPageIn(page)
  const parts: number[] = []
  // On a busy machine anything may be held up now and then, but not twice for all of it; a third would have to wait.
  for (let turn = 0; turn < 2; turn += 1) {
    await app.evaluate(() => {
      const held: Held = { longest: 0, last: performance.now(), timer: null }
      held.timer = setInterval(() => {
        const now = performance.now()
        held.longest = Math.max(held.longest, now - held.last)
        held.last = now
      }, 5)
      Object.assign(globalThis, { held })
    })
    // A wrong one: nothing else is done for it.
    const { kind, took } = await page.evaluate(async () => {
      const { naslag } = window as unknown as {
        naslag: { invoke: (channel: string, args: unknown) => Promise<{ kind: string }> }
      }
      const begun = performance.now()
      const answer = await naslag.invoke('lock:unlock', { passphrase: 'een heel andere wachtzin' })
      return { kind: answer.kind, took: performance.now() - begun }
    })
    expect(kind).toBe('wrong')
    const longest = await app.evaluate(() => {
      const { held } = globalThis as unknown as { held: Held }
      if (held.timer !== null) clearInterval(held.timer)
      return Math.max(held.longest, performance.now() - held.last)
    })
    parts.push(longest / took)
  }
  expect(Math.min(...parts)).toBeLessThan(0.5)
  await readable(await unlock(app, page))
})
