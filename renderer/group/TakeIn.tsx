import type { ReactNode } from 'react'
import type { MergePlan } from '../../shared/groups/plan'
import { withSigns } from '../../shared/text/unseen'
import { NamedAnnotations } from '../data/NamedAnnotations'
import { TakingIn } from '../taking-in/TakingIn'
import { t } from '../text/nl'
import { useTakeIn, type Looked } from './useTakeIn'

/** Taking in files of colleagues. */
export const TakeIn = (): ReactNode => (
  <TakingIn
    id="group-take-in"
    text={t.group.takeIn}
    way={useTakeIn()}
    canTake={({ canTake }) => canTake}
  >
    {({ looked }) => looked.map((one, at) => <Look key={at} looked={one} />)}
  </TakingIn>
)

const Look = ({ looked }: { readonly looked: Looked }): ReactNode => {
  const text = t.group.takeIn
  switch (looked.kind) {
    case 'refused':
      return (
        <p className="message message-problem">
          {text.refused(withSigns(looked.name))} {text.refusal[looked.code]}
        </p>
      )
    case 'own':
      return (
        <p className="message">
          {withSigns(looked.name)}: {text.own}
        </p>
      )
    case 'planned':
      return <Planned plan={looked.plan} madeAt={looked.madeAt} />
  }
}

interface PlannedProps {
  readonly plan: MergePlan
  readonly madeAt: number
}

const Planned = ({ plan, madeAt }: PlannedProps): ReactNode => {
  const text = t.group.takeIn
  const { owner, formerName, isNewer, added, changed, atOdds, removed, changes } = plan
  return (
    <section className="group-planned">
      <h4>{text.of(withSigns(owner.name), madeAt)}</h4>
      {formerName !== null && <p>{text.formerName(withSigns(formerName))}</p>}
      {!isNewer && changes.length > 0 && <p>{text.older}</p>}
      {changes.length === 0 && <p>{text.nothing}</p>}
      <ul className="data-sums">
        {text.sums(plan).map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <NamedAnnotations
        summary={text.which}
        annotations={[...added, ...changed, ...atOdds, ...removed]}
      />
    </section>
  )
}
