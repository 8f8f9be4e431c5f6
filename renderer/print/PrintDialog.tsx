import { useState, type ReactNode } from 'react'
import type { Section } from '../../shared/corpus/model'
import { sectionLabel, type Outline } from '../../shared/corpus/outline'
import { fileNameOf } from '../../shared/files/name'
import type { PrintJob } from '../../shared/ipc/contract'
import type { Place } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { bridge } from '../bridge'
import { Choices } from '../dialogs/Choices'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask } from '../dialogs/useTask'
import { useNotes } from '../notes/notes'
import { PersonalInNotes } from '../privacy/PersonalInNotes'
import { useReadingSection } from '../reading/reading'
import { useCatalogue } from '../reference/reference'
import { t } from '../text/nl'
import { OwnNotesChoice } from './OwnNotesChoice'
import { printView } from './print-view'
import { usePrintedViews, type PrintedView } from './views'

export type PrintTarget = 'pdf' | 'paper'

interface PrintDialogProps {
  readonly target: PrintTarget
  readonly onClose: () => void
}

/** How much is printed. */
type Scope = PrintedView['kind'] | 'section' | 'chapter' | 'report'

interface ScopeChoice {
  readonly value: Scope
  readonly label: string
  readonly hint: string
  readonly asked:
    | { readonly kind: 'view'; readonly view: PrintedView }
    /** Null for the whole report. */
    | { readonly kind: 'text'; readonly section: Section | null }
}

/** Asks what to print, and has it made. */
export const PrintDialog = ({ target, onClose }: PrintDialogProps): ReactNode => {
  const outline = useReport()
  const { say } = useAnnouncer()
  const places = usePlaces()
  const { place } = places
  const reading = useReadingSection(places)
  const { annotations } = useNotes()
  const hasNotes = annotations.some(({ kind }) => kind !== 'bookmark')
  const catalogue = useCatalogue()
  const views = usePrintedViews()
  const [wanted, setWanted] = useState<Scope | null>(null)
  const [withNotes, setWithNotes] = useState(false)
  const [isBlanked, setBlanked] = useState(true)
  const choices = [
    ...views.map(viewChoice),
    ...scopesOf(outline, place, reading === null ? undefined : outline.sections.get(reading))
  ]
  const chosen = choices.find(({ value }) => value === wanted) ?? choices[0]
  const task = useTask(
    () => {
      const asked = chosen?.asked ?? { kind: 'text', section: null }
      if (asked.kind === 'view') return printView(target, outline, catalogue, asked.view)
      const { section } = asked
      const { id, title } = outline.edition
      const job: PrintJob = { edition: id, section: section?.id ?? null, withNotes, isBlanked }
      if (target === 'paper') return bridge?.invoke('print:paper', job)
      const name = section === null ? title : `${title} – ${sectionLabel(section)}`
      return bridge?.invoke('print:pdf', { job, name: fileNameOf(name) })
    },
    (file) => {
      onClose()
      say(file === null ? t.printing.printed : t.printing.saved(file))
    }
  )
  const { dialog } = t.printing
  const { title, go, busy } = dialog[target]
  const isText = chosen?.asked.kind !== 'view'
  return (
    <DialogFrame title={title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{dialog.intro[target]}</p>
      <Choices
        label={dialog.scope}
        choices={choices}
        value={chosen?.value ?? 'report'}
        isDisabled={task.isBusy}
        onChange={setWanted}
      />
      {isText && (
        <OwnNotesChoice
          hasNotes={hasNotes}
          isChosen={withNotes}
          isDisabled={task.isBusy}
          onChange={setWithNotes}
        />
      )}
      {isText && withNotes && (
        <PersonalInNotes
          annotations={annotations}
          isBlanked={isBlanked}
          isDisabled={task.isBusy}
          onChange={setBlanked}
        />
      )}
      <DialogFoot go={go} busy={busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}

const viewChoice = (view: PrintedView): ScopeChoice => ({
  value: view.kind,
  label: t.printing.dialog[view.kind],
  hint:
    view.kind === 'overview' && view.shown !== null
      ? t.printing.dialog.filtered(view.title, view.shown.amount, view.shown.all)
      : view.title,
  asked: { kind: 'view', view }
})

/** The section that is read, its chapter, the report; what is the same is offered once. */
const scopesOf = (
  { edition }: Outline,
  place: Place,
  reading: Section | undefined
): readonly ScopeChoice[] => {
  const { dialog } = t.printing
  const chapter = place.kind === 'at' ? place.part.contents.section : null
  return [
    ...(reading === undefined || reading === chapter
      ? []
      : [
          {
            value: 'section' as const,
            label: dialog.section,
            hint: sectionLabel(reading),
            asked: { kind: 'text' as const, section: reading }
          }
        ]),
    ...(chapter === null
      ? []
      : [
          {
            value: 'chapter' as const,
            label: chapter.number === null ? dialog.part : dialog.chapter,
            hint: sectionLabel(chapter),
            asked: { kind: 'text' as const, section: chapter }
          }
        ]),
    {
      value: 'report' as const,
      label: dialog.report,
      hint: edition.title,
      asked: { kind: 'text' as const, section: null }
    }
  ]
}
