import { IconCheck, IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button, CheckboxButton, CheckboxField } from 'react-aria-components'
import { bridge } from '../bridge'
import { t } from '../text/nl'

interface CodeSheetProps {
  /** Null until main has made it. */
  readonly code: string | null
  readonly isKept: boolean
  /** True once the reader wanted to go on without having kept it. */
  readonly isAsked: boolean
  readonly onKept: (isKept: boolean) => void
}

/** The recovery code, to be printed or written down: it is shown once. */
export const CodeSheet = ({ code, isKept, isAsked, onKept }: CodeSheetProps): ReactNode => {
  const [problem, setProblem] = useState<string | null>(null)
  const print = async (): Promise<void> => {
    setProblem(null)
    const outcome = await bridge?.invoke('lock:print', undefined)
    if (outcome?.kind === 'failed') setProblem(outcome.reason)
  }
  return (
    <>
      <section className="code-sheet" aria-labelledby="code-sheet-title">
        <h3 id="code-sheet-title" className="code-sheet-title">
          {t.lock.code.sheetTitle}
        </h3>
        <p className="code-sheet-code" translate="no">
          {code?.split('-').map((group) => (
            <span key={group}>{group}</span>
          ))}
        </p>
        <p className="code-sheet-text">{t.lock.code.sheet}</p>
      </section>
      <div className="lock-acts">
        <Button className="button" isDisabled={code === null} onPress={() => void print()}>
          <IconPrinter aria-hidden size={18} />
          {t.lock.code.print}
        </Button>
        <p role="alert" className="lock-problem">
          {problem}
        </p>
      </div>
      <CheckboxField isSelected={isKept} onChange={onKept}>
        <CheckboxButton className="dialog-choice">
          <span className="dialog-choice-box" aria-hidden>
            <IconCheck size={16} stroke={3} />
          </span>
          <span className="dialog-choice-text">{t.lock.code.kept}</span>
        </CheckboxButton>
      </CheckboxField>
      <p role="alert" className="lock-problem">
        {isAsked && !isKept && t.lock.code.notKept}
      </p>
    </>
  )
}
