import type { ReactNode } from 'react'
import type { Finding } from '../../shared/privacy/find'
import { withSigns } from '../../shared/text/unseen'
import { Choices } from '../dialogs/Choices'
import { t } from '../text/nl'

interface PersonalChoiceProps {
  /** The texts in which something was found, and where. */
  readonly found: readonly { readonly text: string; readonly findings: readonly Finding[] }[]
  /** How much was found, in a sentence. */
  readonly sum: string
  /** Whether what was found stays out of what leaves this computer. */
  readonly isBlanked: boolean
  /** What it means to leave it out, where that is more than that. */
  readonly blankHint?: string
  readonly isDisabled: boolean
  readonly onChange: (isBlanked: boolean) => void
}

/** So many findings are shown; of more the rest is counted. */
const mostShown = 20

/**
 * Before something leaves this computer: what in it may say who a person is, and whether that goes along. Shows
 * nothing where nothing was found.
 */
export const PersonalChoice = ({
  found,
  sum,
  isBlanked,
  blankHint = t.personal.leaving.blankHint,
  isDisabled,
  onChange
}: PersonalChoiceProps): ReactNode => {
  const text = t.personal.leaving
  if (found.length === 0) return null
  return (
    <>
      <p className="message" role="status">
        {sum}
      </p>
      <details className="data-named">
        <summary>{text.what}</summary>
        <ul>
          {found.slice(0, mostShown).map(({ text: written, findings }, at) => (
            <li key={at}>
              {withSigns(findings.map(({ start, end }) => written.slice(start, end)).join(', '))}
            </li>
          ))}
          {found.length > mostShown && <li>{text.more(found.length - mostShown)}</li>}
        </ul>
      </details>
      <Choices
        label={text.choice}
        choices={[
          { value: 'blank', label: text.blank, hint: blankHint },
          { value: 'keep', label: text.keep }
        ]}
        value={isBlanked ? 'blank' : 'keep'}
        isDisabled={isDisabled}
        onChange={(chosen) => {
          onChange(chosen === 'blank')
        }}
      />
    </>
  )
}
