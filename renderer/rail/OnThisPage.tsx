import { IconNotebook } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Heading } from '../../shared/corpus/model'
import { depthOf, sectionLabel } from '../../shared/corpus/outline'
import { addressOf } from '../app/address'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useFollowed } from '../app/useFollowed'
import { useReadingSection } from '../reading/reading'
import { t } from '../text/nl'

/** The headings of the part that is open, with the boxes that the contents leave out. */
export const OnThisPage = (): ReactNode => {
  const outline = useReport()
  const { active } = useSurfaces()
  const { place } = active
  const current = useReadingSection(active)
  const list = useRef<HTMLOListElement>(null)
  useFollowed(current, () => {
    const scroller = list.current?.closest('[role="tabpanel"]') ?? null
    const link = list.current?.querySelector('[aria-current]') ?? null
    return scroller === null || link === null ? null : { scroller, current: link }
  })
  if (place.kind !== 'at') return <p className="rail-empty">{t.rail.noPlace}</p>
  const headings = place.part.blocks.filter((block) => block.kind === 'heading')
  return (
    <nav aria-label={t.rail.page}>
      <ol ref={list} className="page-list">
        {headings.map((heading) => (
          <li key={heading.id} className="page-item" data-depth={depthOf(outline, heading.section)}>
            <PageLink heading={heading} isCurrent={heading.section === current} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface PageLinkProps {
  readonly heading: Heading
  readonly isCurrent: boolean
}

const PageLink = ({ heading, isCurrent }: PageLinkProps): ReactNode => {
  const outline = useReport()
  const section = outline.sections.get(heading.section)
  return (
    <Link
      className="page-link"
      href={addressOf(outline, heading.id)}
      {...(isCurrent ? { 'aria-current': 'location' } : {})}
    >
      {heading.box && (
        <>
          <IconNotebook aria-hidden size={16} className="page-icon" />
          <span className="visually-hidden">{`${t.reader.boxLabel}: `}</span>
        </>
      )}
      {section === undefined || heading.box ? heading.text : sectionLabel(section)}
    </Link>
  )
}
