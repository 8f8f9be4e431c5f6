import {
  memo,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useState,
  type ReactNode
} from 'react'
import type { NotebookFilter } from '../../shared/notes/filter'
import type { Annotation, AnnotationId } from '../../shared/notes/model'
import { Chunks } from '../app/Chunks'
import { useLibrary } from '../app/library'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { useKeptRow } from '../app/useKeptStand'
import { useLatest } from '../app/useLatest'
import { Practise } from '../cards/Practise'
import { SaveAsButton } from '../exchange/SaveAsButton'
import { NotesMessages } from '../notes/NotesMessages'
import { useNotes } from '../notes/notes'
import type { Placed } from '../notes/placed'
import { t } from '../text/nl'
import { ChosenBar } from './ChosenBar'
import { NotebookFilters } from './NotebookFilters'
import { NotebookRow } from './NotebookRow'
import { useNotebookFilter } from './filter-state'
import { asTheyStood, groupsOf, inOrder, rowKey, type Group } from './groups'
import { shownBy, useListed } from './listed'

/** The note that is written in its place, and the list as it was when that began. */
interface Editing {
  readonly id: AnnotationId
  readonly groups: readonly Group[]
  readonly filter: NotebookFilter
}

const chooseAllId = 'alle-aantekeningen-kiezen'

/** All that the reader added, over all reports: to filter, to change, and to go to where it stands. */
export const NotebookView = (): ReactNode => {
  const library = useLibrary()
  const { filter } = useNotebookFilter()
  // The field answers a key at once; the list comes a moment later.
  const settled = useDeferredValue(filter)
  const { placed: inPlace, groups: all, parts, tags } = useListed()()
  const { layers, hidden } = useNotes()
  const [chosen, setChosen] = useState<ReadonlySet<AnnotationId>>(new Set())
  const heading = useHeadingFocus()
  const { order } = settled
  const sorted = useMemo(
    () => (order === 'place' ? inPlace : inOrder(inPlace, library, order)),
    [inPlace, library, order]
  )
  const shown = useMemo(() => shownBy(settled, sorted), [settled, sorted])
  const shownOwn = useMemo(() => own(shown), [shown])
  const groups = useMemo(
    () => (shown === inPlace ? all : groupsOf(shown, library, order)),
    [shown, inPlace, all, library, order]
  )
  const [editing, setEditing] = useState<Editing | null>(null)
  // As long as a note is written the list stands still, whatever its words do to its place in it.
  const still = useMemo(
    () => (editing?.filter === settled ? asTheyStood(editing.groups, inPlace, editing.id) : null),
    [editing, settled, inPlace]
  )
  const picked = useMemo(() => shownOwn.filter(({ id }) => chosen.has(id)), [shownOwn, chosen])
  const choose = useCallback((id: AnnotationId, isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before)
      if (isChosen) after.add(id)
      else after.delete(id)
      return after
    })
  }, [])
  const edit = useLatest((id: AnnotationId | null) => {
    setEditing(id === null ? null : { id, groups, filter: settled })
  })
  const letGo = (): void => {
    setChosen(new Set())
    // The button that did it goes with the row of buttons.
    document.getElementById(chooseAllId)?.focus()
  }
  return (
    <article className="notebook">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.notebook.title}
      </h1>
      <p className="data-intro">{t.notebook.intro}</p>
      <NotesMessages />
      {inPlace.length === 0 ? (
        <div className="notes-empty">
          <p className="notes-empty-title">{t.notebook.none}</p>
          <p>{t.notebook.noneAdvice}</p>
        </div>
      ) : (
        <>
          <NotebookFilters
            tags={tags}
            parts={parts}
            layers={layers.filter(({ id }) => !hidden.has(id))}
          />
          <div className="notebook-head">
            <p role="status">{t.notebook.found(shown.length, inPlace.length)}</p>
            <Practise shown={shown} />
            {shownOwn.length > 0 && (
              <>
                {picked.length === 0 && (
                  <SaveAsButton annotations={shownOwn} label={t.exchange.saveAs.openAll} />
                )}
                <ChooseAll shown={shownOwn} picked={picked} onChoose={setChosen} />
              </>
            )}
          </div>
          {picked.length > 0 && <ChosenBar chosen={picked} onLetGo={letGo} />}
          {shown.length === 0 && <p className="notes-empty">{t.notebook.nothingFits}</p>}
          {(still ?? groups).map((group, at) => (
            <NotebookPart
              key={group.key}
              group={group}
              isFirst={at === 0}
              chosen={chosen}
              editing={editing?.id ?? null}
              onChoose={choose}
              onEdit={edit}
            />
          ))}
        </>
      )}
    </article>
  )
}

/** Of what is shown the reader's own: only that can be changed. */
const own = (placed: readonly Placed[]): readonly Annotation[] =>
  placed.flatMap(({ annotation, owner }) => (owner === null ? [annotation] : []))

interface ChooseAllProps {
  readonly shown: readonly Annotation[]
  readonly picked: readonly Annotation[]
  readonly onChoose: (chosen: ReadonlySet<AnnotationId>) => void
}

const ChooseAll = ({ shown, picked, onChoose }: ChooseAllProps): ReactNode => {
  const areAll = picked.length === shown.length
  return (
    <label className="notebook-all">
      <input
        id={chooseAllId}
        type="checkbox"
        className="check-box"
        checked={areAll}
        onChange={() => {
          onChoose(new Set(areAll ? [] : shown.map(({ id }) => id)))
        }}
      />
      {t.notebook.chooseAll(shown.length)}
    </label>
  )
}

interface NotebookPartProps {
  readonly group: Group
  /** Whether it stands above all others. */
  readonly isFirst: boolean
  readonly chosen: ReadonlySet<AnnotationId>
  /** The note that is written in its place. */
  readonly editing: AnnotationId | null
  readonly onChoose: (id: AnnotationId, isChosen: boolean) => void
  readonly onEdit: (id: AnnotationId | null) => void
}

/** Height of a row with a short note, in CSS pixels. */
const rowHeight = 120

/** Drawn anew when what it shows changes: a key in the filter is answered before the list is. */
const NotebookPart = memo((props: NotebookPartProps): ReactNode => {
  const { group, isFirst, chosen, editing, onChoose, onEdit } = props
  const { title, placed } = group
  const keptRow = useKeptRow()
  const id = useId()
  const rows = (
    <Chunks
      rows={placed}
      rowHeight={rowHeight}
      // The first rows are there with the page, and those it was left at; what is written is never taken away.
      isKept={(chunk, at) =>
        (isFirst && at === 0) ||
        (keptRow !== null && chunk.some((one) => rowKey(one) === keptRow)) ||
        (editing !== null && chunk.some(({ annotation }) => annotation.id === editing))
      }
    >
      {(chunk) => (
        <ol className="notebook-list">
          {chunk.map((one) => (
            <NotebookRow
              key={rowKey(one)}
              placed={one}
              isChosen={chosen.has(one.annotation.id)}
              isEditing={one.owner === null && one.annotation.id === editing}
              onChoose={onChoose}
              onEdit={onEdit}
            />
          ))}
        </ol>
      )}
    </Chunks>
  )
  if (title === null) return rows
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="notebook-title">
        {title} <span className="notebook-count">{placed.length}</span>
      </h2>
      {rows}
    </section>
  )
})
NotebookPart.displayName = 'NotebookPart'
