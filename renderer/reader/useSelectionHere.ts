import { useEffect, useState } from 'react'
import { trimmed } from '../../shared/cite/passage'
import type { Annotation } from '../../shared/notes/model'
import type { StandingOf } from '../../shared/notes/standing'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useReport } from '../app/report'
import { useLatest } from '../app/useLatest'
import { excerptsIn } from '../citing/selection'
import { rangesIn } from '../highlights/ranges'
import type { Passage } from '../notes/desk'
import { useNotes } from '../notes/notes'
import { placeOf } from '../notes/useNoteDeeds'
import { blockOf } from '../reading/text-elements'

/** Words that the reader chose in the text, and where on the page the last of them stand. */
export interface Chosen {
  readonly passage: Passage
  readonly range: Range
}

/** A selection that is made with keys has come to rest after so long, in milliseconds. */
const rest = 250

/**
 * What the reader selected on this surface, or the highlight that they pressed; null for neither, while a
 * selection is being made, while the text scrolls, and once the focus is elsewhere. `barElement` is where the bar is that is shown for it.
 */
export const useSelectionHere = (
  barElement: () => Element | null
): readonly [chosen: Chosen | null, letGo: () => void] => {
  const outline = useReport()
  const surface = useSurfaceId()
  const { annotations, standing } = useNotes()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  // By the latest notes, outside of what listens below: a selection that is being made goes on when a note is saved meanwhile.
  const press = useLatest((element: Element, x: number, y: number, stopWaiting: () => void) => {
    const highlight = pressedIn(annotations, standing, element, x, y)
    if (highlight === null) return
    stopWaiting()
    setChosen(highlight)
  })
  useEffect(() => {
    const text = document.getElementById(surfaceElementId(surface))
    if (text === null) return
    let isDown = false
    let timer: ReturnType<typeof setTimeout> | undefined

    const selected = (): Chosen | null => {
      const selection = document.getSelection()
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
      const range = selection.getRangeAt(0)
      if (!text.contains(range.commonAncestorContainer)) return null
      const [first, ...more] = trimmed(excerptsIn(outline, range)).map(placeOf)
      return first === undefined ? null : { passage: [first, ...more], range }
    }
    const lookSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!isDown) setChosen(selected())
      }, rest)
    }
    const isInBar = (target: EventTarget | null): boolean =>
      target instanceof Node && barElement()?.contains(target) === true
    const onDown = ({ target }: PointerEvent): void => {
      if (isInBar(target)) return
      isDown = true
      setChosen(null)
    }
    const onUp = ({ target }: PointerEvent): void => {
      if (isInBar(target)) return
      isDown = false
      lookSoon()
    }
    const onClick = ({ target, clientX, clientY, detail }: MouseEvent): void => {
      const element = target instanceof Element ? target.closest('[data-block]') : null
      const isControl = target instanceof Element && target.closest('a, button') !== null
      if (detail !== 1 || element === null || isControl || selected() !== null) return
      press(element, clientX, clientY, () => {
        clearTimeout(timer)
      })
    }
    const onSelection = (): void => {
      if (!isDown && document.getSelection()?.isCollapsed === false) lookSoon()
    }
    const onScroll = (): void => {
      setChosen(null)
      lookSoon()
    }
    // Who goes on elsewhere, as to a menu or a field in which to ask something about the words, is done with them here.
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Node && !text.contains(target) && !isInBar(target)) setChosen(null)
    }
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setChosen(null)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('focusin', onFocus)
    window.addEventListener('pointerdown', onDown, { capture: true })
    window.addEventListener('pointerup', onUp, { capture: true })
    // Of a finger that scrolls, and of selected words that are dragged, nothing more is told.
    window.addEventListener('pointercancel', onUp, { capture: true })
    text.addEventListener('click', onClick)
    text.addEventListener('scroll', onScroll)
    document.addEventListener('selectionchange', onSelection)
    // A chapter can be read before anything listens: what was selected in it by then is seen now.
    onSelection()
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('focusin', onFocus)
      window.removeEventListener('pointerdown', onDown, { capture: true })
      window.removeEventListener('pointerup', onUp, { capture: true })
      window.removeEventListener('pointercancel', onUp, { capture: true })
      text.removeEventListener('click', onClick)
      text.removeEventListener('scroll', onScroll)
      document.removeEventListener('selectionchange', onSelection)
    }
  }, [outline, surface, press, barElement])
  return [
    chosen,
    () => {
      document.getSelection()?.removeAllRanges()
      setChosen(null)
    }
  ]
}

/** The shortest highlight at a point in the text of a block. */
const pressedIn = (
  annotations: readonly Annotation[],
  standing: StandingOf,
  element: Element,
  x: number,
  y: number
): Chosen | null => {
  const on = blockOf(element)
  const at = annotations.flatMap((one): readonly Chosen[] => {
    const here = standing(one)
    if (one.kind !== 'highlight' || one.entry !== null || here.kind !== 'placed') return []
    const spans = here.places.flatMap(({ block, start, end }) =>
      block === on ? [[start, end] as const] : []
    )
    const range = rangesIn(element, spans).find((stretch) => isOver(stretch, x, y))
    return range === undefined ? [] : [{ passage: here.places, range }]
  })
  return at.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null
}

const isOver = (range: Range, x: number, y: number): boolean =>
  Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom
  )

const lengthOf = ({ passage }: Chosen): number =>
  passage.reduce((sum, { start, end }) => sum + end - start, 0)
