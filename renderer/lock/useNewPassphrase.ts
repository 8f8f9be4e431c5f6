import { useState } from 'react'
import { problemOf } from '../../shared/lock/passphrase'
import { t } from '../text/nl'

/** A passphrase that is chosen: typed twice, and judged once the reader has said that it is done. */
export interface NewPassphrase {
  readonly value: string
  readonly repeated: string
  readonly setValue: (value: string) => void
  readonly setRepeated: (value: string) => void
  /** What is wrong, for each of the fields. */
  readonly problem: string | null
  readonly repeatProblem: string | null
  /** Judges it; true when it can be used. */
  readonly check: () => boolean
}

export const useNewPassphrase = (): NewPassphrase => {
  const [value, setValue] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isChecked, setChecked] = useState(false)
  const found = problemOf(value)
  const isSame = value === repeated
  return {
    value,
    repeated,
    setValue,
    setRepeated,
    problem: isChecked && found !== null ? t.lock.passphraseProblem[found] : null,
    repeatProblem: isChecked && found === null && !isSame ? t.lock.notTheSame : null,
    check: () => {
      setChecked(true)
      return found === null && isSame
    }
  }
}
