import { useId, useMemo, type ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'
import { inPlaceOrder } from '../../shared/notes/places'
import { placesIn } from '../../shared/notes/standing'
import { Chunk, chunksOf } from '../app/Chunk'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { PractisePart } from '../cards/Practise'
import { t } from '../text/nl'
import { OfEarlierEdition } from '../transition/OfEarlierEdition'
import { ToCheck, WithoutPlace } from './Displaced'
import { NoteEditor } from './NoteEditor'
import { NotesEntry } from './NotesEntry'
import { NotesMessages } from './NotesMessages'
import { Placing } from './Placing'
import { useDesk } from './desk'
import { displacedIn } from './displaced-in'
import { chaptersOf, partOf, type Entry } from './entries'
import { useNotes, type Notes } from './notes'

/**
 * The reader's own notes, and those that colleagues lent, beside the part they hang on, in the order of the text; beside what is no text, as
 * the list of a search, those of the whole report.
 */
export const NotesPane = (): ReactNode => {
  const { place } = usePlaces()
  const page = place.kind === 'page' ? place.page : null
  if (page === 'notebook') return <p className="rail-empty">{t.notebook.inPane}</p>
  return page === 'transition' ? <p className="rail-empty">{t.transition.inPane}</p> : <OwnNotes />
}

const OwnNotes = (): ReactNode => {
  const outline = useReport()
  const { place } = usePlaces()
  const { annotations, here: all, standing, ownerOf } = useNotes()
  const { editing } = useDesk()
  const part = place.kind === 'at' ? place.part : null
  const chapters = useMemo(() => {
    const placesOf = (annotation: Annotation) => placesIn(standing(annotation))
    // To sort thousands for the few that stand here would cost more than all the rest.
    const shown = all.filter((one) => part === null || partOf(outline, placesOf(one)) === part)
    const ordered = inPlaceOrder(shown, outline.order, (one) => placesOf(one)[0] ?? null)
    return chaptersOf(outline, ordered, placesOf)
  }, [outline, all, standing, part])
  const here = chapters.find((chapter) => chapter.part === part)
  const { unsure, lost, isSeeking } = useMemo(
    () => displacedIn(annotations, standing),
    [annotations, standing]
  )
  const isEmpty = part === null ? chapters.length === 0 : here === undefined
  return (
    <div className="notes">
      <h2 className="notes-part">
        {part === null ? t.notes.all : sectionLabel(part.contents.section)}
      </h2>
      <NotesMessages />
      <Placing />
      <OfEarlierEdition />
      {editing !== null && <NoteEditor key={editing.id} note={editing} />}
      {isEmpty && editing === null && (
        <div className="notes-empty">
          <p className="notes-empty-title">{part === null ? t.notes.noneAtAll : t.notes.empty}</p>
          <p>{part === null ? t.notes.noneAtAllAdvice : t.notes.emptyAdvice}</p>
        </div>
      )}
      {here !== undefined && (
        <>
          <PractisePart part={here.part} entries={here.entries} />
          <Entries entries={here.entries} ownerOf={ownerOf} />
        </>
      )}
      {part === null &&
        chapters.map(({ part: { contents }, entries }) => (
          <Titled
            key={contents.section.id}
            title={sectionLabel(contents.section)}
            entries={entries}
            ownerOf={ownerOf}
          />
        ))}
      {isSeeking && <p className="displaced-advice">{t.standing.seeking}</p>}
      {unsure.length > 0 && <ToCheck all={unsure} />}
      {lost.length > 0 && <WithoutPlace entries={lost} />}
    </div>
  )
}

interface EntriesProps {
  readonly entries: readonly Entry[]
  readonly ownerOf: Notes['ownerOf']
}

/** Height of an entry with a short note, in CSS pixels. */
const entryHeight = 130

/** Those near what is visible are drawn; the first ones always. */
const Entries = ({ entries, ownerOf }: EntriesProps): ReactNode =>
  chunksOf(entries, entryHeight).map((chunk, at) => (
    <Chunk key={at} size={chunk.length} rowHeight={entryHeight} isKept={at === 0}>
      {() => (
        <ol className="notes-list">
          {chunk.map((entry) => (
            <NotesEntry key={entry.key} entry={entry} ownerOf={ownerOf} />
          ))}
        </ol>
      )}
    </Chunk>
  ))

const Titled = ({
  title,
  entries,
  ownerOf
}: EntriesProps & { readonly title: string }): ReactNode => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="notes-title">
        {title}
      </h3>
      <Entries entries={entries} ownerOf={ownerOf} />
    </section>
  )
}
