import { useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { giveFocus } from '../app/give-focus'
import { usePlaces } from '../app/places'
import { useCurrentPassage } from '../citing/useCurrentPassage'
import { useDeeds } from '../commands/commands'
import { useBriefAt } from '../reference/reference'
import { CollectDialog } from './CollectDialog'
import { CollectingProvider, type Collecting as Acts } from './collecting'
import { CollectionsProvider, useCollectionsState } from './collections'
import type { Wanted } from './items'

/** What is asked for, and where its opener hangs. */
interface Asked {
  readonly wanted: Wanted
  readonly opener: Element | undefined
}

/** The reader's collections, for everything inside, and the dialog that puts something in one. */
export const Collecting = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <CollectionsProvider value={useCollectionsState()}>
    <WithDialog>{children}</WithDialog>
  </CollectionsProvider>
)

const WithDialog = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const currentPassage = useCurrentPassage()
  const { place } = usePlaces()
  const entry = useBriefAt(place)
  const isEnabled = place.kind === 'at' || (entry !== null && entry.entry.source !== null)
  const acts = useMemo(
    (): Acts => ({
      collect: (wanted, opener) => {
        setAsked({ wanted, opener })
      }
    }),
    []
  )
  useDeeds({
    'collection.here': {
      isEnabled,
      run: () => {
        if (entry !== null) {
          acts.collect({ kind: 'entry', ...entry })
          return
        }
        const passage = currentPassage()
        if (passage !== null) acts.collect({ kind: 'passage', passage })
      }
    }
  })
  return (
    <CollectingProvider value={acts}>
      {children}
      {asked !== null && (
        <CollectDialog
          wanted={asked.wanted}
          onClose={() => {
            // Gone at once: as long as it is there, the focus in it does not count as lost.
            flushSync(() => {
              setAsked(null)
            })
            giveFocus(asked.opener)
          }}
        />
      )}
    </CollectingProvider>
  )
}
