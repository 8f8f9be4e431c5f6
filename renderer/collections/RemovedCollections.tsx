import { IconArrowBackUp, IconEraser } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { putBack } from '../../shared/collections/acts'
import type { Collection } from '../../shared/collections/model'
import { ok } from '../../shared/result'
import { withSigns } from '../../shared/text/unseen'
import { useErase } from '../data/useErase'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { useCollections } from './collections'

/** The list that a collection comes back to: the focus goes there with it. */
export const listId = 'mappen-lijst'

interface RemovedCollectionsProps {
  readonly removed: readonly Collection[]
}

/** What was removed: to be put back, or to be erased for good before its thirty days are over. */
export const RemovedCollections = ({ removed }: RemovedCollectionsProps): ReactNode => {
  const { act } = useCollections()
  const [erasing, setErasing] = useState<Collection | null>(null)
  const { say, sayProblem } = useAnnouncer()
  const text = t.collections.removed
  const back = async ({ id, ...collection }: Collection): Promise<void> => {
    const name = withSigns(collection.name)
    document.getElementById(listId)?.focus()
    const result = await act(t.collections.acts.putBack(name), id, (now) => ok(putBack(now)))
    if (result.ok) say(text.wasPutBack(name))
    else sayProblem(t.collections.notChanged(result.error))
  }
  return (
    <section aria-labelledby="mappen-verwijderd">
      <h2 id="mappen-verwijderd" className="data-heading">
        {text.title}
      </h2>
      <p>{text.intro}</p>
      <ul className="collection-list">
        {removed.map((collection) => (
          <li key={collection.id} className="collection-row">
            <span className="collection-name">{withSigns(collection.name)}</span>
            <span className="collection-about">
              {t.collections.about(collection.items.length, collection.changedAt)}
            </span>
            <Button
              className="icon-button"
              aria-label={text.back(withSigns(collection.name))}
              onPress={() => void back(collection)}
            >
              <IconArrowBackUp aria-hidden size={18} />
            </Button>
            <Button
              className="icon-button"
              aria-label={text.erase(withSigns(collection.name))}
              onPress={() => {
                setErasing(collection)
              }}
            >
              <IconEraser aria-hidden size={18} />
            </Button>
          </li>
        ))}
      </ul>
      {erasing !== null && (
        <EraseDialog
          collection={erasing}
          onClose={() => {
            setErasing(null)
          }}
        />
      )}
    </section>
  )
}

interface EraseDialogProps {
  readonly collection: Collection
  readonly onClose: () => void
}

/** Asks whether a collection is to be erased for good. */
const EraseDialog = ({ collection, onClose }: EraseDialogProps): ReactNode => {
  const { id, name, items } = collection
  const task = useErase({ kind: 'collection', id }, () => true)
  const { erase } = t.keep
  return (
    <DialogFrame title={erase.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{t.collections.removed.erasing(withSigns(name), items.length)}</p>
      <p>{erase.consequences}</p>
      <DialogFoot go={erase.go} busy={erase.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
