/** A storage that hangs would keep a window blank for ever. In milliseconds. */
export const openLimit = 5_000

/** The time is counted in so many parts. */
const parts = 10

/**
 * Does something once the limit has passed, unless it is called off. Time in which the page itself is held up, as by
 * drawing thousands of notes, counts for one part however long it is: an answer may have come meanwhile, and
 * nothing could hear it.
 */
const afterLimit = (act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>
  const wait = (left: number): void => {
    timer = setTimeout(() => {
      if (left === 1) act()
      else wait(left - 1)
    }, openLimit / parts)
  }
  wait(parts)
  return () => {
    clearTimeout(timer)
  }
}

/** What work gives, or 'late' when it takes too long; it goes on all the same. */
export const inTime = async <T>(work: Promise<T>): Promise<T | 'late'> => {
  let callOff = (): void => undefined
  const limit = new Promise<'late'>((resolve) => {
    callOff = afterLimit(() => {
      resolve('late')
    })
  })
  // Nobody may wait for it any more when it fails.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, limit])
  } finally {
    callOff()
  }
}

/** A signal that aborts what takes too long. */
export const tooLate = (): { readonly signal: AbortSignal; readonly callOff: () => void } => {
  const controller = new AbortController()
  const callOff = afterLimit(() => {
    controller.abort()
  })
  return { signal: controller.signal, callOff }
}

/** What work gives; fails with a TimeoutError when it takes too long. */
export const withinLimit = async <T>(work: Promise<T>): Promise<T> => {
  const outcome = await inTime(work)
  if (outcome === 'late')
    throw new DOMException('the notebook did not answer in time', 'TimeoutError')
  return outcome
}
