import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TextPlace } from '../../shared/anchor/model'
import { removal } from '../../shared/notes/bin'
import {
  begun,
  named,
  recoloured,
  retagged,
  targetAt,
  toggleBookmark,
  toggleMeaning,
  type Bookmark,
  type Highlight,
  type Note,
  type Target
} from '../../shared/notes/commands'
import type { Act } from '../../shared/notes/history'
import { targetOf, type Anchor, type Annotation, type Meaning } from '../../shared/notes/model'
import { placeIn } from '../../shared/notes/standing'
import { withTag, withoutTag } from '../../shared/notes/tags'
import type { EntryName, TitledEntry } from '../../shared/reference/entry'
import { placedAt } from '../../shared/transition/commands'
import { editionTextFor } from '../anchors/edition-text'
import { madeOn, resolverIn } from '../anchors/resolver'
import { useLibrary } from '../app/library'
import type { Panels } from '../app/panels'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import type { KeptWindow } from '../memory/window-state'
import { t } from '../text/nl'
import { stamp, type Notes } from './notes'
import { nameBy, placeNameIn } from './place-name'

/** Annotations that share a passage which has no certain place in the report; null for all that they are on. */
export interface Displaced {
  readonly annotations: readonly [Annotation, ...Annotation[]]
  readonly asked: Anchor | null
}

/** What the reader means: stretches of text that follow each other. */
export type Passage = readonly [TextPlace, ...TextPlace[]]

/** What the reader is doing with notes at this moment. */
export interface Desk {
  /** The note that is being written. */
  readonly editing: Note | null
  /** What was removed or put back last, as long as it is what undo would undo. */
  readonly done: Act | null
  /** What the reader looks for a place for. */
  readonly placing: Displaced | null
}

export const [DeskProvider, useDesk] = requiredContext<Desk>('desk')

/** What can be done with notes. For good the same: what shows a note is not drawn anew by another one. */
export interface DeskActs {
  readonly edit: (note: Note) => void
  /** Writes on at the first note on the passage, or on the reference entry that rests on it, or begins one. */
  readonly writeAt: (passage: Passage, entry?: TitledEntry) => void
  readonly stopEditing: () => void
  /** Sets a bookmark at a passage, or at the reference entry that rests on it, or takes the one there away. */
  readonly bookmark: (passage: Passage, entry?: TitledEntry) => Promise<void>
  /** Highlights a passage with a meaning, gives its highlight another one, or takes that away. */
  readonly highlight: (passage: Passage, meaning: Meaning) => Promise<void>
  readonly remove: (annotations: readonly Annotation[]) => Promise<void>
  /** Adds a tag to annotations, or takes it away from them. */
  readonly tag: (annotations: readonly Annotation[], tag: string) => Promise<void>
  readonly untag: (annotations: readonly Annotation[], tag: string) => Promise<void>
  readonly recolour: (annotations: readonly Annotation[], meaning: Meaning) => Promise<void>
  readonly name: (bookmark: Bookmark, name: string) => Promise<void>
  readonly place: (displaced: Displaced | null) => void
  /** Gives annotations the place that the reader chose. */
  readonly putAt: (displaced: Displaced, place: TextPlace) => Promise<void>
}

export const [DeskActsProvider, useDeskActs] = requiredContext<DeskActs>('desk acts')

/** The highlight and the bookmark of exactly a passage. */
export const highlightAt = ({ at }: Pick<Notes, 'at'>, passage: Passage): Highlight | null =>
  at(passage).find((one) => one.kind === 'highlight') ?? null
export const bookmarkAt = ({ at }: Pick<Notes, 'at'>, passage: Passage): Bookmark | null =>
  at(passage).find((one) => one.kind === 'bookmark') ?? null

/** The bookmark of a reference entry. */
export const bookmarkOn = ({ onEntry }: Pick<Notes, 'onEntry'>, name: EntryName): Bookmark | null =>
  onEntry(name).find((one) => one.kind === 'bookmark') ?? null

