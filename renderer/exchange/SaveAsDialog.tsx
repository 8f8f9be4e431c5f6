import type { ReactNode } from 'react'
import { exchangeFormats } from '../../shared/exchange/formats'
import type { Annotation } from '../../shared/notes/model'
import { Choices } from '../dialogs/Choices'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { PersonalInNotes } from '../privacy/PersonalInNotes'
import { t } from '../text/nl'
import { useSaveAs } from './useSaveAs'

interface SaveAsDialogProps {
  readonly annotations: readonly Annotation[]
  readonly onClose: () => void
}

/** Asks in which format annotations are saved, and what of persons goes along. */
export const SaveAsDialog = ({ annotations, onClose }: SaveAsDialogProps): ReactNode => {
  const { format, setFormat, isBlanked, setBlanked, task } = useSaveAs(annotations, onClose)
  const text = t.exchange.saveAs
  return (
    <DialogFrame title={text.dialog} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{text.what(annotations.length)}</p>
      <Choices
        label={text.format}
        value={format}
        isDisabled={task.isBusy}
        onChange={setFormat}
        choices={exchangeFormats.map((value) => ({
          value,
          label: text.formats[value],
          hint: text.hints[value]
        }))}
      />
      <PersonalInNotes
        annotations={annotations}
        isBlanked={isBlanked}
        isDisabled={task.isBusy}
        onChange={setBlanked}
      />
      <DialogFoot go={text.go} busy={text.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
