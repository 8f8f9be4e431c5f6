import { useMemo, useState, type ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { personalInAll } from '../../shared/groups/hand-over'
import { longestOwnerName } from '../../shared/groups/model'
import type { Annotation } from '../../shared/notes/model'
import { withSigns } from '../../shared/text/unseen'
import { Choices } from '../dialogs/Choices'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { t } from '../text/nl'
import { useHandOver } from './useHandOver'

interface ShareDialogProps {
  readonly annotations: readonly Annotation[]
  readonly onClose: () => void
}

/** So many findings are shown; of more the rest is counted. */
const mostShown = 20

/** Asks under which name annotations are handed over, and what of persons goes along. */
export const ShareDialog = ({ annotations, onClose }: ShareDialogProps): ReactNode => {
  const { name, setName, isBlanked, setBlanked, task } = useHandOver(annotations, onClose)
  const [year] = useState(() => new Date().getFullYear())
  const personal = useMemo(() => personalInAll(annotations, year), [annotations, year])
  const amount = new Set(personal.map(({ annotation }) => annotation)).size
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
      {amount > 0 && (
        <>
          <p className="message" role="status">
            {share.personal(amount)}
          </p>
          <details className="data-named">
            <summary>{share.personalWhat}</summary>
            <ul>
              {personal.slice(0, mostShown).map(({ text, findings }, at) => (
                <li key={at}>
                  {withSigns(findings.map(({ start, end }) => text.slice(start, end)).join(', '))}
                </li>
              ))}
              {personal.length > mostShown && (
                <li>{share.personalMore(personal.length - mostShown)}</li>
              )}
            </ul>
          </details>
          <Choices
            label={share.personalChoice}
            choices={[
              { value: 'blank', label: share.blank, hint: share.blankHint },
              { value: 'keep', label: share.keep }
            ]}
            value={isBlanked ? 'blank' : 'keep'}
            isDisabled={task.isBusy}
            onChange={(chosen) => {
              setBlanked(chosen === 'blank')
            }}
          />
        </>
      )}
      <DialogFoot go={share.go} busy={share.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
