import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import {
  guidePageIds,
  type GuidePage,
  type GuidePageId,
  type GuideTarget
} from '../../shared/guide/model'
import { addressOfGuide } from '../app/address'
import { guideHeadingId, surfaceElementId } from '../app/element-ids'
import { usePlaces, useSurfaceId, useSurfaceLabel } from '../app/places'
import { useKeptStand } from '../app/useKeptStand'
import { useSettled } from '../app/useSettled'
import { scrollToTop } from '../reading/text-elements'
import { t } from '../text/nl'
import { GuideBlocks } from './GuideBlocks'
import { GuideFind } from './GuideFind'
import { loadGuidePage } from './load'

/** A page of the guide, with the way to the others. */
export const GuideView = ({ page: id, heading }: GuideTarget): ReactNode => {
  const page = useSettled(loadGuidePage(id))
  return page === null ? (
    <p className="guide-reading">{t.guide.reading}</p>
  ) : (
    <Opened id={id} page={page} heading={heading} />
  )
}

interface OpenedProps {
  readonly id: GuidePageId
  readonly page: GuidePage
  readonly heading: string | null
}

const Opened = ({ id, page, heading }: OpenedProps): ReactNode => {
  const title = useRef<HTMLHeadingElement>(null)
  const surface = useSurfaceId()
  const { arrival, isLatest } = usePlaces()
  const isAsked = isLatest && arrival?.block === null
  useEffect(() => {
    const asked =
      heading === null ? null : document.getElementById(guideHeadingId(surface, heading))
    const scrolling = document.getElementById(surfaceElementId(surface))
    if (asked !== null) asked.scrollIntoView({ block: 'start' })
    else if (scrolling !== null) scrollToTop(scrolling)
    if (isAsked) (asked ?? title.current)?.focus({ preventScroll: true })
  }, [surface, heading, isAsked, arrival])
  // After that: who comes back to a page finds it as it was left.
  const stand = useKeptStand<HTMLDivElement>()
  return (
    <div ref={stand} className="guide">
      <Pages current={id} />
      <GuideFind />
      <article className="guide-page">
        <h1 ref={title} tabIndex={-1} className="data-title">
          {page.title}
        </h1>
        <Headings id={id} page={page} />
        <GuideBlocks blocks={page.blocks} />
      </article>
    </div>
  )
}

const Pages = ({ current }: { readonly current: GuidePageId }): ReactNode => {
  const label = useSurfaceLabel()
  return (
    <nav className="guide-pages" aria-label={label(t.guide.pages)}>
      <ul>
        {guidePageIds.map((id) => (
          <li key={id}>
            <Link
              className="guide-page-link"
              href={addressOfGuide({ page: id, heading: null })}
              {...(id === current ? { 'aria-current': 'page' } : {})}
            >
              {t.guide.short[id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What stands on the page; a page of few headings is seen at once. */
const Headings = ({ id, page: { blocks } }: Omit<OpenedProps, 'heading'>): ReactNode => {
  const label = useSurfaceLabel()
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block] : []
  )
  return (
    <nav className="guide-headings" aria-label={label(t.guide.headings)}>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id}>
            <Link className="text-link" href={addressOfGuide({ page: id, heading: heading.id })}>
              {heading.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
