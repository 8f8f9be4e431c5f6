/** Which blocks of a chapter are near to what is seen of it. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Part } from '../../shared/corpus/outline'
import { blockOf, textElementsIn } from '../reading/text-elements'
import { useIsTextWhole } from './text-stage'

/** How far above and below what is seen a block is near, in heights of the surface: a leap by a screen finds it ready. */
const beyond = 1

export interface NearBlocks {
  readonly has: (block: BlockId) => boolean
  readonly subscribe: (onChange: () => void) => () => void
}

interface Watch extends NearBlocks {
  /** Follows a chapter that is on the page. */
  readonly begin: (article: Element) => () => void
  /** Follows what has come on the page since. */
  readonly goOn: () => void
}

/** The blocks of the part on this surface that are near, from the frame that shows it first. */
export const useNearBlocks = (part: Part, article: RefObject<HTMLElement | null>): NearBlocks => {
  const [near] = useState(createWatch)
  const isWhole = useIsTextWhole()
  useLayoutEffect(
    () => (article.current === null ? undefined : near.begin(article.current)),
    [part, article, near]
  )
  useLayoutEffect(() => {
    if (isWhole) near.goOn()
  }, [part, isWhole, near])
  return near
}

const createWatch = (): Watch => {
  const near = new Set<BlockId>()
  const hearing = new Set<() => void>()
  let follow = (): void => undefined
  const note = (elements: readonly Element[], isNear: boolean): void => {
    for (const block of elements.map(blockOf)) {
      if (block === null) continue
      if (isNear) near.add(block)
      else near.delete(block)
    }
  }
  const tell = (): void => {
    for (const hear of hearing) hear()
  }
  return {
    has: (block) => near.has(block),
    subscribe: (hear) => {
      hearing.add(hear)
      return () => {
        hearing.delete(hear)
      }
    },
    goOn: () => {
      follow()
    },
    begin: (article) => {
      const surface = article.closest('.reader') ?? article
      // What is near is told after the first frame. What that frame shows is known once it is laid out, before it is painted.
      const laidOut = new ResizeObserver(() => {
        laidOut.disconnect()
        note(textsSeen(article, surface), true)
        tell()
      })
      laidOut.observe(article)
      const observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) note([target], isIntersecting)
          tell()
        },
        { root: surface, rootMargin: `${beyond * 100}% 0px` }
      )
      // What is followed already is followed once.
      follow = () => {
        for (const text of textElementsIn(article)) observer.observe(text)
      }
      follow()
      return () => {
        laidOut.disconnect()
        observer.disconnect()
        near.clear()
      }
    }
  }
}

/** The texts of a chapter that are in the window. A stretch out of sight is passed over: what is in it is not laid out. */
const textsSeen = (article: Element, surface: Element): readonly Element[] => {
  const { top, bottom } = surface.getBoundingClientRect()
  const isSeen = (piece: Element): boolean => {
    const box = piece.getBoundingClientRect()
    return box.bottom >= top && box.top <= bottom
  }
  return [...article.children].filter(isSeen).flatMap(textElementsIn).filter(isSeen)
}
