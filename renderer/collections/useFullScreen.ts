import { useEffect } from 'react'
import { bridge } from '../bridge'

/** Fills the screen with the window for as long as something is there; after that it is as it was. */
export const useFullScreen = (): void => {
  useEffect(() => {
    const was = bridge?.invoke('window:full-screen', true)
    return () => {
      void was?.then((isFull) => {
        if (!isFull) void bridge?.invoke('window:full-screen', false)
      })
    }
  }, [])
}
