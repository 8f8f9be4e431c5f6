import {
  IconArrowLeft,
  IconDeviceFloppy,
  IconHeading,
  IconPresentation,
  IconTextPlus,
  IconTrash
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { removed as asRemoved } from '../../shared/collections/acts'
import type { Collection, CollectionId } from '../../shared/collections/model'
import type { ShownCollection } from '../../shared/collections/shown'
import { ok } from '../../shared/result'
import { withSigns } from '../../shared/text/unseen'
import { addressOfPage } from '../app/address'
import { usePlaces, useSurfaceId } from '../app/places'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { useAnnouncer } from '../dialogs/announcements'
import { NotesMessages } from '../notes/NotesMessages'
import { t } from '../text/nl'
import { CollectionItem } from './CollectionItem'
import { CollectionTitle } from './CollectionTitle'
import { Presentation } from './Presentation'
import { SaveCollectionDialog } from './SaveCollectionDialog'
import { useCollections } from './collections'
import { useShown } from './shown'
import { useBegun } from './useBegun'
import { useItemActs } from './useItemActs'

/** One collection, to be put in order, written in, shown and saved. */
export const CollectionView = ({ id }: { readonly id: CollectionId }): ReactNode => {
  const { all, isRead } = useCollections()
  const collection = all.find((one) => one.id === id)
  if (!isRead) return null
  return (
    <article className="data-view collection">
      <p>
        <BackLink />
      </p>
      {collection === undefined ? <Gone /> : <Present collection={collection} />}
    </article>
  )
}

const BackLink = (): ReactNode => {
  const { page, report } = usePlaces()
  return (
    <a
      className="collection-back text-link"
      href={`#${addressOfPage(report, 'collections')}`}
      onClick={(event) => {
        event.preventDefault()
        page('collections')
      }}
    >
      <IconArrowLeft aria-hidden size={16} />
      {t.collections.one.back}
    </a>
  )
}

/** Removed, or never there. */
const Gone = (): ReactNode => {
  const heading = useHeadingFocus()
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.collections.one.gone}
      </h1>
      <p className="data-intro">{t.collections.one.goneAdvice}</p>
    </>
  )
}

const Present = ({ collection: kept }: { readonly collection: Collection }): ReactNode => {
  const beginning = useBegun(kept)
  const { collection } = beginning
  const { items } = collection
  const shown = useShown(collection)
  const surface = useSurfaceId()
  const addId = `${surface}-tekst-toevoegen`
  const acts = useItemActs(beginning, addId)
  const text = t.collections.one
  return (
    <>
      <CollectionTitle collection={collection} />
      <p className="collection-sum">{t.collections.about(items.length, collection.changedAt)}</p>
      <NotesMessages />
      <CollectionBar collection={collection} shown={shown} />
      {items.length === 0 && (
        <div className="notes-empty">
          <p className="notes-empty-title">{text.empty}</p>
          <p>{text.emptyAdvice}</p>
        </div>
      )}
      {items.length > 0 && (
        <ol className="collection-items" aria-label={text.parts}>
          {items.map((item, at) => {
            const says = shown.items[at]
            return (
              says !== undefined && (
                <CollectionItem
                  key={item.id}
                  collection={collection}
                  item={item}
                  shown={says}
                  nth={at + 1}
                  acts={acts}
                />
              )
            )
          })}
        </ol>
      )}
      <div className="data-buttons">
        <Button id={addId} className="button" onPress={() => void acts.begin('text', null)}>
          <IconTextPlus aria-hidden size={18} />
          {text.addText}
        </Button>
        <Button className="button" onPress={() => void acts.begin('heading', null)}>
          <IconHeading aria-hidden size={18} />
          {text.addHeading}
        </Button>
      </div>
    </>
  )
}

interface CollectionBarProps {
  readonly collection: Collection
  readonly shown: ShownCollection
}

/** What is done with a collection as a whole. */
const CollectionBar = ({ collection, shown }: CollectionBarProps): ReactNode => {
  const { act } = useCollections()
  const { page } = usePlaces()
  const { say, sayProblem } = useAnnouncer()
  const [opened, setOpened] = useState<'saving' | 'presenting' | null>(null)
  const name = withSigns(collection.name)
  const close = (): void => {
    setOpened(null)
  }
  const remove = async (): Promise<void> => {
    const result = await act(t.collections.acts.removed(name), collection.id, (now) =>
      ok(asRemoved(now, Date.now()))
    )
    if (!result.ok) {
      sayProblem(t.collections.notChanged(result.error))
      return
    }
    page('collections')
    say(t.collections.wasRemoved(name))
  }
  return (
    <div className="data-buttons">
      <Button
        className="button"
        data-main
        onPress={() => {
          setOpened('presenting')
        }}
      >
        <IconPresentation aria-hidden size={18} />
        {t.collections.one.present}
      </Button>
      <Button
        className="button"
        onPress={() => {
          setOpened('saving')
        }}
      >
        <IconDeviceFloppy aria-hidden size={18} />
        {t.collections.one.save}
      </Button>
      <Button className="button" onPress={() => void remove()}>
        <IconTrash aria-hidden size={18} />
        {t.collections.remove}
      </Button>
      {opened === 'saving' && <SaveCollectionDialog shown={shown} onClose={close} />}
      {opened === 'presenting' && <Presentation shown={shown} onClose={close} />}
    </div>
  )
}
