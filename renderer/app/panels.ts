import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { WindowState } from '../../shared/memory/model'
import type { KeptWindow } from '../memory/window-state'
import { requiredContext } from './required-context'

/** Beside the text there is room for both panes, for the contents only, or for none. */
type Room = 'both' | 'contents' | 'none'

const queries = { both: '(min-width: 74rem)', contents: '(min-width: 48rem)' } as const

/** The room that the window has now. Widths stand in styles/shell.css as well. */
const roomNow = (): Room => {
  if (matchMedia(queries.both).matches) return 'both'
  return matchMedia(queries.contents).matches ? 'contents' : 'none'
}

const subscribe = (onChange: () => void): (() => void) => {
  const lists = Object.values(queries).map((query) => matchMedia(query))
  lists.forEach((list) => {
    list.addEventListener('change', onChange)
  })
  return () => {
    lists.forEach((list) => {
      list.removeEventListener('change', onChange)
    })
  }
}

export const panels = ['contents', 'rail'] as const
export type Panel = (typeof panels)[number]

export interface Panels {
  readonly isOpen: Readonly<Record<Panel, boolean>>
  /** True when the panel lies over the text, for lack of room beside it. */
  readonly isOver: Readonly<Record<Panel, boolean>>
  readonly show: (panel: Panel, isOpen: boolean) => void
  /** Widths the reader gave, in CSS pixels; null where the design decides. */
  readonly widths: WindowState['widths']
  readonly resize: (panel: Panel, width: number | null) => void
}

/** Which panels were asked for over the text, in a window with so much room. */
type Over = Readonly<Record<Panel, boolean>> & { readonly room: Room }

const noneOver = { contents: false, rail: false } as const

export const [PanelsProvider, usePanels] = requiredContext<Panels>('panels')

/**
 * Which panels are open, and how wide. Beside the text: as the reader left them, and at first what
 * fits. Over the text: closed, until asked for, one at a time; a new width of the window begins anew.
 */
export const usePanelsState = ({ state, change }: KeptWindow): Panels => {
  const room = useSyncExternalStore(subscribe, roomNow)
  const [over, setOver] = useState<Over>({ room, ...noneOver })
  if (over.room !== room) setOver({ room, ...noneOver })
  const isOver = useMemo(() => ({ contents: room === 'none', rail: room !== 'both' }), [room])
  const { isOpen, widths } = state
  const show = useCallback(
    (panel: Panel, isShown: boolean) => {
      if (isOver[panel]) setOver(({ room }) => ({ room, ...noneOver, [panel]: isShown }))
      else change({ isOpen: { ...isOpen, [panel]: isShown } })
    },
    [isOver, isOpen, change]
  )
  const resize = useCallback(
    (panel: Panel, width: number | null) => {
      change({ widths: { ...widths, [panel]: width } })
    },
    [widths, change]
  )
  return useMemo(
    () => ({
      isOpen: {
        contents: isOver.contents ? over.contents : (isOpen.contents ?? true),
        rail: isOver.rail ? over.rail : (isOpen.rail ?? true)
      },
      isOver,
      show,
      widths,
      resize
    }),
    [isOver, over, isOpen, show, widths, resize]
  )
}
