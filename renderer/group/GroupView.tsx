import type { ReactNode } from 'react'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'
import { ClassTable } from './ClassTable'
import { Colleagues } from './Colleagues'
import { ShareAll } from './ShareAll'
import { TakeIn } from './TakeIn'

/** Working in a group: what the reader hands over, what colleagues did, and who did what. */
export const GroupView = (): ReactNode => {
  const heading = useHeadingFocus()
  return (
    <article className="data-view group-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.group.title}
      </h1>
      <p className="data-intro">{t.group.intro}</p>
      <TakeIn />
      <Colleagues />
      <ClassTable />
      <ShareAll />
    </article>
  )
}
