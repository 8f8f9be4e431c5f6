import { IconBookmarkFilled, IconDots, IconNote, IconUsers } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import { placeNameOf, type Outline } from '../../shared/corpus/outline'
import type { BlockNotes } from '../../shared/notes/commands'
import { withSigns } from '../../shared/text/unseen'
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
  const notes = useNotes()
  const on = notes.on(block.id)
  const lenders = notes.lentOn(block.id)
  return (
    <Marked
      block={block}
      state={[...stateOf(on), ...lentState(lenders)].join(', ')}
      hasBookmark={on.bookmark !== null}
      hasNotes={on.notes.length > 0}
      isLent={lenders.length > 0}
    />
  )
}

interface MarkedProps {
  readonly block: Block
  /** What is on the block, in words; empty for nothing. */
  readonly state: string
  readonly hasBookmark: boolean
  readonly hasNotes: boolean
  /** Whether something of a colleague is on it. */
  readonly isLent: boolean
}

/** A chapter has hundreds: each is drawn anew for what is on its own block only. */
const Marked = memo(({ block, state, hasBookmark, hasNotes, isLent }: MarkedProps): ReactNode => {
  const outline = useReport()
  const surface = useSurfaceId()
  const { layer, show } = useOverlay()
  return (
    <button
      type="button"
      id={actionsElementId(surface, block.id)}
      className="actions"
      data-quiet={!('number' in block) || undefined}
      data-used={state !== '' || undefined}
      aria-label={t.actions.button(targetOf(outline, block), state === '' ? [] : [state])}
      aria-haspopup="menu"
      aria-expanded={layer?.kind === 'actions' && layer.block.id === block.id}
      {...noText}
      {...pressHandlers((anchor) => {
        show({ kind: 'actions', block, anchor })
      })}
    >
      {hasBookmark && <IconBookmarkFilled aria-hidden size={15} className="used-icon" />}
      {hasNotes && <IconNote aria-hidden size={15} className="used-icon" />}
      {isLent && <IconUsers aria-hidden size={15} className="used-icon" />}
      {'number' in block ? block.number : <IconDots aria-hidden size={15} />}
    </button>
  )
})
Marked.displayName = 'Marked'

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

const stateOf = ({ bookmark, highlights, notes }: BlockNotes): readonly string[] => [
  ...(bookmark === null ? [] : [t.actions.bookmarkState]),
  ...[...new Set(highlights.map(({ meaning }) => t.notes.highlighted(meaning)))],
  ...(notes.length === 0 ? [] : [t.notes.noteCount(notes.length)])
]

const lentState = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [t.actions.lentState(names.map(withSigns))]
