import {
  IconArrowBackUp,
  IconBookmark,
  IconBookmarkOff,
  IconFolderPlus,
  IconNote,
  IconTextScan2
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { wholeBlock } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import { citationOf } from '../../shared/corpus/outline'
import { meanings } from '../../shared/notes/model'
import { useReport } from '../app/report'
import { AskItems } from '../assignments/AskItems'
import { CiteItems } from '../citing/CiteItems'
import { useCollecting } from '../collections/collecting'
import {
  bookmarkAt,
  highlightAt,
  useDesk,
  useDeskActs,
  type Displaced,
  type Passage
} from '../notes/desk'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { useOverlay } from './overlay'

interface ActionsMenuProps {
  readonly block: Block
  readonly anchor: Element
  readonly onClose: () => void
}

/** Everything a reader can do to a block. */
export const ActionsMenu = ({ block, anchor, onClose }: ActionsMenuProps): ReactNode => {
  const outline = useReport()
  const desk = useDeskActs()
  const { placing } = useDesk()
  const notes = useNotes()
  const { show } = useOverlay()
  const { collect } = useCollecting()
  const passage: Passage = [{ block: block.id, start: 0, end: block.text.length }]
  const bookmark = bookmarkAt(notes, passage)
  const highlight = highlightAt(notes, passage)
  const hasNote = notes.at(passage).some(({ kind }) => kind === 'note')
  const label = t.actions.button(citationOf(outline, block), [])
  return (
    <Popover
      className="layer actions-menu"
      aria-label={label}
      isOpen
      trigger="MenuTrigger"
      triggerRef={{ current: anchor }}
      placement="bottom start"
      offset={4}
      onOpenChange={onClose}
    >
      <Menu
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu takes focus when it opens (ARIA APG)
        autoFocus="first"
        onClose={onClose}
      >
        {placing !== null && <PlaceHere block={block} displaced={placing} />}
        <MenuItem className="menu-item" onAction={() => void desk.bookmark(passage)}>
          {bookmark === null ? (
            <IconBookmark aria-hidden size={18} />
          ) : (
            <IconBookmarkOff aria-hidden size={18} />
          )}
          {bookmark === null ? t.actions.setBookmark : t.actions.removeBookmark}
        </MenuItem>
        <Separator className="menu-separator" />
        {meanings.map((meaning) => (
          <MenuItem
            key={meaning}
            className="menu-item"
            onAction={() => void desk.highlight(passage, meaning)}
          >
            <span aria-hidden className="swatch" data-meaning={meaning} />
            {highlight?.meaning === meaning
              ? t.actions.removeMeaning(meaning)
              : t.actions.setMeaning(meaning)}
          </MenuItem>
        ))}
        <Separator className="menu-separator" />
        <MenuItem
          className="menu-item"
          textValue={hasNote ? t.actions.editNote : t.actions.newNote}
          onAction={() => {
            desk.writeAt(passage)
          }}
        >
          <IconNote aria-hidden size={18} />
          {hasNote ? t.actions.editNote : t.actions.newNote}
        </MenuItem>
        <MenuItem
          className="menu-item"
          textValue={t.actions.partOfBlock}
          onAction={() => {
            show({ kind: 'part', block, anchor })
          }}
        >
          <IconTextScan2 aria-hidden size={18} />
          {t.actions.partOfBlock}
        </MenuItem>
        <MenuItem
          className="menu-item"
          onAction={() => {
            collect({ kind: 'passage', passage: wholeBlock(block) }, anchor)
          }}
        >
          <IconFolderPlus aria-hidden size={18} />
          {t.collections.collect.item}
        </MenuItem>
        <AskItems block={block} />
        <Separator className="menu-separator" />
        <CiteItems block={block} anchor={anchor} />
      </Menu>
    </Popover>
  )
}

interface PlaceHereProps {
  readonly block: Block
  readonly displaced: Displaced
}

/** What is being put back by hand comes on the whole of this block. */
const PlaceHere = ({ block, displaced }: PlaceHereProps): ReactNode => {
  const { putAt } = useDeskActs()
  return (
    <MenuItem
      className="menu-item"
      onAction={() => void putAt(displaced, { block: block.id, start: 0, end: block.text.length })}
    >
      <IconArrowBackUp aria-hidden size={18} />
      {t.standing.placing.here}
    </MenuItem>
  )
}
