import type { ReactNode } from 'react'
import type { Earlier } from '../../shared/vault/overview'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'

/** The snapshots, each as it was found when the page was opened. */
export const EarlierStates = ({ earlier }: { readonly earlier: readonly Earlier[] }): ReactNode => (
  <section aria-labelledby="data-earlier">
    <h2 id="data-earlier" className="data-heading">
      {t.data.earlier.title}
    </h2>
    {earlier.length === 0 ? (
      <p>{t.data.earlier.none}</p>
    ) : (
      <>
        <p>{t.data.earlier.intro}</p>
        <table className="data-table" aria-labelledby="data-earlier">
          <thead>
            <tr>
              <th scope="col">{t.data.earlier.when}</th>
              <th scope="col">{t.data.earlier.holds}</th>
              <th scope="col">{t.data.earlier.result}</th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ at, annotations }) => (
              <tr key={at}>
                <th scope="row">{formatMoment(at)}</th>
                <td>{annotations === null ? '–' : t.data.earlier.items(annotations)}</td>
                <td>{annotations === null ? t.data.earlier.damaged : t.data.earlier.checked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    )}
  </section>
)
