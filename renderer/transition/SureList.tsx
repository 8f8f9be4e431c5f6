import { useMemo, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { targetOf } from '../../shared/notes/model'
import { withSigns } from '../../shared/text/unseen'
import { Chunks, isBeginning } from '../app/Chunks'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { quoteOf } from '../notes/NotesEntry'
import { placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'
import { FormerPlace, Item, NewPlace, focusBeside, shortQuote } from './Item'
import { onPassages, type OnPassage } from './grouped'
import { useDecisions, type Sure } from './useDecisions'
import { useElsewhere } from './useElsewhere'

/** Height of a usual row, in CSS pixels. */
const rowHeight = 130

interface SureListProps {
  readonly group: 'kept' | 'moved'
  readonly all: readonly Sure[]
}

/** What can be taken over as it is. */
export const SureList = ({ group, all }: SureListProps): ReactNode => {
  const passages = useMemo(() => onPassages(all), [all])
  return (
    <>
      <p>{all.length === 0 ? t.transition.empty[group] : t.transition.advice[group]}</p>
      <Chunks rows={passages} rowHeight={rowHeight} isKept={isBeginning}>
        {(chunk) => (
          <ol className="transition-items">
            {chunk.map((one) => (
              <SureItem key={one.key} passage={one} />
            ))}
          </ol>
        )}
      </Chunks>
    </>
  )
}

const SureItem = ({ passage }: { readonly passage: OnPassage<Sure> }): ReactNode => {
  const { change: sure, annotations } = passage
  const report = useReport()
  const { reports } = useLibrary()
  const { takeOver } = useDecisions()
  const elsewhere = useElsewhere()
  const item = useRef<HTMLLIElement>(null)
  const [at] = sure.target
  const [former] = targetOf(sure.id)
  if (at === undefined) return null
  const words = shortQuote(at.quote)
  const oldReport = reports.get(former.edition)
  const place = placeNameIn(report, at)
  // What has stayed can have another number to cite it by.
  const isElsewhere =
    sure.kind === 'moved' || (oldReport !== undefined && placeNameIn(oldReport, former) !== place)
  return (
    <Item ref={item} annotations={annotations} name={null}>
      <p className="transition-way">
        {isElsewhere && (
          <>
            <FormerPlace anchor={former} />
            <span>{t.transition.nowAt}</span>
          </>
        )}
        <NewPlace at={at} />
      </p>
      <blockquote className="entry-quote">{withSigns(quoteOf(sure.target))}</blockquote>
      <div className="transition-buttons">
        <Button
          className="text-button"
          aria-label={t.transition.takeOneAt(place, words)}
          onPress={() => {
            focusBeside(item.current)
            void takeOver(annotations.map((id) => ({ ...sure, id })))
          }}
        >
          {t.transition.takeOne}
        </Button>
        <Button
          className="text-button"
          aria-label={t.transition.elsewhereFor(words)}
          onPress={() => {
            elsewhere({ annotations, asked: null }, at.block)
          }}
        >
          {t.transition.elsewhere}
        </Button>
      </div>
    </Item>
  )
}
