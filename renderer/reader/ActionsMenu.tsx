import { IconArrowBackUp, IconBookmark, IconBookmarkOff, IconNote } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { Block } from '../../shared/corpus/model'
import { citationOf } from '../../shared/corpus/outline'
import { anchorOf, toggleBookmark, toggleMeaning } from '../../shared/notes/commands'
import { meanings, type Anchor } from '../../shared/notes/model'
import { editionTextFor } from '../anchors/edition-text'
import { useReport } from '../app/report'
import { CiteItems } from '../citing/CiteItems'
import { useDesk, type Displaced } from '../notes/desk'
import { stamp, useNotes } from '../notes/notes'
import { t } from '../text/nl'

interface ActionsMenuProps {
  readonly block: Block
  readonly anchor: Element
  readonly onClose: () => void
}

/** Everything a reader can do to a block. */
export const ActionsMenu = ({ block, anchor, onClose }: ActionsMenuProps): ReactNode => {
  const outline = useReport()
  const notes = useNotes()
  const desk = useDesk()
  const on = notes.on(block.id)
  const target = (): Anchor => anchorOf(editionTextFor(outline), block)
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
        {desk.placing !== null && <PlaceHere block={block} annotations={desk.placing} />}
        <MenuItem
          className="menu-item"
          onAction={() => void notes.write(toggleBookmark(on, target(), stamp()))}
        >
          {on.bookmark === null ? (
            <IconBookmark aria-hidden size={18} />
          ) : (
            <IconBookmarkOff aria-hidden size={18} />
          )}
          {on.bookmark === null ? t.actions.setBookmark : t.actions.removeBookmark}
        </MenuItem>
        <Separator className="menu-separator" />
        {meanings.map((meaning) => (
          <MenuItem
            key={meaning}
            className="menu-item"
            onAction={() => void notes.write(toggleMeaning(on, target(), meaning, stamp()))}
          >
            <span aria-hidden className="swatch" data-meaning={meaning} />
            {on.highlight?.meaning === meaning
              ? t.actions.removeMeaning(meaning)
              : t.actions.setMeaning(meaning)}
          </MenuItem>
        ))}
        <Separator className="menu-separator" />
        <MenuItem
          className="menu-item"
          textValue={on.notes.length === 0 ? t.actions.newNote : t.actions.editNote}
          onAction={() => {
            desk.writeAt(block)
          }}
        >
          <IconNote aria-hidden size={18} />
          {on.notes.length === 0 ? t.actions.newNote : t.actions.editNote}
        </MenuItem>
        <Separator className="menu-separator" />
        <CiteItems block={block} anchor={anchor} />
      </Menu>
    </Popover>
  )
}

interface PlaceHereProps {
  readonly block: Block
  readonly annotations: Displaced
}

/** What is being put back by hand comes on the whole of this block. */
const PlaceHere = ({ block, annotations }: PlaceHereProps): ReactNode => {
  const { putAt } = useDesk()
  return (
    <MenuItem
      className="menu-item"
      onAction={() =>
        void putAt(annotations, { block: block.id, start: 0, end: block.text.length })
      }
    >
      <IconArrowBackUp aria-hidden size={18} />
      {t.standing.placing.here}
    </MenuItem>
  )
}
