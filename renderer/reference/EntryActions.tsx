import {
  IconBookmark,
  IconBookmarkFilled,
  IconFolderPlus,
  IconNote,
  IconQuote
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { briefOf } from '../../shared/reference/brief'
import { entryNamed } from '../../shared/reference/catalogue'
import type { EntryName } from '../../shared/reference/entry'
import { entryNoteElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useCiting } from '../citing/citing'
import { useCollecting } from '../collections/collecting'
import { noText } from '../highlights/ranges'
import { bookmarkOn, useDeskActs } from '../notes/desk'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { entryTargetOf, type EntryTarget } from './entry-target'
import { useCatalogue } from './reference'

/** What the reader can do with an entry: write a note on it, find it back and take it along. */
export const EntryActions = ({ entry: kind, id }: EntryName): ReactNode => {
  const catalogue = useCatalogue()
  const { collect } = useCollecting()
  const { copyEntry } = useCiting()
  const text = t.reference.actions
  const entry = catalogue === null ? undefined : entryNamed(catalogue, { entry: kind, id })
  if (catalogue === null || entry === undefined) return null
  const target = entryTargetOf(entry)
  const brief = briefOf(catalogue, entry)
  return (
    <div className="entry-actions" role="group" aria-label={text.label(entry.name)} {...noText}>
      {target !== null && <NoteButtons target={target} />}
      {target !== null && brief !== null && (
        <Button
          className="button"
          onPress={() => {
            collect({ kind: 'entry', entry, brief })
          }}
        >
          <IconFolderPlus aria-hidden size={18} />
          {text.collect}
        </Button>
      )}
      {brief !== null && (
        <Button
          className="button"
          onPress={() => {
            copyEntry(entry, brief)
          }}
        >
          <IconQuote aria-hidden size={18} />
          {text.copy}
        </Button>
      )}
    </div>
  )
}

const NoteButtons = ({ target }: { readonly target: EntryTarget }): ReactNode => {
  const { passage, entry } = target
  const { writeAt, bookmark } = useDeskActs()
  const isSet = bookmarkOn(useNotes(), entry) !== null
  const Sign = isSet ? IconBookmarkFilled : IconBookmark
  return (
    <>
      <Button
        id={entryNoteElementId(useSurfaceId(), entry)}
        className="button"
        onPress={() => {
          writeAt(passage, entry)
        }}
      >
        <IconNote aria-hidden size={18} />
        {t.reference.actions.note}
      </Button>
      <Button className="button" aria-pressed={isSet} onPress={() => void bookmark(passage, entry)}>
        <Sign aria-hidden size={18} className={isSet ? 'used-icon' : undefined} />
        {t.reference.actions.bookmark}
      </Button>
    </>
  )
}
