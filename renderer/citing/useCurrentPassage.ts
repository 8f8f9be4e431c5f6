import { useCallback, useEffect, useRef } from 'react'
import { trimmed, wholeBlock, type Passage } from '../../shared/cite/passage'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { blockAround, excerptsIn } from './selection'

/**
 * What a reader means by "this passage": what was selected last, or else the paragraph that had focus
 * last, as long as it is in the part that is shown; or else the place of the address. Null where no place
 * is shown.
 */
export const useCurrentPassage = (): (() => Passage | null) => {
  const outline = useReport()
  const { place } = usePlaces()
  // Kept when focus goes on to a menu or a field, which takes the selection of the page away.
  const last = useRef<Passage | null>(null)
  useEffect(() => {
    const onSelection = (): void => {
      const selection = document.getSelection()
      if (selection === null || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      const [first, ...rest] = trimmed(excerptsIn(outline, range))
      if (first !== undefined) {
        last.current = [first, ...rest]
        return
      }
      // A press in the text without selecting: the paragraph is meant.
      const { parentElement } = range.startContainer
      const block = parentElement === null ? undefined : blockAround(outline, parentElement)
      if (block !== undefined) last.current = wholeBlock(block)
    }
    const onFocus = ({ target }: FocusEvent): void => {
      const block = target instanceof Element ? blockAround(outline, target) : undefined
      if (block !== undefined) last.current = wholeBlock(block)
    }
    document.addEventListener('selectionchange', onSelection)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('selectionchange', onSelection)
      document.removeEventListener('focusin', onFocus)
    }
  }, [outline])
  return useCallback(() => {
    if (place.kind !== 'at') return null
    const passage = last.current
    const isHere = passage !== null && outline.partOf.get(passage[0].block.section) === place.part
    return isHere ? passage : wholeBlock(place.block)
  }, [outline, place])
}
