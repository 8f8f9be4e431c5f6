/** How long somebody who guesses has to wait: nothing for a typing error, then twice as long each time. */

const free = 3
const first = 2_000
const most = 60_000

/** How long to wait after so many wrong passphrases in a row, in milliseconds. */
export const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(first * 2 ** (wrong - free), most)

export interface Attempts {
  /** How many milliseconds are left to wait; 0 when it may be tried. */
  readonly left: () => number
  readonly wasWrong: () => void
  readonly wasRight: () => void
}

/** Counts wrong passphrases until a right one. */
export const countAttempts = (clock: () => number): Attempts => {
  let wrong = 0
  let until = 0
  return {
    // A clock that is put back must not lock the reader out for longer than was said.
    left: () => Math.min(Math.max(0, until - clock()), waitAfter(wrong)),
    wasWrong: () => {
      wrong += 1
      until = clock() + waitAfter(wrong)
    },
    wasRight: () => {
      wrong = 0
      until = 0
    }
  }
}
