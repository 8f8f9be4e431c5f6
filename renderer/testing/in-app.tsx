/** Puts a part of the app on the page for a test, with the small report and a notebook in memory. */
import { useState, type ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { noNotes } from '../../shared/notes/commands'
import type { Annotation } from '../../shared/notes/model'
import { byBlock } from '../../shared/notes/places'
import { ok, type Result } from '../../shared/result'
import { corpus, outline } from '../../shared/testing/report'
import { placeAt } from '../app/address'
import type { Panels } from '../app/panels'
import { PlacesProvider, type Places } from '../app/places'
import { ReportProvider } from '../app/report'
import { CommandsProvider, createCommands } from '../commands/commands'
import { MemoryProvider, windowIdOf, type Memory } from '../memory/memory'
import { DeskProvider, useDeskState } from '../notes/desk'
import { NotesProvider, type Notes } from '../notes/notes'
import { ReadingProvider, useReadingState } from '../reading/reading'

interface InAppProps {
  readonly children: ReactNode
  /** Where the reader is; the beginning when left out. */
  readonly address?: string
  readonly open?: Places['open']
  /** What writing gives; success when left out. */
  readonly write?: (changes: readonly Change[]) => Promise<Result<undefined, WriteProblem>>
}

/** Chromium has the CSS Custom Highlight API; the DOM of these tests has not. */
const css = globalThis.CSS
Object.defineProperty(globalThis, 'CSS', {
  value: { escape: css.escape.bind(css), highlights: new Map() }
})
Object.defineProperty(globalThis, 'Highlight', {
  value: class {
    readonly ranges: readonly Range[]
    constructor(...ranges: readonly Range[]) {
      this.ranges = ranges
    }
  }
})

const panels: Panels = {
  isOpen: { contents: true, notes: true },
  isOver: { contents: false, notes: false },
  show: () => undefined
}

/** Nothing is kept in these tests: what is remembered holds as long as they run. */
const memory: Memory = { notebook: null, window: windowIdOf('') }

const keepAll = () => Promise.resolve(ok(undefined))

export const InApp = ({
  children,
  address = `/${corpus.edition.id}`,
  open = () => undefined,
  write = keepAll
}: InAppProps): ReactNode => {
  const [annotations, setAnnotations] = useState<readonly Annotation[]>([])
  const blocks = byBlock(annotations)
  const notes: Notes = {
    annotations,
    on: (block) => blocks.get(block) ?? noNotes,
    warnings: { problem: null, isReadOnly: false, isLost: false, unreadable: 0 },
    saveState: { kind: 'idle' },
    write: async (changes) => {
      const result = await write(changes)
      if (result.ok) setAnnotations((before) => changes.reduce(applied, before))
      return result
    },
    dismiss: () => undefined
  }
  const [commands] = useState(createCommands)
  return (
    <I18nProvider locale="nl-NL">
      <CommandsProvider value={commands}>
        <MemoryProvider value={memory}>
          <RouterProvider navigate={() => undefined} useHref={(href) => `#${href}`}>
            <ReportProvider value={outline}>
              <PlacesProvider
                value={{
                  place: placeAt(outline, address),
                  arrival: null,
                  marked: null,
                  open,
                  unmark: () => undefined
                }}
              >
                <NotesProvider value={notes}>
                  <AtDesk notes={notes}>{children}</AtDesk>
                </NotesProvider>
              </PlacesProvider>
            </ReportProvider>
          </RouterProvider>
        </MemoryProvider>
      </CommandsProvider>
    </I18nProvider>
  )
}

const AtDesk = ({
  notes,
  children
}: {
  readonly notes: Notes
  readonly children: ReactNode
}): ReactNode => (
  <DeskProvider value={useDeskState(notes, panels)}>
    <ReadingProvider value={useReadingState()}>{children}</ReadingProvider>
  </DeskProvider>
)

const applied = (before: readonly Annotation[], change: Change): readonly Annotation[] => {
  if (change.kind === 'remember') return before
  const id = change.kind === 'put' ? change.annotation.id : change.id
  const others = before.filter((annotation) => annotation.id !== id)
  return change.kind === 'put' ? [...others, change.annotation] : others
}
