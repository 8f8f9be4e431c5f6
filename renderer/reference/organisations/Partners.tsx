import { useId, useMemo, type ReactNode } from 'react'
import { partnersOf } from '../../../shared/reference/collaboration'
import type { Organisation, Reference } from '../../../shared/reference/model'
import { t } from '../../text/nl'
import { EntryLink } from '../EntryLink'
import { EntrySection } from '../EntrySection'

interface PartnersProps extends Pick<Organisation, 'id' | 'name'> {
  readonly reference: Reference
}

/** With whom an organisation shares procedures, and which. */
export const Partners = ({ reference, id, name }: PartnersProps): ReactNode => {
  const captionId = useId()
  const partners = useMemo(() => partnersOf(reference, id), [reference, id])
  const { picture } = t.organisation
  return (
    <EntrySection
      title={t.organisation.partners}
      empty={partners.length === 0 ? t.organisation.noPartners : null}
    >
      <p id={captionId} className="entry-hint">
        {t.organisation.partnersIntro}
      </p>
      <div className="table-scroller">
        <table
          className="data-table partners"
          aria-label={t.organisation.partnersOf(name)}
          aria-describedby={captionId}
        >
          <thead>
            <tr>
              <th scope="col">{picture.organisation}</th>
              <th scope="col" className="partners-amount">
                {picture.amount}
              </th>
              <th scope="col">{picture.which}</th>
            </tr>
          </thead>
          <tbody>
            {partners.map(({ organisation, shared }) => (
              <tr key={organisation.id}>
                <th scope="row">
                  <EntryLink kind="organisation" id={organisation.id}>
                    {organisation.name}
                  </EntryLink>
                </th>
                <td className="partners-amount">{shared.length}</td>
                <td>
                  <ul>
                    {shared.map((procedure) => (
                      <li key={procedure.id}>
                        <EntryLink kind="procedure" id={procedure.id}>
                          {procedure.name}
                        </EntryLink>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </EntrySection>
  )
}
