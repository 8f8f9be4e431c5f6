import { use, useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import type { Outline } from '../../shared/corpus/outline'
import type { AppInfo } from '../../shared/ipc/contract'
import { TakeAlong } from '../citing/TakeAlong'
import { CommandsProvider, createCommands } from '../commands/commands'
import { ContentsPane } from '../contents/ContentsPane'
import type { Beginning } from '../memory/begin'
import { MemoryProvider, type Memory } from '../memory/memory'
import { WindowStateProvider, useKeptWindow, useWindowState } from '../memory/window-state'
import { DeskProvider, useDeskState } from '../notes/desk'
import { NotesProvider, useNotesState } from '../notes/notes'
import { useNoteDeeds } from '../notes/useNoteDeeds'
import { Rail } from '../rail/Rail'
import { Reader } from '../reader/Reader'
import { ReadingsProvider, createReadings } from '../reading/reading'
import { SpotsProvider, useSpotsState } from '../reading/spots'
import type { SearchClient } from '../search/client'
import { Bar } from './Bar'
import { SkipLink } from './SkipLink'
import { StatusBar } from './StatusBar'
import { blockAt } from './address'
import { PanelsProvider, usePanels, usePanelsState, type Panel, type Panels } from './panels'
import { PlacesProvider, SurfacesProvider, useSurfacesState, type Places } from './places'
import { useReport } from './report'
import { useTrail } from './trail'
import { useNavigationDeeds } from './useNavigationDeeds'
import { usePaneKeys } from './usePaneKeys'
import { usePanelDeeds } from './usePanelDeeds'
import { usePanesOver } from './usePanesOver'
import { useReportShown } from './useReportShown'
import { useScrollKeys } from './useScrollKeys'

export interface WorkspaceProps {
  readonly beginning: Promise<Beginning>
  readonly window: Memory['window']
  readonly search: SearchClient
  readonly info: Promise<AppInfo | null>
}

/** The window with a report in it: what its parts share, from the outside in. */
export const Workspace = ({ beginning, window, search, info }: WorkspaceProps): ReactNode => {
  const begun = use(beginning)
  const [commands] = useState(createCommands)
  const [readings] = useState(createReadings)
  const memory = useMemo(
    (): Memory => ({
      notebook: begun.notebook.ok ? begun.notebook.value : null,
      window,
      beginning: begun
    }),
    [begun, window]
  )
  return (
    <CommandsProvider value={commands}>
      <MemoryProvider value={memory}>
        <ReadingsProvider value={readings}>
          <Shared begun={begun}>
            <Layout search={search} info={info} />
          </Shared>
        </ReadingsProvider>
      </MemoryProvider>
    </CommandsProvider>
  )
}

interface SharedProps {
  readonly begun: Beginning
  readonly children: ReactNode
}

const Shared = ({ begun, children }: SharedProps): ReactNode => {
  const outline = useReport()
  const kept = useKeptWindow()
  const spots = useSpotsState()
  const panels = usePanelsState(kept)
  const surfaces = useSurfacesState(outline, begun.isAddressAsked)
  const notes = useNotesState(begun.notebook)
  const desk = useDeskState(notes, panels, kept)
  const openAddress = useOpenAddress(outline, surfaces.active, panels)
  return (
    <RouterProvider navigate={openAddress} useHref={hashHref}>
      <WindowStateProvider value={kept}>
        <SpotsProvider value={spots}>
          <PanelsProvider value={panels}>
            <SurfacesProvider value={surfaces}>
              <PlacesProvider value={surfaces.active}>
                <NotesProvider value={notes}>
                  <DeskProvider value={desk}>
                    <TakeAlong>{children}</TakeAlong>
                  </DeskProvider>
                </NotesProvider>
              </PlacesProvider>
            </SurfacesProvider>
          </PanelsProvider>
        </SpotsProvider>
      </WindowStateProvider>
    </RouterProvider>
  )
}

type LayoutProps = Pick<WorkspaceProps, 'search' | 'info'>

const Layout = ({ search, info }: LayoutProps): ReactNode => {
  const kept = useWindowState()
  const panels = usePanels()
  useNavigationDeeds()
  usePanelDeeds(panels, kept)
  useNoteDeeds()
  useKeptAddress()
  usePaneKeys()
  useScrollKeys()
  usePanesOver(panels)
  useReportShown()
  return (
    <div
      className="workspace"
      data-contents={paneState(panels, 'contents')}
      data-rail={paneState(panels, 'rail')}
      style={widthsOf(panels, kept.state.split)}
    >
      <SkipLink />
      <Bar panels={panels} search={search} />
      {panels.isOpen.contents && <ContentsPane />}
      <Reader />
      {panels.isOpen.rail && <Rail />}
      <StatusBar info={info} />
    </div>
  )
}

const hashHref = (address: string): string => `#${address}`

const paneState = ({ isOpen, isOver }: Panels, panel: Panel): string =>
  isOpen[panel] ? (isOver[panel] ? 'over' : 'beside') : 'closed'

/** The reader's widths in the place of those of styles/tokens.css. */
const widthsOf = (
  { widths }: Panels,
  split: number
): CSSProperties & Readonly<Record<`--${string}`, string | number>> => ({
  ...(widths.contents === null ? {} : { '--contents-width': `${widths.contents}px` }),
  ...(widths.rail === null ? {} : { '--rail-width': `${widths.rail}px` }),
  '--split': split
})

/** Keeps the address of the window for the next start. */
const useKeptAddress = (): void => {
  const { address } = useTrail()
  const { state, change } = useWindowState()
  const isKept = state.address === address
  useEffect(() => {
    if (!isKept) change({ address })
  }, [address, isKept, change])
}

/** Follows a link inside the report. A pane that lies over the text makes way for it. */
const useOpenAddress = (
  outline: Outline,
  { open }: Places,
  { isOver, show }: Panels
): ((address: string) => void) =>
  useMemo(
    () => (address) => {
      const block = blockAt(outline, address)
      if (block === undefined) return
      if (isOver.contents) show('contents', false)
      if (isOver.rail) show('rail', false)
      open(block.id)
    },
    [outline, open, isOver, show]
  )
