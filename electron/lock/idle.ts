/** When the reader has been away for long enough: asked of the system, which knows all programs. */

/** How often is asked, in milliseconds. */
const every = 5_000

export interface IdleWatch {
  /** Counts from now on, for so many minutes. */
  readonly start: (minutes: number) => void
  readonly stop: () => void
}

/** Says so once the system has been idle for long enough, and again while that lasts. */
export const watchIdle = (idleSeconds: () => number, onIdle: () => void): IdleWatch => {
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => {
    clearInterval(timer)
  }
  return {
    start: (minutes) => {
      stop()
      // The system may have been idle for longer, as where nobody types but a program.
      const begun = performance.now()
      timer = setInterval(() => {
        const seconds = Math.min(idleSeconds(), (performance.now() - begun) / 1_000)
        if (seconds >= minutes * 60) onIdle()
      }, every)
      // No reason for the app to go on.
      timer.unref()
    },
    stop
  }
}
