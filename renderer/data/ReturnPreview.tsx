import type { ReactNode } from 'react'
import type { ReturnPlan } from '../../shared/export/return'
import { t } from '../text/nl'
import { NamedAnnotations } from './NamedAnnotations'
import { sumsOf } from './things'

/** What going back would do, in numbers and by name. */
export const ReturnPreview = ({ plan }: { readonly plan: ReturnPlan }): ReactNode => {
  const { back, changed, gone, same, things, changes } = plan
  const { goBack } = t.keep
  const sums = [
    ...(back.length === 0 ? [] : [goBack.back(back.length)]),
    ...(changed.length === 0 ? [] : [goBack.changed(changed.length)]),
    ...(gone.length === 0 ? [] : [goBack.gone(gone.length)]),
    ...sumsOf(things.back, t.things.back),
    ...sumsOf(things.changed, t.things.changed),
    ...sumsOf(things.gone, t.things.gone),
    ...(same === 0 ? [] : [goBack.same(same)])
  ]
  return (
    <>
      {changes.length === 0 && <p>{goBack.nothing}</p>}
      <ul className="data-sums">
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <NamedAnnotations summary={goBack.whatBack} annotations={back} things={things.back} />
      <NamedAnnotations
        summary={goBack.whatChanged}
        annotations={changed}
        things={things.changed}
      />
      <NamedAnnotations summary={goBack.whatGone} annotations={gone} things={things.gone} />
    </>
  )
}
