import { memo, useMemo, useState, type ReactNode } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import type { AppInfo } from '../../shared/ipc/app-info'
import { useSurroundings } from '../anchors/useSurroundings'
import {
  AssignmentDeskProvider,
  KeptAssignmentsProvider,
  useAssignmentDeskState
} from '../assignments/assignments'
import { RoundProvider, useRoundState } from '../cards/round-state'
import { TakeAlong } from '../citing/TakeAlong'
import { CommandsProvider, createCommands } from '../commands/commands'
import { loadReference } from '../corpus/load'
import { useAssignments } from '../db/useAssignments'
import { useEmptiedBin } from '../db/useBin'
import { Announcements } from '../dialogs/Announcements'
import { AddingEdition } from '../library/AddingEdition'
import { Locking } from '../lock/Locking'
import type { Beginning } from '../memory/begin'
import { MemoryProvider, type Memory } from '../memory/memory'
import { WindowStateProvider, useKeptWindow, useWindowState } from '../memory/window-state'
import { NotebookFilterProvider, useNotebookFilterState } from '../notebook/filter-state'
import { ListedProvider, useListedState } from '../notebook/listed'
import { DeskActsProvider, DeskProvider, useDeskState } from '../notes/desk'
import { NotesProvider, useNotes, useNotesState } from '../notes/notes'
import { ProgressProvider, useProgressState } from '../reading/progress'
import { ReadingsProvider, createReadings } from '../reading/reading'
import { SpotsProvider, useSpotsState } from '../reading/spots'
import { ReferenceChoices } from '../reference/ReferenceChoices'
import { ReferenceProvider, useReferenceState } from '../reference/reference'
import { SearchClientProvider, type SearchClient } from '../search/client'
import { SearchesProvider, useSearchesState } from '../search/searches'
import { useSearchedNotes } from '../search/useSearchedNotes'
import { SettingsProvider } from '../settings/settings'
import { loadTerms } from '../terms/load'
import { TermsProvider, useTermsState } from '../terms/terms'
import { Following } from './Following'
import { Layout } from './Layout'
import { blockAt, entryAt, guideAt, pageIn } from './address'
import { useLibrary } from './library'
import { PanelsProvider, usePanels, usePanelsState, type Panels } from './panels'
import {
  PlacesProvider,
  SurfacesProvider,
  usePlaces,
  useSurfacesState,
  type Places
} from './places'
import { ReportProvider, useReport } from './report'
import { useLatest } from './useLatest'
import { useReportShown } from './useReportShown'

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
  const listed = useListedState(notes, library)
  const notebookFilter = useNotebookFilterState()
  const round = useRoundState()
  const notebook = beginning.notebook.ok ? beginning.notebook.value : null
  const assignments = useAssignments(notebook)
  useSearchedNotes(search, library, notes, assignments)
  const keptAssignments = useMemo(() => ({ all: assignments }), [assignments])
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
                    <ListedProvider value={listed}>
                      <NotebookFilterProvider value={notebookFilter}>
                        <RoundProvider value={round}>
                          <KeptAssignmentsProvider value={keptAssignments}>
                            <ReportProvider value={report}>
                              {/* Also what is said of a report that closes. */}
                              <Announcements>
                                <OpenReport key={report.edition.id} info={info} />
                              </Announcements>
                            </ReportProvider>
                          </KeptAssignmentsProvider>
                        </RoundProvider>
                      </NotebookFilterProvider>
                    </ListedProvider>
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
const OpenReport = memo(({ info }: OpenReportProps): ReactNode => {
  const [readings] = useState(createReadings)
  const panels = usePanels()
  const kept = useWindowState()
  const [desk, deskActs] = useDeskState(useNotes(), panels, kept)
  const assignments = useAssignmentDeskState(panels, kept)
  const progress = useProgressState()
  const terms = useTermsState(panels, kept, loadTerms)
  const reference = useReferenceState(loadReference)
  const openAddress = useOpenAddress(useReport(), usePlaces(), panels)
  return (
    <Following follow={openAddress}>
      <ReadingsProvider value={readings}>
        <TermsProvider value={terms}>
          <ReferenceProvider value={reference}>
            <DeskProvider value={desk}>
              <DeskActsProvider value={deskActs}>
                <AssignmentDeskProvider value={assignments}>
                  <ProgressProvider value={progress}>
                    <ReferenceChoices>
                      <TakeAlong>
                        <Layout info={info} />
                        <Locking />
                        <AddingEdition />
                      </TakeAlong>
                    </ReferenceChoices>
                  </ProgressProvider>
                </AssignmentDeskProvider>
              </DeskActsProvider>
            </DeskProvider>
          </ReferenceProvider>
        </TermsProvider>
      </ReadingsProvider>
    </Following>
  )
})
OpenReport.displayName = 'OpenReport'

/** Follows a link inside the report. A pane that lies over the text makes way for it. */
const useOpenAddress = (
  outline: Outline,
  { open, openEntry, page: openPage, guide: openGuide }: Places,
  { isOver, show }: Panels
): ((address: string) => void) =>
  // One function for good: with another one, every link of a chapter would be drawn anew.
  useLatest((address: string) => {
    const block = blockAt(outline, address)
    const entry = entryAt(outline, address)
    const page = pageIn(outline, address)
    const guide = guideAt(address)
    if (block === undefined && entry === undefined && page === undefined && guide === undefined)
      return
    if (isOver.contents) show('contents', false)
    if (isOver.rail) show('rail', false)
    if (guide !== undefined) openGuide(guide)
    else if (page !== undefined) openPage(page)
    else if (entry !== undefined) openEntry(entry)
    else if (block !== undefined) open(block.id)
  })
