import { useEffect } from 'react'

/** What is there, for the styles of what lies elsewhere: `data-offer` on <html>. */
type Mark = 'find' | 'offer'

/** How many of each are there: two places can each have a find bar. */
const amounts: Record<Mark, number> = { find: 0, offer: 0 }

const change = (mark: Mark, by: number): void => {
  amounts[mark] += by
  document.documentElement.toggleAttribute(`data-${mark}`, amounts[mark] > 0)
}

/**
 * Marks <html> as long as the component is there. `:root:has()` would say the same, but at a price: the styles of the
 * whole page are worked out anew whenever anything comes or goes (tools/look/selectors.ts).
 */
export const useRootMark = (mark: Mark): void => {
  useEffect(() => {
    change(mark, 1)
    return () => {
      change(mark, -1)
    }
  }, [mark])
}
