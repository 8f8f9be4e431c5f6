import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'

/** Beside the text there is room for both panes, for the contents only, or for none. */
type Room = 'both' | 'contents' | 'none'

const queries = { both: '(min-width: 74rem)', contents: '(min-width: 46rem)' } as const

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

export type Panel = 'contents' | 'notes'

export interface Panels {
  readonly isOpen: Readonly<Record<Panel, boolean>>
  /** True when the panel lies over the text, for lack of room beside it. */
  readonly isOver: Readonly<Record<Panel, boolean>>
  readonly show: (panel: Panel, isOpen: boolean) => void
}

const openWith = (room: Room): Panels['isOpen'] => ({
  contents: room !== 'none',
  notes: room === 'both'
})

/** Which panels are open: what fits, until the reader decides otherwise; a new width begins anew. */
export const usePanels = (): Panels => {
  const room = useSyncExternalStore(subscribe, roomNow)
  const [shown, setShown] = useState({ room, isOpen: openWith(room) })
  if (shown.room !== room) setShown({ room, isOpen: openWith(room) })
  const show = useCallback((panel: Panel, isOpen: boolean) => {
    setShown((before) => ({ ...before, isOpen: { ...before.isOpen, [panel]: isOpen } }))
  }, [])
  return useMemo(
    () => ({
      isOpen: shown.isOpen,
      isOver: { contents: room === 'none', notes: room !== 'both' },
      show
    }),
    [shown.isOpen, room, show]
  )
}
