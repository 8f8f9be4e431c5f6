import {
  IconArrowDown,
  IconArrowUp,
  IconHeading,
  IconPlaylistX,
  IconTextPlus
} from '@tabler/icons-react'
import { useId, type KeyboardEvent, type ReactNode } from 'react'
import type { Collection, Item } from '../../shared/collections/model'
import type { Cited, ShownItem } from '../../shared/collections/shown'
import { entryInWords } from '../../shared/nl/entries'
import { hasUnseen, withSigns } from '../../shared/text/unseen'
import { IconButton } from '../app/IconButton'
import { addressIn, addressOfEntry } from '../app/address'
import { useLibrary } from '../app/library'
import { usePlaces } from '../app/places'
import { NoteWords } from '../notes/NoteWords'
import { placeNameIn } from '../notes/place-name'
import { BriefList } from '../reference/BriefList'
import { t } from '../text/nl'
import { WrittenField } from './WrittenField'
import type { ItemActs } from './useItemActs'

interface CollectionItemProps {
  readonly collection: Collection
  readonly item: Item
  readonly shown: ShownItem
  /** From 1. */
  readonly nth: number
  readonly acts: ItemActs
}

/** One item: what it says, and all that can be done with it. */
export const CollectionItem = (props: CollectionItemProps): ReactNode => {
  const { item, shown, nth, acts } = props
  const { move, elementId } = acts
  const name = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (step === null || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const isField = event.target instanceof Element && event.target.matches('input, textarea')
    void move(item.id, step, isField ? 'field' : 'item')
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for what its buttons do as well
    <li
      id={elementId(item.id)}
      tabIndex={-1}
      className="collection-item"
      data-kind={item.kind}
      aria-labelledby={name}
      onKeyDown={onKeyDown}
    >
      <div className="collection-item-head">
        <p className="collection-kind">
          <span id={name}>
            {t.collections.item.kind[item.kind]}
            <span className="visually-hidden">{`, ${t.collections.item.nth(nth)}`}</span>
          </span>
          {'cited' in shown && <PlaceLink shown={shown} />}
        </p>
        <ItemButtons {...props} />
      </div>
      <ItemWords {...props} />
    </li>
  )
}

const ItemButtons = ({ item, nth, acts }: CollectionItemProps): ReactNode => {
  const { move, takeOut, begin, elementId } = acts
  const text = t.collections.item
  const name = text.name[item.kind](nth)
  return (
    <div className="collection-item-buttons">
      <IconButton
        id={elementId(item.id, 'up')}
        label={text.up(name)}
        onPress={() => void move(item.id, -1, 'up')}
      >
        <IconArrowUp aria-hidden size={18} />
      </IconButton>
      <IconButton
        id={elementId(item.id, 'down')}
        label={text.down(name)}
        onPress={() => void move(item.id, 1, 'down')}
      >
        <IconArrowDown aria-hidden size={18} />
      </IconButton>
      <IconButton label={text.textBelow(name)} onPress={() => void begin('text', item.id)}>
        <IconTextPlus aria-hidden size={18} />
      </IconButton>
      <IconButton label={text.headingBelow(name)} onPress={() => void begin('heading', item.id)}>
        <IconHeading aria-hidden size={18} />
      </IconButton>
      <IconButton label={text.takeOut(name)} onPress={() => void takeOut(item.id)}>
        <IconPlaylistX aria-hidden size={18} />
      </IconButton>
    </div>
  )
}

const ItemWords = ({ collection, item, shown, nth, acts }: CollectionItemProps): ReactNode => {
  if (item.kind === 'text' || item.kind === 'heading')
    return (
      <WrittenField
        collection={collection}
        item={item}
        nth={nth}
        id={acts.elementId(item.id, 'field')}
      />
    )
  if (!('cited' in shown)) return null
  return (
    <>
      {shown.kind === 'entry' && <BriefEntry {...shown} />}
      <Quote cited={shown.cited} />
      {shown.kind === 'note' && (
        <div dir="auto" className="collection-note">
          <NoteWords text={shown.body} />
          {hasUnseen(shown.body) && <p className="entry-time">{t.notes.unseen}</p>}
          {shown.isGone && <p className="collection-warning">{t.collections.item.noteGone}</p>}
        </div>
      )}
    </>
  )
}

/** The words of the report, as it has them. */
const Quote = ({ cited }: { readonly cited: Cited }): ReactNode => (
  <div className="written-quote">
    <blockquote>
      {cited.paragraphs.map((words, at) => (
        <p key={at}>{withSigns(words)}</p>
      ))}
    </blockquote>
    <p className="written-citation">
      {cited.reference === '' ? t.collections.item.noReference : withSigns(cited.reference)}
    </p>
    {cited.at === null && <p className="collection-warning">{t.collections.item.notHere}</p>}
  </div>
)

/** What a reference entry says in short. */
const BriefEntry = (shown: Extract<ShownItem, { kind: 'entry' }>): ReactNode => (
  <div className="collection-entry">
    <p className="collection-entry-name">{withSigns(entryInWords(shown.entry))}</p>
    <BriefList brief={shown.brief} />
    {shown.isGone && <p className="collection-warning">{t.collections.item.entryGone}</p>}
  </div>
)

/** The way to where the words stand, or to the reference entry as long as its report has it. */
const PlaceLink = ({
  shown
}: {
  readonly shown: Extract<ShownItem, { cited: Cited }>
}): ReactNode => {
  const { reports } = useLibrary()
  const { openHit } = usePlaces()
  const { at } = shown.cited
  const report = at === null ? undefined : reports.get(at.edition)
  if (at === null || report === undefined) return null
  const entry = shown.kind === 'entry' && !shown.isGone ? shown.entry : null
  return (
    <a
      className="text-link"
      href={`#${entry === null ? addressIn(at) : addressOfEntry(at.edition, entry)}`}
      onClick={(event) => {
        event.preventDefault()
        openHit(entry === null ? at : { ...at, target: { kind: 'entry', ...entry } })
      }}
    >
      {entry === null
        ? t.collections.one.toText(placeNameIn(report, at))
        : t.collections.one.toEntry(withSigns(entry.title))}
    </a>
  )
}
