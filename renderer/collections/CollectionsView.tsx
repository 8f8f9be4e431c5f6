import { IconFolderPlus, IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { nameOf, newCollection, removed as asRemoved } from '../../shared/collections/acts'
import { longestCollectionName, type Collection } from '../../shared/collections/model'
import { ok } from '../../shared/result'
import { withSigns } from '../../shared/text/unseen'
import { addressOfCollection } from '../app/address'
import { usePlaces } from '../app/places'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { useAnnouncer } from '../dialogs/announcements'
import { NotesMessages } from '../notes/NotesMessages'
import { t } from '../text/nl'
import { RemovedCollections, listId } from './RemovedCollections'
import { freshCollectionId, useCollections } from './collections'

/** All collections: to open, to make and to remove. */
export const CollectionsView = (): ReactNode => {
  const heading = useHeadingFocus()
  const { all, removed, isRead } = useCollections()
  return (
    <article className="data-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.collections.title}
      </h1>
      <p className="data-intro">{t.collections.intro}</p>
      <NotesMessages />
      <section aria-labelledby={listId}>
        <h2 id={listId} tabIndex={-1} className="data-heading">
          {t.collections.list}
        </h2>
        {isRead && all.length === 0 && (
          <div className="notes-empty">
            <p className="notes-empty-title">{t.collections.none}</p>
            <p>{t.collections.noneAdvice}</p>
          </div>
        )}
        {all.length > 0 && (
          <ul className="collection-list">
            {all.map((collection) => (
              <CollectionRow key={collection.id} collection={collection} />
            ))}
          </ul>
        )}
        <NewCollection />
      </section>
      {removed.length > 0 && <RemovedCollections removed={removed} />}
    </article>
  )
}

const CollectionRow = ({ collection }: { readonly collection: Collection }): ReactNode => {
  const { id, items, changedAt } = collection
  const { collection: open } = usePlaces()
  const { act } = useCollections()
  const { say, sayProblem } = useAnnouncer()
  const name = withSigns(collection.name)
  const remove = async (): Promise<void> => {
    // The button goes with the row.
    document.getElementById(listId)?.focus()
    const result = await act(t.collections.acts.removed(name), id, (now) =>
      ok(asRemoved(now, Date.now()))
    )
    if (result.ok) say(t.collections.wasRemoved(name))
    else sayProblem(t.collections.notChanged(result.error))
  }
  return (
    <li className="collection-row">
      <a
        className="collection-name text-link"
        href={`#${addressOfCollection(id)}`}
        onClick={(event) => {
          event.preventDefault()
          open(id)
        }}
      >
        {name}
      </a>
      <span className="collection-about">{t.collections.about(items.length, changedAt)}</span>
      <Button
        className="icon-button"
        aria-label={t.collections.removeOne(name)}
        onPress={() => void remove()}
      >
        <IconTrash aria-hidden size={18} />
      </Button>
    </li>
  )
}

const NewCollection = (): ReactNode => {
  const { add } = useCollections()
  const { collection: open } = usePlaces()
  const { sayProblem } = useAnnouncer()
  const [typed, setTyped] = useState('')
  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    const name = nameOf(typed)
    if (name === null) {
      sayProblem(t.collections.noName)
      return
    }
    const collection = newCollection(freshCollectionId(), name, Date.now())
    const result = await add(t.collections.acts.made(name), collection)
    if (result.ok) {
      setTyped('')
      open(collection.id)
    } else sayProblem(t.collections.notChanged(result.error))
  }
  return (
    <form className="collection-new" onSubmit={(event) => void make(event)}>
      <TextField
        className="data-typed"
        value={typed}
        maxLength={longestCollectionName}
        onChange={setTyped}
      >
        <Label className="data-typed-label">{t.collections.newName}</Label>
        <Input className="field" autoComplete="off" />
      </TextField>
      <Button type="submit" className="button" data-main>
        <IconFolderPlus aria-hidden size={18} />
        {t.collections.make}
      </Button>
    </form>
  )
}
