import { useMemo, useState, type ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { progressOf, type KeptAssignment } from '../../shared/assignments/kept'
import { personalInAnswers } from '../../shared/assignments/personal'
import { longestOwnerName } from '../../shared/groups/model'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { PersonalChoice } from '../privacy/PersonalChoice'
import { t } from '../text/nl'
import { useHandIn } from './useHandIn'

interface HandInDialogProps {
  readonly kept: KeptAssignment
  readonly onClose: () => void
}

/** Asks under which name answers are handed in, and what of persons goes along. */
export const HandInDialog = ({ kept, onClose }: HandInDialogProps): ReactNode => {
  const { name, setName, isBlanked, setBlanked, task } = useHandIn(kept, onClose)
  const [year] = useState(() => new Date().getFullYear())
  const personal = useMemo(() => personalInAnswers(kept, year), [kept, year])
  const { answered, of } = progressOf(kept)
  const text = t.assignments.handIn
  return (
    <DialogFrame title={text.dialog} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{text.what(answered, of)}</p>
      <TextField
        className="data-typed"
        value={name}
        maxLength={longestOwnerName}
        onChange={setName}
        isDisabled={task.isBusy}
      >
        <Label className="data-typed-label">{text.name}</Label>
        <Input className="field" autoComplete="off" spellCheck={false} />
      </TextField>
      <PersonalChoice
        found={personal}
        sum={text.personal.found(personal.length)}
        isBlanked={isBlanked}
        blankHint={text.personal.blankHint}
        isDisabled={task.isBusy}
        onChange={setBlanked}
      />
      <DialogFoot go={text.go} busy={text.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
