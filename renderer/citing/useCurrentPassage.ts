import { useCallback, useEffect, useRef } from 'react'
import { trimmed, wholeBlock, type Passage } from '../../shared/cite/passage'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { blockAround, excerptsIn } from './selection'

interface Meant {
  readonly passage: Passage
  /** Selected as text, as against being the paragraph that had the focus. */
  readonly isSelected: boolean
}

/** What a reader selected or gave focus last, as long as it is in the part that is shown. */
const useMeant = (): (() => Meant | null) => {
  const outline = useReport()
  const { place } = usePlaces()
  // Kept when focus goes on to a menu or a field, which takes the selection of the page away.
  const last = useRef<Meant | null>(null)
  useEffect(() => {
    const meanBlock = (element: Element): void => {
      const block = blockAround(outline, element)
      if (block !== undefined) last.current = { passage: wholeBlock(block), isSelected: false }
    }
    const onSelection = (): void => {
      const selection = document.getSelection()
      if (selection === null || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      const [first, ...rest] = trimmed(excerptsIn(outline, range))
      if (first !== undefined) {
        last.current = { passage: [first, ...rest], isSelected: true }
        return
      }
      // A press in the text without selecting: the paragraph is meant.
      const { parentElement } = range.startContainer
      if (parentElement !== null) meanBlock(parentElement)
    }
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) meanBlock(target)
    }
    document.addEventListener('selectionchange', onSelection)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('selectionchange', onSelection)
      document.removeEventListener('focusin', onFocus)
    }
  }, [outline])
  return useCallback(() => {
    const meant = last.current
    const isHere =
      place.kind === 'at' &&
      meant !== null &&
      outline.partOf.get(meant.passage[0].block.section) === place.part
    return isHere ? meant : null
  }, [outline, place])
}

/**
 * What a reader means by "this passage": what was selected last, or else the paragraph that had focus
 * last, as long as it is in the part that is shown; or else the place of the address. Null where no place
 * is shown.
 */
export const useCurrentPassage = (): (() => Passage | null) => {
  const { place } = usePlaces()
  const meant = useMeant()
  return useCallback(
    () => (place.kind === 'at' ? (meant()?.passage ?? wholeBlock(place.block)) : null),
    [place, meant]
  )
}

/** The text that a reader has selected, also when focus has gone on to a menu since; null for none. */
export const useSelectedPassage = (): (() => Passage | null) => {
  const meant = useMeant()
  return useCallback(() => {
    const last = meant()
    return last?.isSelected === true ? last.passage : null
  }, [meant])
}
