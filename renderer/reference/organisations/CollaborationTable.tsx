import { useId, type ReactNode } from 'react'
import type { Picture } from '../../../shared/reference/collaboration'
import { t } from '../../text/nl'
import { EntryLink } from '../EntryLink'

/** The picture as a table: with whom each organisation works, most often first. */
export const CollaborationTable = ({
  picture: { rows }
}: {
  readonly picture: Picture
}): ReactNode => {
  const id = useId()
  const shown = new Set(rows.map(({ collaborator }) => collaborator.organisation.id))
  const text = t.organisation.picture
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="data-heading">
        {text.table}
      </h2>
      <div className="table-scroller">
        <table className="data-table partners">
          <caption className="visually-hidden">{text.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.organisation}</th>
              <th scope="col" className="partners-amount">
                {text.own}
              </th>
              <th scope="col">{text.partners}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ collaborator: { organisation, procedures, partners } }) => (
              <tr key={organisation.id}>
                <th scope="row">
                  <EntryLink kind="organisation" id={organisation.id}>
                    {organisation.name}
                  </EntryLink>
                </th>
                <td className="partners-amount">{procedures.length}</td>
                <td>
                  {partners
                    .filter((one) => shown.has(one.organisation.id))
                    .map((one) => text.times(one.organisation.name, one.shared.length))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
