import { useCallback, useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import type { TextPlace } from '../../shared/anchor/model'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { annotationsIn, hiddenSlot, type Layer, type OwnerId } from '../../shared/groups/model'
import type { BlockNotes, Stamp } from '../../shared/notes/commands'
import {
  annotationIdSchema,
  targetOf,
  type Anchor,
  type Annotation,
  type AnnotationId
} from '../../shared/notes/model'
import { withoutOthers } from '../../shared/notes/places'
import type { Mark, StandingOf } from '../../shared/notes/standing'
import type { EntryName } from '../../shared/reference/entry'
import type { Result } from '../../shared/result'
import {
  noRows,
  noTransitions,
  targetIn,
  transitionPrefix,
  transitionsIn,
  type Transitions
} from '../../shared/transition/model'
import { useStandings } from '../anchors/useStandings'
import { othersThan, type Library } from '../app/library'
import { requiredContext } from '../app/required-context'
import type { Notebook } from '../db/notebook'
import type { OpenProblem, ReadProblem } from '../db/problems'
import type { Mended, Settled } from '../db/settle'
import { useContents } from '../db/useContents'
import { useLayers } from '../db/useLayers'
import { useSlot } from '../db/useSlot'
import { useUnder } from '../db/useUnder'
import { useFound } from './found'
import { usePlacedIn, type Placed } from './placed'
import { createSaving, type Saving } from './saving'
import { useActs, type Acts } from './useActs'

/** What the reader should know of the notebook before relying on it. */
export interface Warnings {
  readonly problem: OpenProblem | ReadProblem | null
  readonly isReadOnly: boolean
  readonly isLost: boolean
  /** What was mended when the notebook was opened. */
  readonly mended: Mended | null
  readonly unreadable: number
}

export interface Notes extends Acts {
  /** Those of the report that is open. */
  readonly annotations: readonly Annotation[]
  /** Those of all reports. */
  readonly all: readonly Annotation[]
  /** What colleagues handed over, by name; those that are hidden too. */
  readonly layers: readonly Layer[]
  readonly hidden: ReadonlySet<OwnerId>
  readonly hide: (owner: OwnerId, isHidden: boolean) => void
  /** Of colleagues that are not hidden, everything in all reports. */
  readonly lent: readonly Annotation[]
  /** All that is shown of the report that is open: the reader's own, and what colleagues lent. */
  readonly here: readonly Annotation[]
  /** Whose an annotation is; null for the reader's own. */
  readonly ownerOf: (annotation: Annotation) => Layer | null
  /** What is known of annotations in editions that they do not hang on. */
  readonly transitions: Transitions
  /** Whether all that was kept has been read. */
  readonly isRead: boolean
  /** The passages of an annotation, as the report that is open had them when it was taken over to a newer one. */
  readonly targetHere: (annotation: Annotation) => readonly Anchor[]
  /** One of all. */
  readonly one: (id: AnnotationId) => Annotation | undefined
  /** One of all that is shown, whoever made it. */
  readonly anyones: (id: AnnotationId) => Annotation | undefined
  readonly on: (block: BlockId) => BlockNotes
  /** The names of the colleagues of whom something is on a block. */
  readonly lentOn: (block: BlockId) => readonly string[]
  /** What stands on exactly these stretches of text, oldest first. */
  readonly at: (places: readonly TextPlace[]) => readonly Annotation[]
  /** The reader's own about a reference entry of the report that is open, oldest first. */
  readonly onEntry: (name: EntryName) => readonly Annotation[]
  /** Where one of the report that is open stands in it. */
  readonly standing: StandingOf
  /** Where one of any report stands; of an annotation that stayed as it was the same object. */
  readonly placed: (annotation: Annotation) => Placed
  /** What is highlighted of a block. */
  readonly marksOn: (block: BlockId) => readonly Mark[]
  readonly warnings: Warnings
  readonly saving: Saving
  readonly write: Saving['write']
}

export const [NotesProvider, useNotes] = requiredContext<Notes>('notes')

/** A fresh id and the time, for a new annotation. */
export const stamp = (): Stamp => ({
  id: v.parse(annotationIdSchema, crypto.randomUUID()),
  now: Date.now()
})

const none: readonly Annotation[] = []

/** The notebook, or why it could not be opened. */
type Opened = Result<Notebook, OpenProblem>

const noOwners: readonly OwnerId[] = []

/**
 * The reader's notes: what is in the notebook, where it stands in the report that is open, and the one way to
 * change it.
 */
export const useNotesState = (opened: Opened, library: Library, report: Outline): Notes => {
  const notebook = opened.ok ? opened.value : null
  const contents = useContents(notebook)
  const compared = useCompared(notebook)
  const mended = notebook?.mended ?? (compared?.ok === true ? compared.value : null)
  const isVaultNewer = compared?.ok === false && compared.error === 'too-new'
  const saving = useMemo(() => createSaving(opened), [opened])
  const { write } = saving
  const all = contents?.ok === true ? contents.value.annotations : none
  const acts = useActs(notebook, write)
  const byId = useMemo(() => new Map(all.map((annotation) => [annotation.id, annotation])), [all])
  const others = useMemo(() => othersThan(library, report), [library, report])
  const read = useUnder(notebook, transitionPrefix, transitionsIn)
  const transitions = read ?? noTransitions
  const rows = useMemo(() => transitions.of(report.edition.id), [transitions, report])
  const annotations = useMemo(() => withoutOthers(all, others, rows), [all, others, rows])
  const reports = useMemo(() => [...library.reports.values()], [library])
  const lending = useLending(useLayers(notebook), useSlot(notebook, hiddenSlot))
  const { lent } = lending
  const lentById = useMemo(() => new Map(lent.map((one) => [one.id, one])), [lent])
  const here = useMemo(
    () =>
      lent.length === 0 ? annotations : [...annotations, ...withoutOthers(lent, others, noRows)],
    [annotations, lent, others]
  )
  const standing = useStandings(
    report,
    here,
    reports,
    useCallback(({ edition }: Outline, one: Annotation) => targetIn(edition.id, rows, one), [rows])
  )
  const placed = usePlacedIn(library, report, standing, lending.ownerOf)
  const found = useFound(report, annotations, here, standing, lending.ownerOf)
  const warnings = useMemo(
    (): Warnings => ({
      problem: !opened.ok ? opened.error : contents?.ok === false ? contents.error : null,
      isReadOnly: notebook?.access === 'too-new' || isVaultNewer,
      isLost: notebook?.isLost === true && compared !== undefined && mended === null,
      mended,
      unreadable: contents?.ok === true ? contents.value.unreadable : 0
    }),
    [opened, notebook, contents, compared, mended, isVaultNewer]
  )
  return useMemo(
    () => ({
      annotations,
      all,
      here,
      ...lending,
      transitions,
      isRead: contents !== undefined && read !== undefined,
      targetHere: (one) => targetIn(report.edition.id, rows, one) ?? targetOf(one),
      one: (id) => byId.get(id),
      anyones: (id) => byId.get(id) ?? lentById.get(id),
      ...found,
      placed,
      warnings,
      saving,
      write,
      ...acts
    }),
    [
      annotations,
      all,
      here,
      lending,
      byId,
      lentById,
      transitions,
      contents,
      read,
      report,
      rows,
      found,
      placed,
      warnings,
      saving,
      write,
      acts
    ]
  )
}

/** What colleagues handed over, as far as it is not hidden, and whose each annotation is. */
export const useLending = (
  layers: readonly Layer[],
  [hiddenOnes = noOwners, setHidden]: ReturnType<typeof useSlot<readonly OwnerId[]>>
): Pick<Notes, 'layers' | 'hidden' | 'hide' | 'lent' | 'ownerOf'> =>
  useMemo(() => {
    const hidden = new Set(hiddenOnes)
    const owners = new Map(
      layers
        .filter(({ id }) => !hidden.has(id))
        .flatMap((layer) => annotationsIn(layer).map((one) => [one, layer] as const))
    )
    return {
      layers,
      hidden,
      hide: (owner, isHidden) => {
        const others = hiddenOnes.filter((id) => id !== owner)
        setHidden(isHidden ? [...others, owner] : others)
      },
      lent: [...owners.keys()],
      ownerOf: (one) => owners.get(one) ?? null
    }
  }, [layers, hiddenOnes, setHidden])

/** How the notebook was compared with the vault, and null where it could not be; undefined until that is known. */
const useCompared = (notebook: Notebook | null): Settled | null | undefined => {
  const [found, setFound] = useState<{ readonly of: Notebook; readonly compared: Settled | null }>()
  useEffect(() => {
    let isHere = true
    void notebook?.whenCompared().then((compared) => {
      if (isHere) setFound({ of: notebook, compared })
    })
    return () => {
      isHere = false
    }
  }, [notebook])
  return found?.of === notebook ? found.compared : undefined
}
