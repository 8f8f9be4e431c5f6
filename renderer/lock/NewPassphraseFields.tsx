import type { ReactNode } from 'react'
import { t } from '../text/nl'
import { PassphraseField } from './PassphraseField'
import type { NewPassphrase } from './useNewPassphrase'

interface NewPassphraseFieldsProps {
  readonly chosen: NewPassphrase
  readonly label: string
  readonly isFirst?: boolean
}

/** Where a passphrase is chosen: twice, since nobody sees what they type. */
export const NewPassphraseFields = ({
  chosen,
  label,
  isFirst = false
}: NewPassphraseFieldsProps): ReactNode => (
  <>
    <PassphraseField
      label={label}
      value={chosen.value}
      problem={chosen.problem}
      hint={t.lock.passphraseProblem.short}
      isNew
      isFirst={isFirst}
      onChange={chosen.setValue}
    />
    <PassphraseField
      label={t.lock.repeat}
      value={chosen.repeated}
      problem={chosen.repeatProblem}
      isNew
      onChange={chosen.setRepeated}
    />
  </>
)
