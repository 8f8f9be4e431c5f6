/** Puts a part of the app on the page for a test, with the small report and a notebook in memory. */
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Outline } from '../../shared/corpus/outline'
import type { Layer } from '../../shared/groups/model'
import { defaultWindowState } from '../../shared/memory/model'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { targetOf, type Annotation } from '../../shared/notes/model'
import type { Term } from '../../shared/reference/lexicon'
import { err, ok, type Result } from '../../shared/result'
import { defaultSettings } from '../../shared/settings/model'
import { corpus, outline } from '../../shared/testing/report'
import { noTransitions } from '../../shared/transition/model'
import { asMade, useStandings } from '../anchors/useStandings'
import { Following } from '../app/Following'
import { placeAt } from '../app/address'
import { LibraryProvider, libraryOf } from '../app/library'
import { PanelsProvider, type Panels } from '../app/panels'
import {
  PlacesProvider,
  SurfaceIdProvider,
  SurfacesProvider,
  type Places,
  type Surfaces
} from '../app/places'
import { ReportProvider } from '../app/report'
import {
  AssignmentDeskProvider,
  KeptAssignmentsProvider,
  useAssignmentDeskState
} from '../assignments/assignments'
import { RoundProvider, useRoundState } from '../cards/round-state'
import { TakeAlong } from '../citing/TakeAlong'
import { CommandsProvider, createCommands } from '../commands/commands'
import { Announcements } from '../dialogs/Announcements'
import { MemoryProvider, windowIdOf, type Memory } from '../memory/memory'
import { WindowStateProvider, useKeptWindow } from '../memory/window-state'
import { NotebookFilterProvider, useNotebookFilterState } from '../notebook/filter-state'
import { ListedProvider, useListedState } from '../notebook/listed'
import { DeskActsProvider, DeskProvider, useDeskState } from '../notes/desk'
import { useFound } from '../notes/found'
import { NotesProvider, useLending, type Notes } from '../notes/notes'
import { usePlacedIn } from '../notes/placed'
import { createSaving } from '../notes/saving'
import { useActs } from '../notes/useActs'
import { ProgressProvider, useProgressState } from '../reading/progress'
import { ReadingsProvider, createReadings } from '../reading/reading'
import { SpotsProvider, useSpotsState } from '../reading/spots'
import { ReferenceChoices } from '../reference/ReferenceChoices'
import { ReferenceProvider, readFrom, type ReferenceState } from '../reference/reference'
import { SearchClientProvider, type SearchClient } from '../search/client'
import { SearchesProvider, useSearchesState } from '../search/searches'
import { SettingsProvider } from '../settings/settings'
import { TermsProvider, useTermsState } from '../terms/terms'
import './browser'

interface InAppProps {
  readonly children: ReactNode
  /** Where the reader is; the beginning when left out. */
  readonly address?: string
  readonly open?: Places['open']
  readonly openHit?: Places['openHit']
  /** Answers what is searched for; never when left out. */
  readonly search?: SearchClient
  /** The abbreviations of the report; none when left out. */
  readonly terms?: readonly Term[]
  /** The reference data; none when left out. */
  readonly reference?: ReferenceState
  readonly openEntry?: Places['openEntry']
  /** What is in the notebook; nothing when left out. */
  readonly annotations?: readonly Annotation[]
  /** What writing gives; success when left out. */
  readonly write?: (changes: readonly Change[]) => Promise<Result<undefined, WriteProblem>>
}

const panels: Panels = {
  isOpen: { contents: true, rail: true },
  isOver: { contents: false, rail: false },
  show: () => undefined,
  widths: { contents: null, rail: null },
  resize: () => undefined
}

/** Nothing is kept in these tests: what is remembered holds as long as they run. */
const memory: Memory = {
  notebook: null,
  window: windowIdOf(''),
  beginning: { settings: defaultSettings, window: defaultWindowState, spots: {} }
}

const library = libraryOf([outline.edition.id], [outline])

const noTerms: readonly Term[] = []
const noReference = readFrom(err({ kind: 'missing', detail: '' }))
const noSearch: SearchClient = {
  load: () => undefined,
  ask: () => new Promise(() => undefined),
  tell: () => undefined,
  close: () => undefined
}

const noAnnotations: readonly Annotation[] = []
const noReports: readonly Outline[] = []
const noLayers: readonly Layer[] = []
const idleSaving = createSaving(err('failed'))

const keepAll = () => Promise.resolve(ok(undefined))

