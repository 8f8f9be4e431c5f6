import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Shelved } from '../../shared/edition-pack/answers'
import { withSigns } from '../../shared/text/unseen'
import { isEarlier } from '../../shared/transition/editions'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import type { Installed } from '../corpus/load'
import { t } from '../text/nl'
import type { ToRemove } from './RemoveDialog'
import { useOpenEdition } from './useOpenEdition'

interface EditionRowProps {
  readonly installed: Installed
  /** What is known of it as something that was added; null for one of the app itself. */
  readonly added: Shelved['added'][number] | null
  readonly onRemove: (removing: ToRemove) => void
}

/** One edition: what it is, where it is from, and what can be done with it. */
export const EditionRow = ({ installed, added, onRemove }: EditionRowProps): ReactNode => {
  const { id, sha256 } = installed
  const { reports, installed: all } = useLibrary()
  const { edition: open } = useReport()
  const openEdition = useOpenEdition()
  const report = reports.get(id)
  const title = withSigns(installed.title)
  return (
    <li className="library-edition">
      <h3 className="library-title">{title}</h3>
      <ul className="library-facts">
        {report === undefined ? (
          <li>{t.library.unreadable}</li>
        ) : (
          <li>{t.library.published(report.edition.published)}</li>
        )}
        <li>
          {added === null
            ? t.library.bundled
            : t.library.added(withSigns(added.publisher), added.bytes)}
        </li>
        {all.some((other) => isEarlier(id, other)) && <li>{t.library.earlier}</li>}
        {open.id === id && <li>{t.library.isOpen}</li>}
        <li className="library-hash">{t.library.hash(sha256)}</li>
      </ul>
      <div className="library-acts">
        {report !== undefined && (
          <Button
            className="button"
            aria-label={t.library.openOne(title)}
            onPress={() => {
              openEdition(id)
            }}
          >
            {t.library.open}
          </Button>
        )}
        {added !== null && (
          <Button
            className="text-button"
            aria-label={t.library.removeOne(title)}
            onPress={() => {
              onRemove({ name: added.name, title, edition: id })
            }}
          >
            {t.library.remove}
          </Button>
        )}
      </div>
    </li>
  )
}
