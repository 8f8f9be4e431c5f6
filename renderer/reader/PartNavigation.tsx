import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { sectionLabel, type Part } from '../../shared/corpus/outline'
import { addressOf } from '../app/address'
import { useSurfaceLabel } from '../app/places'
import { useReport } from '../app/report'
import { t } from '../text/nl'

/** Ways on from the end of a part. */
export const PartNavigation = ({ part }: { readonly part: Part }): ReactNode => {
  const { parts } = useReport()
  const label = useSurfaceLabel()
  const at = parts.indexOf(part)
  const previous = at > 0 ? parts[at - 1] : undefined
  const next = parts[at + 1]
  return (
    <nav className="part-navigation" aria-label={label(t.reader.around)}>
      {previous !== undefined && <PartLink part={previous} label={t.reader.previous} />}
      {next !== undefined && <PartLink part={next} label={t.reader.next} isNext />}
    </nav>
  )
}

interface PartLinkProps {
  readonly part: Part
  readonly label: string
  readonly isNext?: boolean
}

const PartLink = ({ part, label, isNext = false }: PartLinkProps): ReactNode => {
  const outline = useReport()
  const [heading] = part.blocks
  if (heading === undefined) return null
  return (
    <Link
      className={isNext ? 'part-link part-link-next' : 'part-link'}
      href={addressOf(outline, heading.id)}
    >
      {!isNext && <IconArrowLeft aria-hidden size={18} />}
      <span className="part-link-text">
        <span className="part-link-label">{label}</span>
        <span>{sectionLabel(part.contents.section)}</span>
      </span>
      {isNext && <IconArrowRight aria-hidden size={18} />}
    </Link>
  )
}
