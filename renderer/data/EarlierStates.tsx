import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Earlier } from '../../shared/vault/overview'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { GoBack } from './GoBack'
import { useGoBack } from './useGoBack'

interface EarlierStatesProps {
  readonly earlier: readonly Earlier[]
  /** Hears that something was changed, so that there may be another. */
  readonly onChanged: () => void
}

/** The snapshots, each as it was found when the page was opened, and the way back to each. */
export const EarlierStates = ({ earlier, onChanged }: EarlierStatesProps): ReactNode => {
  const opener = useRef<Element>(null)
  const task = useGoBack({
    onChanged,
    onBack: () => {
      if (opener.current instanceof HTMLElement) opener.current.focus()
    }
  })
  return (
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
                <th scope="col">
                  <span className="visually-hidden">{t.keep.goBack.column}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {earlier.map((one) => (
                <EarlierRow
                  key={one.at}
                  earlier={one}
                  onLook={(at, button) => {
                    opener.current = button
                    task.look(at)
                  }}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
      <GoBack task={task} />
    </section>
  )
}

interface EarlierRowProps {
  readonly earlier: Earlier
  /** The button has the focus again when what was looked at has gone. */
  readonly onLook: (at: number, button: Element) => void
}

const EarlierRow = ({ earlier, onLook }: EarlierRowProps): ReactNode => {
  const { at, annotations, pinnedUntil } = earlier
  const moment = formatMoment(at)
  return (
    <tr>
      <th scope="row">{moment}</th>
      <td>{annotations === null ? '–' : t.data.earlier.items(annotations)}</td>
      <td>
        {annotations === null ? t.data.earlier.damaged : t.data.earlier.checked}
        {pinnedUntil !== null && `, ${t.keep.goBack.pinned(formatMoment(pinnedUntil))}`}
      </td>
      <td className="data-act">
        {annotations !== null && (
          <Button
            className="text-button"
            aria-label={t.keep.goBack.lookAt(moment)}
            onPress={({ target }) => {
              onLook(at, target)
            }}
          >
            {t.keep.goBack.look}
          </Button>
        )}
      </td>
    </tr>
  )
}
