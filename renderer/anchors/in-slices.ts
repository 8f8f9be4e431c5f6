/** So long the page works without a pause, in milliseconds. */
const slice = 12

/**
 * Does something to each of many things in slices, when the page has nothing else to do; `onDone` hears when all
 * of it is done, `onSlice` after each slice that was not the last how many are. Can be stopped.
 */
export const inSlices = <T extends object>(
  all: readonly T[],
  act: (one: T) => void,
  onDone: () => void,
  onSlice: (done: number) => void = () => undefined
): (() => void) => {
  let at = 0
  let idle = 0
  const step = (): void => {
    const until = performance.now() + slice
    while (performance.now() < until) {
      const one = all[at]
      if (one === undefined) break
      act(one)
      at += 1
    }
    if (at >= all.length) {
      onDone()
    } else {
      onSlice(at)
      idle = requestIdleCallback(step)
    }
  }
  idle = requestIdleCallback(step)
  return () => {
    cancelIdleCallback(idle)
  }
}
