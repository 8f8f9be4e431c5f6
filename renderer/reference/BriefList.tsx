import type { ReactNode } from 'react'
import type { Brief } from '../../shared/reference/brief'
import { withSigns } from '../../shared/text/unseen'

/** What an entry says in short, each part under its name. */
export const BriefList = ({ brief }: { readonly brief: Brief }): ReactNode => (
  <dl className="brief">
    {brief.map(({ label, texts, isOrdered }) => (
      <div key={label} className="brief-part">
        <dt>{label}</dt>
        {texts.map((said, at) => (
          <dd key={at}>{`${isOrdered ? `${at + 1}. ` : ''}${withSigns(said)}`}</dd>
        ))}
      </div>
    ))}
  </dl>
)
