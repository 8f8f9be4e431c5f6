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
import { t } from '../text/nl'
import { OwnNotesChoice } from './OwnNotesChoice'

export type PrintTarget = 'pdf' | 'paper'

interface PrintDialogProps {
  readonly target: PrintTarget
  readonly onClose: () => void
}

/** How much is printed. */
type Scope = 'section' | 'chapter' | 'report'

interface ScopeChoice {
  readonly value: Scope
  readonly label: string
  readonly hint: string
  /** Null for the whole report. */
  readonly section: Section | null
}

/** Asks what to print, and has it made. */
export const PrintDialog = ({ target, onClose }: PrintDialogProps): ReactNode => {
  const outline = useReport()
  const { say } = useAnnouncer()
  const { surface, place } = usePlaces()
  const reading = useReadingSection(surface)
  const { annotations } = useNotes()
  const hasNotes = annotations.some(({ kind }) => kind !== 'bookmark')
  const [wanted, setWanted] = useState<Scope>('section')
  const [withNotes, setWithNotes] = useState(false)
  const [isBlanked, setBlanked] = useState(true)
  const choices = scopesOf(
    outline,
    place,
    reading === null ? undefined : outline.sections.get(reading)
  )
  const chosen = choices.find(({ value }) => value === wanted) ?? choices[0]
  const task = useTask(
    () => {
      const section = chosen?.section ?? null
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
      <OwnNotesChoice
        hasNotes={hasNotes}
        isChosen={withNotes}
        isDisabled={task.isBusy}
        onChange={setWithNotes}
      />
      {withNotes && (
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
            section: reading
          }
        ]),
    ...(chapter === null
      ? []
      : [
          {
            value: 'chapter' as const,
            label: chapter.number === null ? dialog.part : dialog.chapter,
            hint: sectionLabel(chapter),
            section: chapter
          }
        ]),
    { value: 'report' as const, label: dialog.report, hint: edition.title, section: null }
  ]
}
