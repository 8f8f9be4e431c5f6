import { useEffect } from 'react'
import { bridge } from '../bridge'
import type { Mended } from '../db/settle'

/**
 * Says, from where the reader is shown what the vault mended, that it can be seen: until then each start tells it anew.
 * In a window that is hidden that is once it is brought up.
 */
export const useTold = (mended: Mended | null): void => {
  const isTold = mended !== null && mended.repairs.length > 0
  useEffect(() => {
    if (!isTold) return
    const say = (): void => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', say)
      // Where it does not arrive it is told once more.
      void bridge?.invoke('vault:told', undefined).catch(() => undefined)
    }
    document.addEventListener('visibilitychange', say)
    say()
    return () => {
      document.removeEventListener('visibilitychange', say)
    }
  }, [isTold])
}