export const InApp = ({
  children,
  address = `/${corpus.edition.id}`,
  open = () => undefined,
  openHit = () => undefined,
  openEntry = () => undefined,
  reference = noReference,
  search = noSearch,
  terms = noTerms,
  write = keepAll,
  annotations = noAnnotations
}: InAppProps): ReactNode => {
  const [commands] = useState(createCommands)
  const [readings] = useState(createReadings)
  const read = { state: reference, read: () => Promise.resolve(reference) }
  const places: Places = {
    surface: 'main',
    report: outline,
    place: placeAt(outline, library, address),
    entry: '',
    arrival: null,
    isLatest: true,
    marked: null,
    open,
    show: open,
    openHit,
    search: () => undefined,
    page: () => undefined,
    collection: () => undefined,
    assignment: () => undefined,
    guide: () => undefined,
    openEntry,
    list: () => undefined,
    stand: () => undefined,
    unmark: () => undefined
  }
  const surfaces: Surfaces = {
    main: places,
    beside: null,
    active: places,
    activate: () => undefined,
    openBeside: () => undefined,
    close: () => undefined
  }
  return (
    <I18nProvider locale="nl-NL">
      <Following follow={() => undefined}>
        <LibraryProvider value={library}>
          <ReportProvider value={outline}>
            <CommandsProvider value={commands}>
              <MemoryProvider value={memory}>
                <SettingsProvider>
                  <ReadingsProvider value={readings}>
                    <SurfacesProvider value={surfaces}>
                      <SurfaceIdProvider value={places.surface}>
                        <PlacesProvider value={places}>
                          <PanelsProvider value={panels}>
                            <ReferenceProvider value={read}>
                              <SearchClientProvider value={search}>
                                <WithNotes write={write} terms={terms} annotations={annotations}>
                                  {children}
                                </WithNotes>
                              </SearchClientProvider>
                            </ReferenceProvider>
                          </PanelsProvider>
                        </PlacesProvider>
                      </SurfaceIdProvider>
                    </SurfacesProvider>
                  </ReadingsProvider>
                </SettingsProvider>
              </MemoryProvider>
            </CommandsProvider>
          </ReportProvider>
        </LibraryProvider>
      </Following>
    </I18nProvider>
  )
}

type WithNotesProps = Required<Pick<InAppProps, 'children' | 'write' | 'terms' | 'annotations'>>

const WithNotes = ({ children, write, terms, annotations: given }: WithNotesProps): ReactNode => {
  const [annotations, setAnnotations] = useState<readonly Annotation[]>(given)
  const [rows, setRows] = useState<ReadonlyMap<string, unknown>>(new Map())
  const standing = useStandings(outline, annotations, noReports, asMade)
  const lending = useLending(noLayers, [[], () => undefined])
  const found = useFound(outline, annotations, annotations, standing, lending.ownerOf)
  const writeHere = useCallback(
    async (changes: readonly Change[]) => {
      const result = await write(changes)
      if (!result.ok) return result
      setAnnotations((before) => changes.reduce(applied, before))
      setRows((before) => changes.reduce(remembering, before))
      return result
    },
    [write]
  )
  const notebook = useMemo(
    () => ({
      some: () => Promise.resolve(ok({ annotations, unreadable: 0 })),
      rows: (keys: readonly string[]) =>
        Promise.resolve(ok(new Map([...rows].filter(([key]) => keys.includes(key)))))
    }),
    [annotations, rows]
  )
  const kept = useKeptWindow()
  const load = useCallback(() => Promise.resolve(ok(terms)), [terms])
  const termsState = useTermsState(panels, kept, load)
  const notes: Notes = {
    annotations,
    all: annotations,
    here: annotations,
    ...lending,
    transitions: noTransitions,
    isRead: true,
    targetHere: targetOf,
    one: (id) => annotations.find((annotation) => annotation.id === id),
    anyones: (id) => annotations.find((annotation) => annotation.id === id),
    ...found,
    placed: usePlacedIn(library, outline, found.standing, lending.ownerOf),
    ...useActs(notebook, writeHere),
    warnings: { problem: null, isReadOnly: false, isLost: false, mended: null, unreadable: 0 },
    saving: { ...idleSaving, write: writeHere },
    write: writeHere
  }
  const [desk, deskActs] = useDeskState(notes, panels, kept)
  return (
    <WindowStateProvider value={kept}>
      <SpotsProvider value={useSpotsState()}>
        <NotesProvider value={notes}>
          <TermsProvider value={termsState}>
            <DeskProvider value={desk}>
              <DeskActsProvider value={deskActs}>
                <WithAssignments>
                  <ProgressProvider value={useProgressState()}>
                    <SearchesProvider value={useSearchesState(library.partNamed)}>
                      <ListedProvider value={useListedState(notes, library)}>
                        <NotebookFilterProvider value={useNotebookFilterState()}>
                          <RoundProvider value={useRoundState()}>
                            <ReferenceChoices>
                              <Announcements>
                                <TakeAlong>{children}</TakeAlong>
                              </Announcements>
                            </ReferenceChoices>
                          </RoundProvider>
                        </NotebookFilterProvider>
                      </ListedProvider>
                    </SearchesProvider>
                  </ProgressProvider>
                </WithAssignments>
              </DeskActsProvider>
            </DeskProvider>
          </TermsProvider>
        </NotesProvider>
      </SpotsProvider>
    </WindowStateProvider>
  )
}

const noAssignments = { all: [] }

const WithAssignments = ({ children }: Pick<InAppProps, 'children'>): ReactNode => (
  <KeptAssignmentsProvider value={noAssignments}>
    <AtDesk>{children}</AtDesk>
  </KeptAssignmentsProvider>
)

const AtDesk = ({ children }: Pick<InAppProps, 'children'>): ReactNode => (
  <AssignmentDeskProvider value={useAssignmentDeskState(panels, useKeptWindow())}>
    {children}
  </AssignmentDeskProvider>
)

const applied = (before: readonly Annotation[], change: Change): readonly Annotation[] => {
  if (change.kind === 'remember' || change.kind === 'forget') return before
  const id = change.kind === 'put' ? change.annotation.id : change.id
  const others = before.filter((annotation) => annotation.id !== id)
  return change.kind === 'put' ? [...others, change.annotation] : others
}

const remembering = (
  before: ReadonlyMap<string, unknown>,
  change: Change
): ReadonlyMap<string, unknown> => {
  if (change.kind === 'remember') return new Map([...before, [change.key, change.value]])
  return change.kind === 'forget'
    ? new Map([...before].filter(([key]) => key !== change.key))
    : before
}
