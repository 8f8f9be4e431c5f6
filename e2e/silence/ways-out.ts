/**
 * Ways out of a page, each to a place of its own, so that whoever listens outside knows which one was
 * open. Runs in the page itself; nothing here may count on the app.
 */
import type { Way } from './way'
import { byScript } from './ways-by-script'
import { inMarkup } from './ways-in-markup'
import { leaving } from './ways-that-leave'

export { leaving }

/** Ways that leave the page where it is. */
export const staying: readonly Way[] = [...byScript, ...inMarkup]
export const ways: readonly Way[] = [...staying, ...leaving]

/** Tries some; a way that throws, or whose promise fails, was closed before it began. */
export const tryOut = async (names: readonly string[]): Promise<Record<string, string>> => {
  const ends: Record<string, string> = {}
  await Promise.all(
    ways
      .filter(({ name }) => names.includes(name))
      .map(async ({ name, to, go }) => {
        ends[name] = await Promise.race([
          // Inside of a promise, so that one that throws does not keep the others from their turn.
          Promise.resolve()
            .then(() => go(to))
            .then(() => 'went', String),
          new Promise<string>((resolve) => setTimeout(resolve, 1_500, 'waits'))
        ])
      })
  )
  return ends
}
