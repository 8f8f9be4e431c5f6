import { IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { t } from '../text/nl'
import { useErase } from './useErase'

/** Erasing everything, as before a computer goes to somebody else. */
export const EraseAll = (): ReactNode => {
  const [isAsked, setAsked] = useState(false)
  return (
    <section aria-labelledby="data-erase">
      <h2 id="data-erase" className="data-heading">
        {t.keep.eraseAll.title}
      </h2>
      <p>{t.keep.eraseAll.intro}</p>
      <Button
        className="button"
        onPress={() => {
          setAsked(true)
        }}
      >
        <IconTrash aria-hidden size={18} />
        {t.keep.eraseAll.open}
      </Button>
      {isAsked && (
        <EraseAllDialog
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </section>
  )
}

/** Nobody does it by a slip of the hand: a word has to be typed first. */
const EraseAllDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { eraseAll, erase } = t.keep
  const [typed, setTyped] = useState('')
  const task = useErase(
    { kind: 'all' },
    () => typed.trim().toLocaleUpperCase('nl') === eraseAll.word
  )
  return (
    <DialogFrame title={eraseAll.dialogTitle} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{eraseAll.what}</p>
      <p>{eraseAll.stays}</p>
      <TextField className="data-typed" value={typed} onChange={setTyped} isDisabled={task.isBusy}>
        <Label className="data-typed-label">{eraseAll.type}</Label>
        <Input className="field" autoComplete="off" spellCheck={false} />
      </TextField>
      <DialogFoot go={eraseAll.go} busy={erase.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
