import { useMemo, useState, type ReactNode } from 'react'
import {
  personalInCollection,
  withoutPersonalWords,
  type ShownCollection
} from '../../shared/collections/shown'
import { documentFormats, type DocumentFormat } from '../../shared/document/model'
import { fileNameOf } from '../../shared/files/name'
import type { Outcome } from '../../shared/ipc/contract'
import { personalInstead } from '../../shared/nl/personal'
import { bridge } from '../bridge'
import { Choices } from '../dialogs/Choices'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask } from '../dialogs/useTask'
import { PersonalChoice } from '../privacy/PersonalChoice'
import { t } from '../text/nl'
import { loadWriter } from './shown'

interface SaveCollectionDialogProps {
  readonly shown: ShownCollection
  readonly onClose: () => void
}

/** Asks in which form a collection is saved, and what of persons goes along. */
export const SaveCollectionDialog = ({ shown, onClose }: SaveCollectionDialogProps): ReactNode => {
  const { say } = useAnnouncer()
  const [format, setFormat] = useState<DocumentFormat>('docx')
  const [isBlanked, setBlanked] = useState(true)
  const [now] = useState(Date.now)
  const year = new Date(now).getFullYear()
  const personal = useMemo(() => personalInCollection(shown, year), [shown, year])
  const { save } = t.collections
  const task = useTask(
    async (): Promise<Outcome> => {
      const { documentOfCollection } = await loadWriter()
      const written = isBlanked ? withoutPersonalWords(shown, year, personalInstead) : shown
      const document = documentOfCollection(written, [save.made(now)])
      if (bridge === null) return { kind: 'failed', reason: t.dialogs.failed }
      const name = fileNameOf(document.title)
      return bridge.invoke('document:save', { name, format, document })
    },
    (file) => {
      onClose()
      if (file !== null) say(save.done(file))
    }
  )
  return (
    <DialogFrame title={save.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{save.intro}</p>
      <Choices
        label={save.format}
        choices={documentFormats.map((value) => ({
          value,
          label: save.formats[value],
          hint: save.hints[value]
        }))}
        value={format}
        isDisabled={task.isBusy}
        onChange={setFormat}
      />
      <PersonalChoice
        found={personal}
        sum={save.personal(personal.length)}
        isBlanked={isBlanked}
        blankHint={save.blankHint}
        isDisabled={task.isBusy}
        onChange={setBlanked}
      />
      <DialogFoot go={save.go} busy={save.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
