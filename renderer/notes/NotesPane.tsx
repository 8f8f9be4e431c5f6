import { memo, useCallback, useMemo, type ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'
import { inPlaceOrder } from '../../shared/notes/places'
import { placesIn } from '../../shared/notes/standing'
import { isEntryKind } from '../../shared/reference/entry'
import type { Place } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useLater } from '../app/useLater'
import { PractisePart } from '../cards/Practise'
import { useHasEntry } from '../reference/reference'
import { t } from '../text/nl'
import { OfEarlierEdition } from '../transition/OfEarlierEdition'
import { ToCheck, WithoutPlace } from './Displaced'
import { Entries, Titled } from './Entries'
import { EntryNotes } from './EntryNotes'
import { NoteEditor } from './NoteEditor'
import { NotesMessages } from './NotesMessages'
import { Placing } from './Placing'
import { useDesk } from './desk'
import { displacedIn } from './displaced-in'
import { chaptersOf, entriesOf, partOf } from './entries'
import { useNotes } from './notes'

/**
 * The reader's own notes, and those that colleagues lent, beside the part or the reference entry they hang on, in the
 * order of the text; beside what is neither, as the list of a search, those of the whole report.
 */
export const NotesPane = (): ReactNode => {
  // The text and what is painted over it come first.
  const place = useLater(usePlaces().place)
  const page = place.kind === 'page' ? place.page : null
  if (page === 'notebook') return <p className="rail-empty">{t.notebook.inPane}</p>
  if (page === 'transition') return <p className="rail-empty">{t.transition.inPane}</p>
  if (place.kind === 'entry') return <EntryNotes kind={place.entry} id={place.id} />
  return page !== null && isEntryKind(page) ? (
    <EntryNotes kind={page} id={null} />
  ) : (
    <OwnNotes place={place} />
  )
}

const OwnNotes = memo(({ place }: { readonly place: Place }): ReactNode => {
  const outline = useReport()
  const { annotations, here, standing, ownerOf } = useNotes()
  const hasEntry = useHasEntry()
  const { editing } = useDesk()
  const part = place.kind === 'at' ? place.part : null
  /** What is about a reference entry is shown with that, as long as the report has it. */
  const isInText = useCallback(
    ({ entry }: Annotation) => entry === null || !hasEntry(entry),
    [hasEntry]
  )
  const chapters = useMemo(() => {
    const all = here.filter(isInText)
    const placesOf = (annotation: Annotation) => placesIn(standing(annotation))
    // To sort thousands for the few that stand here would cost more than all the rest.
    const shown = all.filter((one) => part === null || partOf(outline, placesOf(one)) === part)
    const ordered = inPlaceOrder(shown, outline.order, (one) => placesOf(one)[0] ?? null)
    return chaptersOf(outline, ordered, placesOf)
  }, [outline, here, isInText, standing, part])
  const present = chapters.find((chapter) => chapter.part === part)
  const { unsure, lost, isSeeking } = useMemo(
    () => displacedIn(annotations.filter(isInText), standing),
    [annotations, isInText, standing]
  )
  const onEntries = useMemo(
    () =>
      part === null
        ? entriesOf(
            here.filter((one) => !isInText(one)),
            (one) => placesIn(standing(one))
          )
        : [],
    [here, isInText, standing, part]
  )
  const isEmpty = part === null ? chapters.length + onEntries.length === 0 : present === undefined
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
      {present !== undefined && (
        <>
          <PractisePart part={present.part} entries={present.entries} />
          <Entries entries={present.entries} ownerOf={ownerOf} />
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
      {onEntries.length > 0 && (
        <Titled title={t.reference.navTitle} entries={onEntries} ownerOf={ownerOf} />
      )}
      {isSeeking && <p className="displaced-advice">{t.standing.seeking}</p>}
      {unsure.length > 0 && <ToCheck all={unsure} />}
      {lost.length > 0 && <WithoutPlace entries={lost} />}
    </div>
  )
})
OwnNotes.displayName = 'OwnNotes'
