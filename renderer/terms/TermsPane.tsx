import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { sectionLabel, type Part } from '../../shared/corpus/outline'
import { termCounts } from '../../shared/reading/abbreviations'
import type { Term } from '../../shared/reference/lexicon'
import { fold } from '../../shared/text/fold'
import { useSurfaces } from '../app/places'
import { useEscapeIn } from '../app/useEscapeIn'
import { t } from '../text/nl'
import { TermEntry } from './TermEntry'
import { TermsFilter, type TermsScope } from './TermsFilter'
import { useTerms } from './terms'

const noCounts: ReadonlyMap<Term, number> = new Map()

/** The abbreviations of the part that is read, or of the whole report, with what they mean. */
export const TermsPane = (): ReactNode => {
  const { place } = useSurfaces().active
  const { all, opened } = useTerms()
  const pane = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [scope, setScope] = useState<TermsScope>('here')
  const part = place.kind === 'at' ? place.part : null
  const counts = useCounts(part)
  const [shownFor, setShownFor] = useState<unknown>(null)
  if (opened !== null && shownFor !== opened) {
    // An entry that is gone to must be in the list, whatever was filtered before.
    setShownFor(opened)
    setWords('')
    if (!counts.has(opened.term)) setScope('all')
  }
  useEscapeIn(pane, () => {
    opened?.from.focus()
  })
  useEffect(() => {
    if (opened !== null) pane.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [opened])
  if (!all.ok) return <p className="rail-empty">{t.terms.broken}</p>
  const inScope = all.value.filter((term) => scope === 'all' || counts.has(term))
  const listed = inScope.filter((term) => fits(term, words))
  return (
    <div ref={pane} className="terms">
      {part !== null && <h2 className="terms-part">{sectionLabel(part.contents.section)}</h2>}
      <TermsFilter words={words} scope={scope} onWords={setWords} onScope={setScope} />
      <p role="status" className="terms-state">
        {listed.length > 0 && t.terms.found(listed.length)}
        {listed.length === 0 && (inScope.length === 0 ? t.terms.noneHere : t.terms.noneFound)}
      </p>
      <ul className="terms-list" aria-label={t.terms.label}>
        {listed.map((term) => (
          <TermEntry
            key={term.short}
            term={term}
            amount={counts.get(term) ?? 0}
            isOpened={opened?.term === term}
          />
        ))}
      </ul>
    </div>
  )
}

/** How often the part has each abbreviation. */
const useCounts = (part: Part | null): ReadonlyMap<Term, number> => {
  const { find } = useTerms()
  return useMemo(
    () => (part === null ? noCounts : termCounts([...part.blocks, ...part.footnotes], find)),
    [part, find]
  )
}

const fits = ({ short, long, also }: Term, words: string): boolean =>
  [short, long, ...also].some((form) => fold(form).includes(fold(words.trim())))
