import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react'
import { contentsFilter } from '../../shared/contents/filter'
import { SheetHead } from '../app/SheetHead'
import { contentsElementId } from '../app/element-ids'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useLater } from '../app/useLater'
import { useReadingSection } from '../reading/reading'
import { ReferenceNav } from '../reference/ReferenceNav'
import { t } from '../text/nl'
import { ContentsHead } from './ContentsHead'
import { ContentsTools } from './ContentsTools'
import { ContentsTree } from './ContentsTree'
import { useOpened } from './useOpened'

/** The report's name and its contents. */
export const ContentsPane = (): ReactNode => {
  const outline = useReport()
  const { active } = useSurfaces()
  const reading = useReadingSection(active)
  // The text comes first: rows of a chapter cost as much as a screen of it.
  const current = useLater(reading)
  const opened = useOpened(outline, current)
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const filter = useMemo(() => contentsFilter(outline), [outline])
  const filtered = useMemo(() => filter(asked), [filter, asked])
  const pane = useRef<HTMLElement>(null)
  return (
    <nav
      ref={pane}
      id={contentsElementId}
      className="contents"
      aria-label={t.contents.label}
      tabIndex={-1}
    >
      <SheetHead panel="contents" />
      <ContentsHead />
      <ContentsTools
        query={query}
        onQuery={setQuery}
        onDown={() => {
          pane.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()
        }}
        opened={filtered === null ? opened : null}
      />
      <div role="status" className="contents-answer">
        {filtered !== null &&
          (filtered.matching.size > 0 ? (
            <p className="contents-found">{t.contents.matches(filtered.matching.size)}</p>
          ) : (
            <>
              <p className="contents-none">{t.contents.noMatches(asked.trim())}</p>
              <p>{t.contents.noMatchesAdvice}</p>
            </>
          ))}
      </div>
      {filtered?.matching.size !== 0 && (
        <ContentsTree current={current} opened={opened} filtered={filtered} />
      )}
      <ReferenceNav />
    </nav>
  )
}
