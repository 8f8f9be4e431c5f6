import { useState, type ReactNode } from 'react'
import { bibtexOf } from '../../shared/cite/bibtex'
import type { Passage } from '../../shared/cite/passage'
import { placeInWords } from '../../shared/cite/place'
import { cslJsonOf, passageRecord, reportRecord, type CslRecord } from '../../shared/cite/record'
import { referenceToPassage, referenceToReport } from '../../shared/cite/reference'
import { risOf } from '../../shared/cite/ris'
import { fileNameOf } from '../../shared/files/name'
import { textFileKinds } from '../../shared/ipc/contract'
import { useReport } from '../app/report'
import { bridge } from '../bridge'
import { Choices } from '../dialogs/Choices'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask } from '../dialogs/useTask'
import { t } from '../text/nl'

type Format = (typeof textFileKinds)[number]

const writers: Readonly<Record<Format, (record: CslRecord) => string>> = {
  ris: risOf,
  bib: bibtexOf,
  json: (record) => cslJsonOf([record])
}

interface SaveReferenceDialogProps {
  readonly passage: Passage
  readonly onClose: () => void
}

/** Saves a reference for a list of literature. */
export const SaveReferenceDialog = ({ passage, onClose }: SaveReferenceDialogProps): ReactNode => {
  const outline = useReport()
  const { say } = useAnnouncer()
  const [what, setWhat] = useState<'report' | 'passage'>('passage')
  const [format, setFormat] = useState<Format>('ris')
  const { edition } = outline
  const place = placeInWords(outline, passage)
  const reference =
    what === 'report' ? referenceToReport(edition) : referenceToPassage(outline, passage)
  const task = useTask(
    () => {
      const record = what === 'report' ? reportRecord(edition) : passageRecord(outline, passage)
      const name = what === 'report' ? edition.title : `${edition.title}, ${place}`
      return bridge?.invoke('file:save', {
        name: fileNameOf(name),
        kind: format,
        text: writers[format](record)
      })
    },
    (file) => {
      onClose()
      if (file !== null) say(t.citing.saved(file))
    }
  )
  const { dialog } = t.citing
  return (
    <DialogFrame title={dialog.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{dialog.intro}</p>
      <Choices
        label={dialog.what}
        value={what}
        isDisabled={task.isBusy}
        onChange={setWhat}
        choices={[
          { value: 'passage', label: dialog.passage, hint: place },
          { value: 'report', label: dialog.report, hint: edition.title }
        ]}
      />
      <Choices
        label={dialog.format}
        value={format}
        isDisabled={task.isBusy}
        onChange={setFormat}
        choices={textFileKinds.map((kind) => ({
          value: kind,
          label: dialog.formats[kind],
          hint: dialog.formatHints[kind]
        }))}
      />
      <div className="dialog-preview">
        <p className="dialog-preview-label">{dialog.preview}</p>
        <p>{reference.text}</p>
      </div>
      <DialogFoot go={dialog.save} busy="" task={task} onClose={onClose} />
    </DialogFrame>
  )
}
