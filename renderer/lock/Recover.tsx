import { useEffect, useRef, useState, type ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { readCode } from '../../shared/lock/recovery-code'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { LockForm } from './LockForm'
import { NewPassphraseFields } from './NewPassphraseFields'
import { useAsk } from './useAsk'
import { useNewPassphrase } from './useNewPassphrase'

/** For who has forgotten the passphrase: the recovery code opens the kluis, and another passphrase is chosen. */
export const Recover = ({ onBack }: { readonly onBack: () => void }): ReactNode => {
  const [typed, setTyped] = useState('')
  const [isChecked, setChecked] = useState(false)
  const chosen = useNewPassphrase()
  const { ask, ...state } = useAsk()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const code = readCode(typed)
  return (
    <>
      <LockForm
        go={t.lock.page.recover}
        busy={t.lock.page.unlocking}
        state={state}
        about="code"
        onBack={onBack}
        onGo={() => {
          setChecked(true)
          const isChosen = chosen.check()
          if (code.ok && isChosen)
            void ask(() => bridge?.invoke('lock:recover', { code: typed, next: chosen.value }))
        }}
      >
        <p>{t.lock.page.codeIntro}</p>
        <TextField
          className="lock-field"
          value={typed}
          maxLength={200}
          autoComplete="off"
          isInvalid={isChecked && !code.ok}
          validationBehavior="aria"
          onChange={setTyped}
        >
          <Label className="lock-label">{t.lock.page.code}</Label>
          <Input
            ref={field}
            className="field lock-code"
            spellCheck="false"
            autoCapitalize="characters"
          />
          <Text slot="description" className="lock-hint">
            {t.lock.page.codeHint}
          </Text>
          <FieldError className="lock-problem">
            {!code.ok && t.lock.codeProblem(code.error)}
          </FieldError>
        </TextField>
        <NewPassphraseFields chosen={chosen} label={t.lock.newPassphrase} />
      </LockForm>
      <p className="lock-hint">{t.lock.page.noCode}</p>
    </>
  )
}
