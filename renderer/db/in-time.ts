/** A storage that hangs would keep a window blank for ever. In milliseconds. */
export const openLimit = 5_000

/** What work gives, or 'late' when it takes too long; it goes on all the same. */
export const inTime = async <T>(work: Promise<T>): Promise<T | 'late'> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late')
    }, openLimit)
  })
  // Nobody may wait for it any more when it fails.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** What work gives; fails with a TimeoutError when it takes too long. */
export const withinLimit = async <T>(work: Promise<T>): Promise<T> => {
  const outcome = await inTime(work)
  if (outcome === 'late')
    throw new DOMException('the notebook did not answer in time', 'TimeoutError')
  return outcome
}