export const useDeskState = (
  notes: Notes,
  panels: Panels,
  { change }: KeptWindow
): readonly [Desk, DeskActs] => {
  const report = useReport()
  const library = useLibrary()
  const [editing, setEditing] = useState<Note | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const [placing, setPlacing] = useState<Displaced | null>(null)
  const now = useRef({ notes, panels, report, library })
  useLayoutEffect(() => {
    now.current = { notes, panels, report, library }
  })
  const acts = useMemo((): DeskActs => {
    const targetOn = (passage: Passage): Target =>
      targetAt(editionTextFor(now.current.report), passage)
    const nameOf = ([{ block }]: Passage, entry: TitledEntry | null = null): string =>
      nameBy({ entry }, placeNameIn(now.current.report, { block }))
    const nameOfAll = (annotations: readonly Annotation[]): string => {
      const { report, notes, library } = now.current
      const [first] = annotations
      if (annotations.length !== 1 || first === undefined)
        return t.status.annotations(annotations.length)
      const { anchor } = first
      const other =
        anchor.edition === report.edition.id ? undefined : library.reports.get(anchor.edition)
      const place = placeIn(notes.standing(first))
      return nameBy(
        first,
        place === null && other !== undefined
          ? placeNameIn(other, anchor)
          : placeNameIn(report, place)
      )
    }
    const showNotes = (): void => {
      change({ tab: 'notes' })
      now.current.panels.show('rail', true)
    }
    const edit = (note: Note): void => {
      showNotes()
      setEditing(note)
    }
    const retag = async (
      annotations: readonly Annotation[],
      change: (tags: readonly string[]) => readonly string[]
    ): Promise<void> => {
      const changes = retagged(annotations, change, Date.now())
      await now.current.notes.act(t.acts.tagged(nameOfAll(annotations)), changes)
    }
    return {
      edit,
      writeAt: (passage, entry) => {
        const { notes } = now.current
        const on = entry === undefined ? notes.at(passage) : notes.onEntry(entry)
        const there = on.find((one) => one.kind === 'note')
        edit(there ?? { ...begun(targetOn(passage), stamp(), entry), kind: 'note', body: '' })
      },
      stopEditing: () => {
        const { isOver, show } = now.current.panels
        setEditing(null)
        if (isOver.rail) show('rail', false)
      },
      bookmark: async (passage, entry) => {
        const { notes } = now.current
        const there = entry === undefined ? bookmarkAt(notes, passage) : bookmarkOn(notes, entry)
        const name = there === null ? t.acts.bookmarkSet : t.acts.removed.bookmark
        await notes.act(
          name(nameOf(passage, entry)),
          toggleBookmark(there, targetOn(passage), stamp(), entry)
        )
      },
      highlight: async (passage, meaning) => {
        const { notes } = now.current
        const there = highlightAt(notes, passage)
        const place = nameOf(passage)
        const name =
          there?.meaning === meaning
            ? t.acts.removed.highlight(place)
            : t.acts.highlighted(place, meaning)
        await notes.act(name, toggleMeaning(there, targetOn(passage), meaning, stamp()))
      },
      remove: async (annotations) => {
        const [first] = annotations
        if (first === undefined) return
        const name =
          annotations.length === 1
            ? t.acts.removed[first.kind](nameOfAll([first]))
            : t.acts.manyRemoved(annotations.length)
        const result = await now.current.notes.act(name, removal(annotations, Date.now()))
        if (!result.ok) return
        setTold(name)
        setEditing((note) => (annotations.some(({ id }) => id === note?.id) ? null : note))
      },
      tag: (annotations, tag) => retag(annotations, (tags) => withTag(tags, tag)),
      untag: (annotations, tag) => retag(annotations, (tags) => withoutTag(tags, tag)),
      recolour: async (annotations, meaning) => {
        const name = t.acts.highlighted(nameOfAll(annotations), meaning)
        await now.current.notes.act(name, recoloured(annotations, meaning, Date.now()))
      },
      name: async (bookmark, name) => {
        const changes = named(bookmark, name, Date.now())
        await now.current.notes.act(t.acts.bookmarkNamed(nameOfAll([bookmark])), changes)
      },
      place: (displaced) => {
        if (displaced !== null) showNotes()
        setPlacing(displaced)
      },
      putAt: async ({ annotations, asked }, place) => {
        const { report, library } = now.current
        const anchors = annotations.flatMap(targetOf)
        const resolve = resolverIn(report, madeOn([...library.reports.values()], anchors))
        const edition = editionTextFor(report)
        const changes = placedAt(edition, resolve, annotations, asked, [place], Date.now())
        const name = t.acts.placed(nameOf([place]))
        const result = await now.current.notes.act(name, changes)
        if (!result.ok) return
        setTold(name)
        setPlacing(null)
      }
    }
  }, [change])
  const { last } = notes
  const desk = useMemo(
    (): Desk => ({ editing, done: last !== null && last.name === told ? last : null, placing }),
    [editing, last, told, placing]
  )
  return [desk, acts]
}
