import { useEffect, useState } from 'react'
import type { Part } from '../../shared/corpus/outline'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useOverlay } from '../reader/overlay'
import { anchorAround, subjectOf } from './anchors'
import { createGlances, type Glances } from './timing'

interface Glanced {
  readonly anchor: HTMLElement | null
  readonly glances: Glances<HTMLElement>
}

/** Follows pointer and focus over the text: one listener for all marks of a part. */
export const useGlance = (part: Part): Glanced => {
  const id = useSurfaceId()
  const { layer } = useOverlay()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [glances] = useState(() => createGlances(setAnchor))

  useEffect(() => {
    const text = document.getElementById(surfaceElementId(id))
    if (text === null) return
    const ending = new AbortController()
    const on = <K extends keyof HTMLElementEventMap>(
      kind: K,
      act: (at: HTMLElement, event: HTMLElementEventMap[K]) => void
    ): void => {
      text.addEventListener(
        kind,
        (event) => {
          const at = anchorAround(event.target)
          if (at !== null) act(at, event)
        },
        { signal: ending.signal }
      )
    }
    on('pointerover', glances.pointerEnters)
    on('pointerout', glances.pointerLeaves)
    on('focusin', (at) => {
      if (at.matches(':focus-visible')) glances.focusEnters(at)
    })
    on('focusout', glances.focusLeaves)
    on('click', (at, { detail }) => {
      // A click opens a footnote by itself; of an abbreviation it shows what a resting pointer would.
      if (detail > 0 && subjectOf(at)?.kind === 'term') glances.showNow(at)
    })
    return () => {
      ending.abort()
      glances.dismiss()
    }
  }, [id, part, glances])

  useEffect(() => {
    if (layer === null) return
    glances.dismiss()
    const { anchor: opener } = layer
    // When it closes, focus goes back to what opened it; whether before or after this is not certain.
    return () => {
      if (opener instanceof HTMLElement) glances.mute(opener)
    }
  }, [layer, glances])

  const isShown = anchor !== null
  useEffect(() => {
    if (!isShown) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !glances.dismiss()) return
      // Escape closes one thing at a time.
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [isShown, glances])

  return { anchor, glances }
}
