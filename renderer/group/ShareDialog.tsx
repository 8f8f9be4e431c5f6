import type { ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { longestOwnerName } from '../../shared/groups/model'
import type { Annotation } from '../../shared/notes/model'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { PersonalInNotes } from '../privacy/PersonalInNotes'
import { t } from '../text/nl'
import { useHandOver } from './useHandOver'

interface ShareDialogProps {
  readonly annotations: readonly Annotation[]
  readonly onClose: () => void
}

/** Asks under which name annotations are handed over, and what of persons goes along. */
export const ShareDialog = ({ annotations, onClose }: ShareDialogProps): ReactNode => {
  const { name, setName, isBlanked, setBlanked, task } = useHandOver(annotations, onClose)
  const { share } = t.group
  return (
    <DialogFrame title={share.dialog} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{share.what(annotations.length)}</p>
      <TextField
        className="data-typed"
        value={name}
        maxLength={longestOwnerName}
        onChange={setName}
        isDisabled={task.isBusy}
      >
        <Label className="data-typed-label">{share.name}</Label>
        <Input className="field" autoComplete="off" spellCheck={false} />
      </TextField>
      <PersonalInNotes
        annotations={annotations}
        isBlanked={isBlanked}
        isDisabled={task.isBusy}
        onChange={setBlanked}
      />
      <DialogFoot go={share.go} busy={share.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
