import { IconBook2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { contentsElementId } from '../app/element-ids'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useReadingSection } from '../reading/reading'
import { t } from '../text/nl'
import { ContentsTree } from './ContentsTree'

/** The report's name and its contents. */
export const ContentsPane = (): ReactNode => {
  const { edition } = useReport()
  const { place, surface } = useSurfaces().active
  const current = useReadingSection(surface)
  return (
    <nav id={contentsElementId} className="contents" aria-label={t.contents.label}>
      <div className="contents-head">
        <IconBook2 aria-hidden size={20} className="contents-icon" />
        <div>
          <p className="contents-report">{edition.title}</p>
          <p className="contents-meta">{t.contents.published(edition.published)}</p>
        </div>
      </div>
      <ContentsTree current={place.kind === 'at' ? current : null} />
    </nav>
  )
}
