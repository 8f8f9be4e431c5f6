import type { ReactNode } from 'react'
import type { ImportPlan } from '../../shared/export/merge'
import { t } from '../text/nl'
import { NamedAnnotations } from './NamedAnnotations'
import { sumsOf } from './things'

/** What would be added, in numbers and by name. */
export const ImportPreview = ({ plan }: { readonly plan: ImportPlan }): ReactNode => {
  const { added, same, twice, stays, things, remembered, changes } = plan
  const sums = [
    ...(added.length === 0 ? [] : [addedInWords(added.length)]),
    ...(twice.length === 0 ? [] : [t.data.bringIn.twice(twice.length)]),
    ...(same === 0 ? [] : [t.data.bringIn.same(same)]),
    ...(stays.length === 0 ? [] : [t.data.bringIn.stays(stays.length)]),
    ...sumsOf(things.added, t.things.added),
    ...sumsOf(things.filled, t.things.filled),
    ...(remembered === 0 ? [] : [t.data.bringIn.remembered(remembered)])
  ]
  return (
    <>
      {changes.length === 0 && <p>{t.data.bringIn.nothing}</p>}
      <ul className="data-sums">
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <NamedAnnotations
        summary={t.data.bringIn.what}
        annotations={[...added, ...twice]}
        things={[...things.added, ...things.filled]}
      />
    </>
  )
}

const addedInWords = (amount: number): string =>
  amount === 1 ? t.data.bringIn.addedOne : t.data.bringIn.added(amount)
