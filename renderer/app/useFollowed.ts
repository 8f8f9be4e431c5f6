import { useEffect, useLayoutEffect, useRef } from 'react'
import { keepInView } from './keep-in-view'
import { useLatest } from './useLatest'

/** A list that goes along with the text: what scrolls, and what of it is read. */
export interface FollowingList {
  readonly scroller: Element
  readonly current: Element
}

/**
 * Keeps what is read in view in a list when that changes. Not under the pointer: what a reader is about to press would
 * be gone from there. It is made up for when the pointer leaves the list, or when a key says that it only rests there.
 */
export const useFollowed = (at: string | null, list: () => FollowingList | null): void => {
  const isPointedAt = useRef(false)
  const isBehind = useRef(false)
  const follow = useLatest(() => {
    const found = list()
    isBehind.current = found !== null && isPointedAt.current
    if (found !== null && !isBehind.current) keepInView(found.scroller, found.current)
  })
  const hearPointer = useLatest((target: EventTarget | null) => {
    isPointedAt.current = target instanceof Node && list()?.scroller.contains(target) === true
    if (isBehind.current && !isPointedAt.current) follow()
  })
  useEffect(() => {
    const onPointer = ({ target }: Event): void => {
      hearPointer(target)
    }
    const onElsewhere = (): void => {
      hearPointer(null)
    }
    document.addEventListener('pointermove', onPointer)
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onElsewhere)
    document.documentElement.addEventListener('pointerleave', onElsewhere)
    return () => {
      document.removeEventListener('pointermove', onPointer)
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onElsewhere)
      document.documentElement.removeEventListener('pointerleave', onElsewhere)
    }
  }, [hearPointer])
  useLayoutEffect(() => {
    // With the next frame: to ask at once where something is would have all that is about to change laid out one more time.
    const frame = requestAnimationFrame(() => {
      follow()
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [at, follow])
}
