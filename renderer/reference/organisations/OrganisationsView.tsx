import type { ReactNode } from 'react'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { SegmentedControl } from '../../app/SegmentedControl'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { useViewChoices } from '../view-choices'
import { CollaborationView } from './CollaborationView'
import { OrganisationList } from './OrganisationList'

const views = [
  ['list', t.organisation.list],
  ['picture', t.organisation.together]
] as const

/** All organisations of the report: listed by kind, or in a picture of who works with whom. */
export const OrganisationsView = ({ catalogue }: { readonly catalogue: Catalogue }): ReactNode => {
  const heading = useHeadingFocus()
  const { choices, choose } = useViewChoices()
  return (
    <article className="data-view entry-view organisations">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.organisation.title}
      </h1>
      <p className="data-intro">{t.organisation.intro}</p>
      <div className="entry-choices">
        <SegmentedControl
          label={t.organisation.views}
          options={views}
          chosen={choices.view}
          onChange={(view) => {
            choose({ view })
          }}
        />
      </div>
      {choices.view === 'list' ? (
        <OrganisationList reference={catalogue.reference} />
      ) : (
        <CollaborationView reference={catalogue.reference} />
      )}
    </article>
  )
}
