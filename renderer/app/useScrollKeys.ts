import { useEffect } from 'react'
import { surfaceElementId } from './element-ids'

/** Keys that scroll what is read. */
const scrollKeys: ReadonlySet<string> = new Set([
  'PageDown',
  'PageUp',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  ' '
])

/** As long as nothing has focus, the keys that scroll are for the text: it takes focus, then scrolls. */
export const useScrollKeys = (): void => {
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent): void => {
      if (target !== document.body || !scrollKeys.has(key)) return
      document.getElementById(surfaceElementId('main'))?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
