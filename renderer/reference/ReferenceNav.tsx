import type { ReactNode } from 'react'
import { entryKinds } from '../../shared/reference/entry'
import { addressOfPage } from '../app/address'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { useOpenMeeting } from './meeting/open'

/** The ways to the reference views. */
export const ReferenceNav = (): ReactNode => {
  const report = useReport()
  const { active } = useSurfaces()
  const openMeeting = useOpenMeeting()
  const { place } = active
  const current = place.kind === 'page' ? place.page : place.kind === 'entry' ? place.entry : null
  return (
    <section className="reference-nav" aria-label={t.reference.navLabel}>
      <h2 className="reference-nav-title">{t.reference.navTitle}</h2>
      <ul className="reference-nav-list">
        <li>
          <a
            className="reference-nav-link"
            href={`#${addressOfPage(report, 'meeting')}`}
            onClick={(event) => {
              event.preventDefault()
              openMeeting()
            }}
          >
            {t.meeting.short}
          </a>
        </li>
        {entryKinds.map((page) => (
          <li key={page}>
            <a
              className="reference-nav-link"
              href={`#${addressOfPage(report, page)}`}
              aria-current={page === current ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault()
                active.page(page)
              }}
            >
              {t[page].short}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
