import { startTransition, useEffect, useState } from 'react'
import { useSurfaceId } from '../app/places'
import { keptPageStand } from '../app/trail'

/** So many rows of a list fill a window. */
export const firstRows = 24

/**
 * Whether a list draws all of its rows. Its first drawing has those that fill the window, so that it shows at once;
 * the others come as soon as that was painted, so that they can be searched, heard and scrolled to. Who comes back
 * with the keys of the history has all at once: the page is put back as it was left (useKeptStand), which keeps nothing
 * of a page that is `aria-busy`. So is what is not all drawn.
 */
export const useAllDrawn = (): boolean => {
  const surface = useSurfaceId()
  const [isAll, setAll] = useState(() => keptPageStand(surface) !== null)
  useEffect(() => {
    if (isAll) return
    const painting = requestAnimationFrame(() => {
      startTransition(() => {
        setAll(true)
      })
    })
    return () => {
      cancelAnimationFrame(painting)
    }
  }, [isAll])
  return isAll
}
