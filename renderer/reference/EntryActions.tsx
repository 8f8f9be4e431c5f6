import { IconBookmark, IconBookmarkFilled, IconNote } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { EntrySummary } from '../../shared/reference/catalogue'
import { entryNoteElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { bookmarkOn, useDeskActs } from '../notes/desk'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { entryTargetOf, type EntryTarget } from './entry-target'

/** What the reader can do with an entry: write a note on it, find it back and take it along. */
export const EntryActions = ({ entry }: { readonly entry: EntrySummary }): ReactNode => {
  const target = entryTargetOf(entry)
  return (
    <div className="entry-actions" role="group" aria-label={t.reference.actions.label(entry.name)}>
      {target !== null && <NoteButtons target={target} />}
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
      <Button
        className="button"
        aria-pressed={isSet}
        onPress={() => void bookmark(passage, entry)}
      >
        <Sign aria-hidden size={18} className={isSet ? 'used-icon' : undefined} />
        {t.reference.actions.bookmark}
      </Button>
    </>
  )
}
