import { IconFolderPlus, IconNote, IconQuote, IconTrash } from '@tabler/icons-react'
import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Passage as Excerpts } from '../../shared/cite/passage'
import { meanings } from '../../shared/notes/model'
import { useReport } from '../app/report'
import { useCiting } from '../citing/citing'
import { useCollecting } from '../collections/collecting'
import { placeBy } from '../glance/place-by'
import { noText } from '../highlights/ranges'
import { highlightAt, useDeskActs, type Passage } from '../notes/desk'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { useSelectionHere, type Chosen } from './useSelectionHere'

/**
 * What can be done with the words that are selected, or with the highlight that was pressed, under them. The
 * commands and the menu of a block do the same for who works with keys.
 */
export const SelectionBar = (): ReactNode => {
  const bar = useRef<HTMLDivElement>(null)
  const [chosen, done] = useSelectionHere(useCallback(() => bar.current, []))
  useLayoutEffect(() => {
    if (bar.current !== null && chosen !== null) placeBy(bar.current, chosen.range)
  }, [chosen])
  return (
    chosen !== null && (
      <div
        ref={bar}
        role="toolbar"
        aria-label={t.selection.label}
        className="layer selection-bar"
        // A press on a button leaves the words selected, and the focus where it is.
        onMouseDown={(event) => {
          event.preventDefault()
        }}
        {...noText}
      >
        <Buttons chosen={chosen} onDone={done} />
      </div>
    )
  )
}

interface ButtonsProps {
  readonly chosen: Chosen
  readonly onDone: () => void
}

const Buttons = ({ chosen: { passage }, onDone }: ButtonsProps): ReactNode => {
  const desk = useDeskActs()
  const { copy } = useCiting()
  const { collect } = useCollecting()
  const excerpts = useExcerpts(passage)
  const highlight = highlightAt(useNotes(), passage)
  const act = (deed: () => void) => () => {
    deed()
    onDone()
  }
  return (
    <>
      {meanings.map((meaning) => (
        <button
          key={meaning}
          type="button"
          className="selection-button"
          aria-pressed={highlight?.meaning === meaning}
          aria-label={t.actions.setMeaning(meaning)}
          title={t.notes.meaning[meaning]}
          onClick={act(() => {
            if (highlight?.meaning !== meaning) void desk.highlight(passage, meaning)
          })}
        >
          <span aria-hidden className="swatch" data-meaning={meaning} />
        </button>
      ))}
      <button
        type="button"
        className="selection-button"
        onClick={act(() => {
          desk.writeAt(passage)
        })}
      >
        <IconNote aria-hidden size={18} />
        {t.selection.note}
      </button>
      {excerpts !== null && (
        <button
          type="button"
          className="selection-button"
          aria-label={t.citing.copy}
          title={t.citing.copy}
          onClick={act(() => {
            copy(excerpts)
          })}
        >
          <IconQuote aria-hidden size={18} />
        </button>
      )}
      {excerpts !== null && (
        <button
          type="button"
          className="selection-button"
          aria-label={t.collections.collect.item}
          title={t.collections.collect.item}
          onClick={act(() => {
            collect({ kind: 'passage', passage: excerpts })
          })}
        >
          <IconFolderPlus aria-hidden size={18} />
        </button>
      )}
      {highlight !== null && (
        <button
          type="button"
          className="selection-button"
          aria-label={t.actions.removeMeaning(highlight.meaning)}
          title={t.actions.removeMeaning(highlight.meaning)}
          onClick={act(() => void desk.remove([highlight]))}
        >
          <IconTrash aria-hidden size={18} />
        </button>
      )}
    </>
  )
}

const useExcerpts = (passage: Passage): Excerpts | null => {
  const { blocks } = useReport()
  const [first, ...more] = passage.flatMap(({ block, start, end }) => {
    const there = blocks.get(block)
    return there === undefined ? [] : [{ block: there, start, end }]
  })
  return first === undefined ? null : [first, ...more]
}
