import { useMemo, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { targetOf, type Annotation } from '../../shared/notes/model'
import { withSigns } from '../../shared/text/unseen'
import { Chunks, isBeginning } from '../app/Chunks'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { quoteOf } from '../notes/NotesEntry'
import { t } from '../text/nl'
import { FormerPlace, Item, focusBeside, focusTab, nearIn, shortQuote } from './Item'
import { onPassages } from './grouped'
import { useDecisions } from './useDecisions'
import { useElsewhere } from './useElsewhere'
import type { Plan } from './usePlan'

/** Height of a usual row, in CSS pixels. */
const rowHeight = 130

interface DroppedListProps {
  readonly all: Plan['dropped']
  /** What the reader looked at, and left without a place. */
  readonly left: readonly Annotation[]
}

/** What is not in this edition: kept with its quote, and put back by hand. */
export const DroppedList = ({ all, left }: DroppedListProps): ReactNode => {
  const { leave } = useDecisions()
  const dropped = useMemo(() => all.map(({ id }) => id), [all])
  return (
    <>
      <p>{all.length === 0 ? t.transition.empty.dropped : t.transition.advice.dropped}</p>
      {all.length > 1 && (
        <p>
          <Button
            className="button"
            onPress={() => {
              focusTab()
              void leave(dropped)
            }}
          >
            {t.transition.leaveAll(all.length)}
          </Button>
        </p>
      )}
      <Rows all={dropped} isLeft={false} />
      {left.length > 0 && (
        <>
          <h2 className="notebook-title">{t.transition.left(left.length)}</h2>
          <p>{t.transition.leftAdvice}</p>
          <Rows all={left} isLeft />
        </>
      )}
    </>
  )
}

interface RowsProps {
  readonly all: readonly Annotation[]
  readonly isLeft: boolean
}

const Rows = ({ all, isLeft }: RowsProps): ReactNode => {
  const passages = useMemo(() => onPassages(all.map((id) => ({ id }))), [all])
  return (
    <Chunks rows={passages} rowHeight={rowHeight} isKept={isBeginning}>
      {(chunk) => (
        <ol className="transition-items">
          {chunk.map((one) => (
            <DroppedItem key={one.key} annotations={one.annotations} isLeft={isLeft} />
          ))}
        </ol>
      )}
    </Chunks>
  )
}

interface DroppedItemProps {
  readonly annotations: readonly [Annotation, ...Annotation[]]
  readonly isLeft: boolean
}

const DroppedItem = ({ annotations, isLeft }: DroppedItemProps): ReactNode => {
  const report = useReport()
  const { reports } = useLibrary()
  const { leave } = useDecisions()
  const elsewhere = useElsewhere()
  const item = useRef<HTMLLIElement>(null)
  const [annotation] = annotations
  const { anchor } = annotation
  const words = shortQuote(anchor.quote)
  return (
    <Item ref={item} annotations={annotations} name={null}>
      <p className="transition-way">
        <FormerPlace anchor={anchor} />
      </p>
      <blockquote className="entry-quote">{withSigns(quoteOf(targetOf(annotation)))}</blockquote>
      <div className="transition-buttons">
        <Button
          className="text-button"
          aria-label={t.transition.putBackFor(words)}
          onPress={() => {
            const near = nearIn(report, reports.get(anchor.edition), anchor)
            elsewhere({ annotations, asked: null }, near)
          }}
        >
          {t.transition.putBack}
        </Button>
        {!isLeft && (
          <Button
            className="text-button"
            aria-label={t.transition.leaveFor(words)}
            onPress={() => {
              focusBeside(item.current)
              void leave(annotations)
            }}
          >
            {t.transition.leave}
          </Button>
        )}
      </div>
    </Item>
  )
}
