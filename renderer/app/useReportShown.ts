import { useEffect } from 'react'
import { bridge } from '../bridge'

/**
 * Tells the main process, and whoever waited for it here, once that the report can be read: fonts are
 * there and it has been painted.
 */
export const useReportShown = (onShown: () => void): void => {
  useEffect(() => {
    let frame = 0
    let isHere = true
    void document.fonts.ready.then(() => {
      if (!isHere) return
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          void bridge?.invoke('app:report-shown', undefined)
          onShown()
        })
      })
    })
    return () => {
      isHere = false
      cancelAnimationFrame(frame)
    }
  }, [onShown])
}
