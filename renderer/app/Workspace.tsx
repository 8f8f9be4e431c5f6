import {
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type CSSProperties,
  type ReactNode
} from 'react'
import { RouterProvider } from 'react-aria-components'
import type { Outline } from '../../shared/corpus/outline'
import type { AppInfo } from '../../shared/ipc/contract'
import { useSurroundings } from '../anchors/useSurroundings'
import { TakeAlong } from '../citing/TakeAlong'
import { CommandsProvider, createCommands } from '../commands/commands'
import { useMenuState } from '../commands/useMenuState'
import { useShortcuts } from '../commands/useShortcuts'
import { ContentsPane } from '../contents/ContentsPane'
import { ErasedMessage } from '../data/ErasedMessage'
import { useDataDeed } from '../data/useDataDeed'
import { useEmptiedBin } from '../db/useBin'
import { LinkMessage } from '../links/LinkMessage'
import { Locking } from '../lock/Locking'
import type { Beginning } from '../memory/begin'
import { MemoryProvider, type Memory } from '../memory/memory'
import { WindowStateProvider, useKeptWindow, useWindowState } from '../memory/window-state'
import { DeskProvider, useDeskState } from '../notes/desk'
import { NotesProvider, useNotes, useNotesState } from '../notes/notes'
import { useNoteDeeds } from '../notes/useNoteDeeds'
import { Dialogs } from '../palette/Dialogs'
import { Rail } from '../rail/Rail'
import { Reader } from '../reader/Reader'
import { ProgressProvider, useProgressState } from '../reading/progress'
import { ReadingsProvider, createReadings } from '../reading/reading'
import { SpotsProvider, useSpotsState } from '../reading/spots'
import { SearchClientProvider, type SearchClient } from '../search/client'
import { SearchesProvider, useSearchesState } from '../search/searches'
import { useSearchedNotes } from '../search/useSearchedNotes'
import { useSearchDeed } from '../search-view/useSearchDeed'
import { SettingsProvider } from '../settings/settings'
import { loadTerms } from '../terms/load'
import { TermsProvider, useTermsState } from '../terms/terms'
import { Bar } from './Bar'
import { ReopenedMessage } from './ReopenedMessage'
import { SkipLink } from './SkipLink'
import { StatusBar } from './StatusBar'
import { blockAt } from './address'
import { useLibrary } from './library'
import { PanelsProvider, usePanels, usePanelsState, type Panel, type Panels } from './panels'
import {
  PlacesProvider,
  SurfacesProvider,
  usePlaces,
  useSurfacesState,
  type Places
} from './places'
import { ReportProvider, useReport } from './report'
import { useTrail } from './trail'
import { useNavigationDeeds } from './useNavigationDeeds'
import { usePaneKeys } from './usePaneKeys'
import { usePanelDeeds } from './usePanelDeeds'
import { usePanesOver } from './usePanesOver'
import { useReportShown } from './useReportShown'
import { useScrollKeys } from './useScrollKeys'

export interface WorkspaceProps {
  readonly beginning: Beginning
  readonly window: Memory['window']
  readonly search: SearchClient
  readonly info: Promise<AppInfo | null>
  /** Hears that the report can be read: what need not be there before that starts then. */
  readonly onShown: () => void
}

/** The window with a report in it: what its parts share, from the outside in. */
export const Workspace = ({ beginning, window, search, ...layout }: WorkspaceProps): ReactNode => {
  const [commands] = useState(createCommands)
  const memory = useMemo(
    (): Memory => ({
      notebook: beginning.notebook.ok ? beginning.notebook.value : null,
      window,
      beginning
    }),
    [beginning, window]
  )
  return (
    <CommandsProvider value={commands}>
      <MemoryProvider value={memory}>
        <SettingsProvider>
          <Shared beginning={beginning} search={search} {...layout} />
        </SettingsProvider>
      </MemoryProvider>
    </CommandsProvider>
  )
}

type SharedProps = Omit<WorkspaceProps, 'window'>

/** What holds whichever report is open. */
const Shared = ({ beginning, search, info, onShown }: SharedProps): ReactNode => {
  const library = useLibrary()
  const kept = useKeptWindow()
  const spots = useSpotsState()
  const panels = usePanelsState(kept)
  const surfaces = useSurfacesState(library, beginning.isAddressAsked)
  const { report } = surfaces.main
  const notes = useNotesState(beginning.notebook, library, report)
  const searches = useSearchesState(library.partNamed)
  useSearchedNotes(search, library, notes)
  const notebook = beginning.notebook.ok ? beginning.notebook.value : null
  useEmptiedBin(notebook)
  useSurroundings(notebook, library, notes.all)
  useReportShown(onShown)
  return (
    <WindowStateProvider value={kept}>
      <SpotsProvider value={spots}>
        <PanelsProvider value={panels}>
          <SurfacesProvider value={surfaces}>
            <PlacesProvider value={surfaces.active}>
              <NotesProvider value={notes}>
                <SearchClientProvider value={search}>
                  <SearchesProvider value={searches}>
                    <ReportProvider value={report}>
                      <OpenReport key={report.edition.id} info={info} />
                    </ReportProvider>
                  </SearchesProvider>
                </SearchClientProvider>
              </NotesProvider>
            </PlacesProvider>
          </SurfacesProvider>
        </PanelsProvider>
      </SpotsProvider>
    </WindowStateProvider>
  )
}

type OpenReportProps = Pick<WorkspaceProps, 'info'>

/** What is of the report that is open: with another one all of it begins anew. */
const OpenReport = ({ info }: OpenReportProps): ReactNode => {
  const [readings] = useState(createReadings)
  const panels = usePanels()
  const kept = useWindowState()
  const desk = useDeskState(useNotes(), panels, kept)
  const progress = useProgressState()
  const terms = useTermsState(panels, kept, loadTerms)
  const openAddress = useOpenAddress(useReport(), usePlaces(), panels)
  return (
    <RouterProvider navigate={openAddress} useHref={hashHref}>
      <ReadingsProvider value={readings}>
        <TermsProvider value={terms}>
          <DeskProvider value={desk}>
            <ProgressProvider value={progress}>
              <TakeAlong>
                <Layout info={info} />
                <Locking />
              </TakeAlong>
            </ProgressProvider>
          </DeskProvider>
        </TermsProvider>
      </ReadingsProvider>
    </RouterProvider>
  )
}

const Layout = ({ info }: OpenReportProps): ReactNode => {
  const kept = useWindowState()
  const panels = usePanels()
  useNavigationDeeds()
  usePanelDeeds(panels, kept)
  useNoteDeeds()
  useSearchDeed()
  useDataDeed()
  useKeptAddress()
  // The text first: it is what a reader waits for, and the panes take as long as the text does.
  const hasPanes = useDeferredValue(true, false)
  useShortcuts()
  useMenuState()
  usePaneKeys()
  useScrollKeys()
  usePanesOver(panels)
  return (
    <div
      className="workspace"
      data-contents={paneState(panels, 'contents')}
      data-rail={paneState(panels, 'rail')}
      style={widthsOf(panels, kept.state.split)}
    >
      <SkipLink />
      <Bar panels={panels} />
      {hasPanes && panels.isOpen.contents && <ContentsPane />}
      <Reader />
      <div className="notices">
        <LinkMessage />
        <ReopenedMessage />
        <ErasedMessage />
      </div>
      {hasPanes && panels.isOpen.rail && <Rail />}
      <StatusBar info={info} />
      <Dialogs info={info} />
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
