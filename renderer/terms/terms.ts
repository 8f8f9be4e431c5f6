/** The abbreviations of the report: read once it is shown, explained in the text, listed beside it. */
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import { termFinder, type TermFinder } from '../../shared/reading/abbreviations'
import type { Term } from '../../shared/reference/lexicon'
import { ok, type Result } from '../../shared/result'
import type { Panels } from '../app/panels'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import type { CorpusProblem } from '../corpus/load'
import type { KeptWindow } from '../memory/window-state'

/** An entry that the reader went to from the text. */
interface OpenedTerm {
  readonly term: Term
  /** Where in the text; focus goes back there. */
  readonly from: HTMLElement
}

export interface Terms {
  /** All abbreviations; none as long as they are being read. */
  readonly all: Result<readonly Term[], CorpusProblem>
  /** Finds them in a text. Another one when they have been read: then the text is cut anew. */
  readonly find: TermFinder
  readonly opened: OpenedTerm | null
  /** Shows the entry of an abbreviation beside the text. */
  readonly open: (term: Term, from: HTMLElement) => void
}

export const [TermsProvider, useTerms] = requiredContext<Terms>('terms')

const none = ok<readonly Term[]>([])

/** How long the first drawing may keep the abbreviations waiting, in milliseconds. */
const longestWait = 2000

export const useTermsState = (
  { show }: Panels,
  { change }: KeptWindow,
  load: (edition: EditionId) => Promise<Result<readonly Term[], CorpusProblem>>
): Terms => {
  const { edition } = useReport()
  const [all, setAll] = useState<Terms['all']>(none)
  const [opened, setOpened] = useState<OpenedTerm | null>(null)
  useEffect(() => {
    let isHere = true
    // After the report has been drawn: the text can be read without.
    const waiting = requestIdleCallback(
      () => {
        void load(edition.id).then((terms) => {
          if (!isHere) return
          startTransition(() => {
            setAll(terms)
          })
        })
      },
      { timeout: longestWait }
    )
    return () => {
      isHere = false
      cancelIdleCallback(waiting)
    }
  }, [edition, load])
  const find = useMemo(() => termFinder(all.ok ? all.value : []), [all])
  return useMemo(
    () => ({
      all,
      find,
      opened,
      open: (term, from) => {
        change({ tab: 'terms' })
        show('rail', true)
        setOpened({ term, from })
      }
    }),
    [all, find, opened, change, show]
  )
}
