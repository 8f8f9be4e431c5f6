import { useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { entryWithReference } from '../../shared/cite/entry'
import { markup } from '../../shared/cite/html'
import type { Passage } from '../../shared/cite/passage'
import { passageWithReference, type RichText } from '../../shared/cite/reference'
import { linkOf, linkOfEntry } from '../../shared/links/link'
import { giveFocus } from '../app/give-focus'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { bridge } from '../bridge'
import { useDeeds } from '../commands/commands'
import { useAnnouncer } from '../dialogs/announcements'
import { useBriefAt, type BriefEntry } from '../reference/reference'
import { t } from '../text/nl'
import { SaveReferenceDialog } from './SaveReferenceDialog'
import { CitingProvider, type CitingActs } from './citing'
import { useCurrentPassage } from './useCurrentPassage'
import { useReportCopy } from './useReportCopy'

/** The dialog that is open, and where its opener hangs. */
interface Saving {
  readonly passage: Passage
  readonly opener: Element | undefined
}

/** Citing, for everything inside: the commands, and the same acts for the menu of a block. */
export const Citing = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [saving, setSaving] = useState<Saving | null>(null)
  const acts = useCitingActs(setSaving)
  const currentPassage = useCurrentPassage()
  const { place } = usePlaces()
  const isEnabled = place.kind === 'at'
  const entry = useBriefAt(place)
  useReportCopy()
  const withCurrent = (act: (passage: Passage) => void) => ({
    isEnabled,
    run: () => {
      const passage = currentPassage()
      if (passage !== null) act(passage)
    }
  })
  /** On a reference entry the entry is meant. */
  const withEntry = (onEntry: (entry: BriefEntry) => void, act: (passage: Passage) => void) =>
    entry === null
      ? withCurrent(act)
      : {
          run: () => {
            onEntry(entry)
          }
        }
  useDeeds({
    'cite.copy': withEntry(({ entry, brief }) => {
      acts.copyEntry(entry, brief)
    }, acts.copy),
    'cite.copyLink': withEntry(
      ({ entry }) => {
        acts.copyEntryLink(entry)
      },
      ([{ block }]) => {
        acts.copyLink(block)
      }
    ),
    'cite.save': withCurrent((passage) => {
      acts.save(passage)
    })
  })
  return (
    <CitingProvider value={acts}>
      {children}
      {saving !== null && (
        <SaveReferenceDialog
          passage={saving.passage}
          onClose={() => {
            // Gone at once: as long as it is there, the focus in it does not count as lost.
            flushSync(() => {
              setSaving(null)
            })
            giveFocus(saving.opener)
          }}
        />
      )}
    </CitingProvider>
  )
}

const useCitingActs = (open: (saving: Saving) => void): CitingActs => {
  const outline = useReport()
  const { say, sayProblem } = useAnnouncer()
  return useMemo(() => {
    const put = (content: RichText, done: string): void => {
      const failed = (): void => {
        sayProblem(t.citing.copyFailed)
      }
      if (bridge === null) {
        failed()
        return
      }
      bridge.invoke('clipboard:write', content).then(() => {
        say(done)
      }, failed)
    }
    const putLink = (link: string): void => {
      put({ text: link, html: markup`<a href="${link}">${link}</a>`.html }, t.citing.linkCopied)
    }
    return {
      copy: (passage) => {
        put(passageWithReference(outline, passage), t.citing.copied)
      },
      copyLink: ({ id }) => {
        putLink(linkOf(outline.edition.id, id))
      },
      copyEntry: (entry, brief) => {
        put(entryWithReference(outline, entry, brief), t.citing.entryCopied)
      },
      copyEntryLink: (name) => {
        putLink(linkOfEntry(outline.edition.id, name))
      },
      save: (passage, opener) => {
        open({ passage, opener })
      }
    }
  }, [outline, say, sayProblem, open])
}
