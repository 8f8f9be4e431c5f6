import { IconCheck, IconChevronRight, IconNote } from '@tabler/icons-react'
import { memo, useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { ContentsRow } from '../../shared/contents/rows'
import type { SectionId } from '../../shared/corpus/model'
import { sectionLabel } from '../../shared/corpus/outline'
import { useReport } from '../app/report'
import { formatNumber } from '../text/format'
import { t } from '../text/nl'
import { MarkedText } from './MarkedText'
import { Ring } from './Ring'
import { rowAttribute } from './useTreeFocus'

/** The reader is here, in something below it that is not shown, or in something below it that is. */
export type RowPlace = 'here' | 'within' | 'above' | null

interface TreeRowProps {
  readonly row: ContentsRow
  /** How much of it has been read, in whole per cents. */
  readonly percent: number
  readonly annotations: number
  readonly place: RowPlace
  /** Whether it is the row in the tab order. */
  readonly isActive: boolean
  readonly canFold: boolean
  /** Folded words to mark. */
  readonly words: readonly string[]
  readonly onFold: (id: SectionId, isExpanded: boolean) => void
  readonly onDrawn: (id: SectionId, row: HTMLElement) => void
}

/** The row is what takes focus. The kit knows this property; the type of its Link forgets it. */
const outOfTabOrder = { excludeFromTabOrder: true }

const Row = ({ row, percent, annotations, place, ...props }: TreeRowProps): ReactNode => {
  const { edition } = useReport()
  const { isActive, canFold, words, onFold, onDrawn } = props
  const { section } = row.node
  const { id, number, page } = section
  const element = useRef<HTMLDivElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => {
    if (element.current !== null) onDrawn(id, element.current)
  }, [id, onDrawn])
  const marked = place === 'above' ? null : place
  const label = sectionLabel(section)
  const details = t.contents.details({ page, percent, annotations, place: marked })
  const isUsed = annotations > 0 || percent > 0
  const level: CSSProperties & Readonly<Record<'--level', number>> = { '--level': row.level }
  return (
    <div
      ref={element}
      role="row"
      className="contents-item"
      tabIndex={isActive ? 0 : -1}
      aria-label={[label, ...details].join(', ')}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.isExpanded ?? undefined}
      data-place={place}
      style={level}
      {...{ [rowAttribute]: id }}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === 'Enter' && target === currentTarget) link.current?.click()
      }}
    >
      <div role="gridcell" className="contents-cell">
        {canFold && row.isExpanded !== null && (
          <button
            type="button"
            className="contents-chevron"
            tabIndex={-1}
            aria-label={row.isExpanded ? t.contents.collapse(label) : t.contents.expand(label)}
            onClick={() => {
              onFold(id, row.isExpanded === false)
            }}
          >
            <IconChevronRight aria-hidden size={16} />
          </button>
        )}
        <Link
          ref={link}
          className="contents-link"
          href={`/${edition.id}/${id}`}
          {...outOfTabOrder}
          {...(place === 'here' ? { 'aria-current': 'page' } : {})}
        >
          {number !== null && (
            <span className="contents-number">
              <MarkedText text={number} words={words} />{' '}
            </span>
          )}
          <span className="contents-title">
            <MarkedText text={section.title} words={words} />
            <span className="visually-hidden">{details.map((detail) => `, ${detail}`)}</span>
            {(isUsed || page !== null) && (
              <span className="contents-details" aria-hidden>
                {annotations > 0 && (
                  <span className="contents-notes">
                    <IconNote size={13} />
                    {formatNumber(annotations)}
                  </span>
                )}
                {/* Room for it as well, so that what was done stands in columns. */}
                {isUsed && (
                  <span className="contents-progress">
                    {percent === 100 ? (
                      <IconCheck size={14} />
                    ) : (
                      percent > 0 && <Ring percent={percent} />
                    )}
                  </span>
                )}
                <span className="contents-page">{page}</span>
              </span>
            )}
          </span>
        </Link>
      </div>
    </div>
  )
}

/** A section in the contents: its title, what the reader has done there, and its page. */
export const TreeRow = memo(Row, (before, after) => {
  const { row: one, ...others } = before
  const { row: other, ...same } = after
  return isShallowEqual(one, other) && isShallowEqual(others, same)
})

const isShallowEqual = <T extends object>(one: T, other: T): boolean =>
  (Object.keys(one) as (keyof T)[]).every((key) => Object.is(one[key], other[key]))
