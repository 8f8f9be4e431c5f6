import { useMemo, type ReactNode } from 'react'
import { Chunks, isBeginning } from '../app/Chunks'
import { t } from '../text/nl'
import { Question } from './Question'
import { onPassages } from './grouped'
import type { Plan } from './usePlan'

/** Height of a usual question, in CSS pixels. */
const rowHeight = 260

/** What was edited, or may stand in more than one place: the reader says where it belongs. */
export const EditedList = ({ all }: { readonly all: Plan['edited'] }): ReactNode => {
  const passages = useMemo(() => onPassages(all), [all])
  return (
    <>
      <p>{all.length === 0 ? t.transition.empty.edited : t.transition.advice.edited}</p>
      {all.length > 0 && (
        <p className="transition-legend">
          <del>{t.transition.legend.gone}</del>
          {t.transition.legend.goneMeans}
          <ins>{t.transition.legend.new}</ins>
          {t.transition.legend.newMeans}
        </p>
      )}
      <Chunks rows={passages} rowHeight={rowHeight} isKept={isBeginning}>
        {(chunk) => (
          <ol className="transition-items">
            {chunk.map((one) => (
              <Question
                key={one.key}
                passage={one}
                name={t.transition.question(passages.indexOf(one) + 1, passages.length)}
              />
            ))}
          </ol>
        )}
      </Chunks>
    </>
  )
}
