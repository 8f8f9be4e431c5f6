import { useEffect, type RefObject } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Part } from '../../shared/corpus/outline'
import { dwelled, isRead, noDwell, type Dwell, type Extent } from '../../shared/reading/dwell'
import { useReport } from '../app/report'
import { useIsTextWhole } from '../reader/text-stage'
import { useProgressDesk } from './progress'
import { blockOf } from './text-elements'

/** How often is looked at what stands on the screen, in milliseconds. */
const lookEvery = 250

/**
 * Notes which blocks of a part are read: those that stand in sight for as long as their text takes, in
 * a window that is looked at. Only what is on the screen is measured, and nothing while scrolling.
 */
export const useReadBlocks = (part: Part, container: RefObject<HTMLElement | null>): void => {
  const { blocks } = useReport()
  const { store } = useProgressDesk()
  const isWhole = useIsTextWhole()
  useEffect(() => {
    const { id } = part.contents.section
    const element = container.current
    if (element === null) return
    const surface = element.closest('.reader') ?? element
    const onScreen = new Set<Element>()
    const dwells = new Map<BlockId, Dwell>()
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) onScreen.add(target)
        else onScreen.delete(target)
      }
    })
    for (const text of element.querySelectorAll('[data-block]')) observer.observe(text)

    const look = (elapsed: number): void => {
      const extent = visibleExtent(surface)
      const known = store.reading().blocks.get(id)
      const read: BlockId[] = []
      for (const text of onScreen) {
        const block = blockOf(text)
        if (block === null || known?.has(block) === true) continue
        const rect = text.getBoundingClientRect()
        const dwell = dwelled(dwells.get(block) ?? noDwell, rect, extent, elapsed)
        dwells.set(block, dwell)
        if (isRead(dwell, blocks.get(block)?.text.length ?? 0)) read.push(block)
      }
      store.add(id, read)
    }
    let before = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      // After a sleep of the machine the clock has run on, the reader has not read on.
      const elapsed = Math.min(now - before, 2 * lookEvery)
      before = now
      if (document.visibilityState === 'visible' && document.hasFocus()) look(elapsed)
    }, lookEvery)
    return () => {
      observer.disconnect()
      clearInterval(timer)
    }
  }, [part, container, blocks, store, isWhole])
}

/** The part of the surface that the window shows. */
const visibleExtent = (surface: Element): Extent => {
  const { top, bottom } = surface.getBoundingClientRect()
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) }
}
