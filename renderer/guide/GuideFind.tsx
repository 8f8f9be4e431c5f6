import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { findInGuide } from '../../shared/guide/find'
import { addressOfGuide } from '../app/address'
import { useSurfaceId, useSurfaceLabel, useSurfaces } from '../app/places'
import { useSettled } from '../app/useSettled'
import { useDeeds } from '../commands/commands'
import { WordsField } from '../reference/WordsField'
import { t } from '../text/nl'
import { loadGuidePieces } from './load'

/** Finds words in all pages of the guide, and leads to the headings that they stand under. */
export const GuideFind = (): ReactNode => {
  const [typed, setTyped] = useState('')
  const row = useRef<HTMLDivElement>(null)
  const surface = useSurfaceId()
  const { active } = useSurfaces()
  const label = useSurfaceLabel()
  useDeeds(
    active.surface === surface
      ? {
          'find.open': {
            run: () => {
              row.current?.querySelector('input')?.focus()
            }
          }
        }
      : {}
  )
  return (
    <div ref={row} className="guide-find" role="search" aria-label={label(t.guide.find)}>
      <WordsField label={t.guide.find} words={typed} onWords={setTyped} />
      {typed.trim() !== '' && <Found typed={typed} />}
    </div>
  )
}

const Found = ({ typed }: { readonly typed: string }): ReactNode => {
  const pieces = useSettled(loadGuidePieces())
  // The field answers a key at once; the list comes a moment later.
  const asked = useDeferredValue(typed)
  const found = useMemo(
    () => (pieces === null ? null : findInGuide(pieces, asked)),
    [pieces, asked]
  )
  if (found === null) return null
  return (
    <>
      <p role="status" className="guide-state">
        {found.length === 0 ? t.guide.none(asked.trim()) : t.guide.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul className="guide-found" aria-label={t.guide.results}>
          {found.map(({ target, page, heading }) => (
            <li key={`${target.page} ${target.heading ?? ''}`}>
              <Link className="text-link" href={addressOfGuide(target)}>
                {heading === null ? page : t.guide.piece(page, heading)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
