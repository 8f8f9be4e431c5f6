import { IconBookmarkFilled, IconDots, IconNote } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import { placeNameOf, type Outline } from '../../shared/corpus/outline'
import type { BlockNotes } from '../../shared/notes/commands'
import { actionsElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { useOverlay } from './overlay'
import { pressHandlers } from './press'

/** The number before a block, which is also the button with everything a reader can do to it. */
export const ActionsButton = ({ block }: { readonly block: Block }): ReactNode => {
  const outline = useReport()
  const surface = useSurfaceId()
  const on = useNotes().on(block.id)
  const { layer, show } = useOverlay()
  return (
    <button
      type="button"
      id={actionsElementId(surface, block.id)}
      className="actions"
      data-quiet={!('number' in block) || undefined}
      data-used={stateOf(on).length > 0 || undefined}
      aria-label={t.actions.button(targetOf(outline, block), stateOf(on))}
      aria-haspopup="menu"
      aria-expanded={layer?.kind === 'actions' && layer.block.id === block.id}
      {...noText}
      {...pressHandlers((anchor) => {
        show({ kind: 'actions', block, anchor })
      })}
    >
      {on.bookmark !== null && <IconBookmarkFilled aria-hidden size={15} className="used-icon" />}
      {on.notes.length > 0 && <IconNote aria-hidden size={15} className="used-icon" />}
      {'number' in block ? block.number : <IconDots aria-hidden size={15} />}
    </button>
  )
}

/** How the button names what it acts on: "alinea 2.1-3", "kop 2.1", "voetnoot 7". */
const targetOf = (outline: Outline, block: Block): string => {
  const place = placeNameOf(outline, block)
  switch (block.kind) {
    case 'heading':
      return t.actions.heading(place)
    case 'footnote':
      return t.actions.footnote(block.label)
    default:
      return t.actions.paragraph(place, block.number)
  }
}

const stateOf = ({ bookmark, highlight, notes }: BlockNotes): readonly string[] => [
  ...(bookmark === null ? [] : [t.actions.bookmarkState]),
  ...(highlight === null ? [] : [t.notes.highlighted(highlight.meaning)]),
  ...(notes.length === 0 ? [] : [t.notes.noteCount(notes.length)])
]
