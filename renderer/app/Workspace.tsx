import { useMemo, useState, type ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import type { Outline } from '../../shared/corpus/outline'
import type { AppInfo } from '../../shared/ipc/contract'
import { CommandsProvider, createCommands } from '../commands/commands'
import { ContentsPane } from '../contents/ContentsPane'
import { MemoryProvider, windowIdOf, type Memory } from '../memory/memory'
import { NotesPane } from '../notes/NotesPane'
import { DeskProvider, useDeskState } from '../notes/desk'
import { NotesProvider, useNotesState } from '../notes/notes'
import { useNotebook, type Opening } from '../notes/useNotebook'
import { Reader } from '../reader/Reader'
import { ReadingProvider, useReadingState } from '../reading/reading'
import type { SearchClient } from '../search/client'
import { Bar } from './Bar'
import { SkipLink } from './SkipLink'
import { StatusBar } from './StatusBar'
import { blockAt } from './address'
import { usePanels, type Panels } from './panels'
import { PlacesProvider, usePlacesState, type Places } from './places'
import { useReport } from './report'
import { usePaneKeys } from './usePaneKeys'
import { usePanesOver } from './usePanesOver'
import { useReportShown } from './useReportShown'
import { useScrollKeys } from './useScrollKeys'

export interface WorkspaceProps {
  readonly notebook: Opening
  readonly search: SearchClient
  readonly info: Promise<AppInfo | null>
}

/** The window with a report in it. */
export const Workspace = (props: WorkspaceProps): ReactNode => {
  const [commands] = useState(createCommands)
  const opened = useNotebook(props.notebook)
  const memory = useMemo(
    (): Memory => ({
      notebook: opened?.ok === true ? opened.value : null,
      window: windowIdOf(location.search)
    }),
    [opened]
  )
  return (
    <CommandsProvider value={commands}>
      <MemoryProvider value={memory}>
        <Panes {...props} />
      </MemoryProvider>
    </CommandsProvider>
  )
}

const Panes = ({ notebook, search, info }: WorkspaceProps): ReactNode => {
  const outline = useReport()
  const panels = usePanels()
  const places = usePlacesState(outline)
  const notes = useNotesState(notebook)
  const desk = useDeskState(notes, panels)
  const reading = useReadingState()
  const openAddress = useOpenAddress(outline, places, panels)
  usePaneKeys()
  useScrollKeys()
  usePanesOver(panels)
  useReportShown()
  return (
    <RouterProvider navigate={openAddress} useHref={hashHref}>
      <PlacesProvider value={places}>
        <NotesProvider value={notes}>
          <DeskProvider value={desk}>
            <ReadingProvider value={reading}>
              <div
                className="workspace"
                data-contents={paneState(panels, 'contents')}
                data-notes={paneState(panels, 'notes')}
              >
                <SkipLink />
                <Bar panels={panels} search={search} />
                {panels.isOpen.contents && <ContentsPane />}
                <Reader />
                {panels.isOpen.notes && <NotesPane />}
                <StatusBar info={info} />
              </div>
            </ReadingProvider>
          </DeskProvider>
        </NotesProvider>
      </PlacesProvider>
    </RouterProvider>
  )
}

const hashHref = (address: string): string => `#${address}`

const paneState = ({ isOpen, isOver }: Panels, panel: keyof Panels['isOpen']): string =>
  isOpen[panel] ? (isOver[panel] ? 'over' : 'beside') : 'closed'

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
      if (isOver.notes) show('notes', false)
      open(block.id)
    },
    [outline, open, isOver, show]
  )
