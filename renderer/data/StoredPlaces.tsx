import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Overview, StoredPart } from '../../shared/vault/overview'
import { bridge } from '../bridge'
import { formatBytes } from '../text/format'
import { t } from '../text/nl'

/** The folders, how large they are, and a way to each in the system's own file manager. */
export const StoredPlaces = ({ overview }: { readonly overview: Overview }): ReactNode => {
  const { folder, parts } = overview
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  const rows = [
    ...parts.map((part) => ({ ...part, name: t.data.places.part[part.part] })),
    { part: null, folder, bytes, name: t.data.places.whole }
  ]
  return (
    <section aria-labelledby="data-places">
      <h2 id="data-places" className="data-heading">
        {t.data.places.title}
      </h2>
      <ul className="data-places">
        {rows.map(({ part, folder: place, bytes: size, name }) => (
          <li key={name} className="data-place">
            <span className="data-place-name">{name}</span>
            <span className="data-place-size">{formatBytes(size)}</span>
            <code className="data-place-folder">{place}</code>
            <ShowButton part={part} name={name} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const ShowButton = ({
  part,
  name
}: {
  readonly part: StoredPart | null
  readonly name: string
}): ReactNode => (
  <Button
    className="text-button"
    aria-label={t.data.places.showPart(name)}
    onPress={() => {
      void bridge?.invoke('data:show', part)
    }}
  >
    {t.data.places.show}
  </Button>
)
