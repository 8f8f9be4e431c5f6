import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Part } from '../../shared/corpus/outline'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { useSurfaceId, useSurfaces } from '../app/places'
import { useDeeds } from '../commands/commands'
import { selectedTextIn } from '../reading/selection'
import { spotOn } from '../reading/text-elements'
import { FindControls } from './FindControls'
import type { FindPlace } from './finds'
import { useFind } from './useFind'
import { usePaintedFinds } from './usePaintedFinds'

/** The longest selected text that is taken over to look for. */
const longestQuery = 200

/** Finds words in the part on this surface; a row of its own, so that it never lies over the text. */
export const FindBar = ({ part }: { readonly part: Part }): ReactNode => {
  const surface = useSurfaceId()
  const { active } = useSurfaces()
  const [isOpen, setIsOpen] = useState(false)
  const finding = useFind(part, isOpen)
  const field = useRef<HTMLInputElement>(null)
  usePaintedFinds(finding)

  const open = (): void => {
    const text = document.getElementById(surfaceElementId(surface))
    const selected = text === null ? null : selectedTextIn(text)
    const isQuery = selected !== null && selected.text.length <= longestQuery
    const from = isQuery ? { block: selected.block, offset: selected.start } : placeOn(text)
    finding.look(isQuery ? selected.text.trim() : finding.query, finding.options, from)
    flushSync(() => {
      setIsOpen(true)
    })
    field.current?.focus()
    field.current?.select()
  }
  const close = (): void => {
    const block = finding.finds[finding.index]?.block
    const back = block === undefined ? null : document.getElementById(textElementId(surface, block))
    setIsOpen(false)
    ;(back ?? document.getElementById(surfaceElementId(surface)))?.focus({ preventScroll: true })
  }
  const move = (by: 1 | -1): void => {
    if (isOpen && finding.query !== '') finding.move(by)
    else open()
  }
  useDeeds(
    active.surface === surface
      ? {
          'find.open': { run: open },
          'find.next': {
            run: () => {
              move(1)
            }
          },
          'find.previous': {
            run: () => {
              move(-1)
            }
          }
        }
      : {}
  )
  return isOpen ? (
    <FindControls part={part} finding={finding} field={field} onClose={close} />
  ) : null
}

/** Where the reader is: at the top of what can be seen. */
const placeOn = (text: Element | null): FindPlace | null => {
  const spot = text === null ? null : spotOn(text)
  return spot === null ? null : { block: spot.block, offset: 0 }
}
