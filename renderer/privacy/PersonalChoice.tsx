import { useMemo, useState, type ReactNode } from 'react'
import type { Annotation } from '../../shared/notes/model'
import { personalInAll } from '../../shared/privacy/annotations'
import { withSigns } from '../../shared/text/unseen'
import { Choices } from '../dialogs/Choices'
import { t } from '../text/nl'

interface PersonalChoiceProps {
  readonly annotations: readonly Annotation[]
  /** Whether what was found stays out of the file. */
  readonly isBlanked: boolean
  /** What it means to leave it out, where that is more than that. */
  readonly blankHint?: string
  readonly isDisabled: boolean
  readonly onChange: (isBlanked: boolean) => void
}

/** So many findings are shown; of more the rest is counted. */
const mostShown = 20

/**
 * Before annotations leave this computer: what in them may say who a person is, and whether that goes along. Shows
 * nothing where nothing was found.
 */
export const PersonalChoice = ({
  annotations,
  isBlanked,
  blankHint = t.personal.leaving.blankHint,
  isDisabled,
  onChange
}: PersonalChoiceProps): ReactNode => {
  const [year] = useState(() => new Date().getFullYear())
  const personal = useMemo(() => personalInAll(annotations, year), [annotations, year])
  const amount = new Set(personal.map(({ annotation }) => annotation)).size
  const text = t.personal.leaving
  if (amount === 0) return null
  return (
    <>
      <p className="message" role="status">
        {text.found(amount)}
      </p>
      <details className="data-named">
        <summary>{text.what}</summary>
        <ul>
          {personal.slice(0, mostShown).map(({ text: written, findings }, at) => (
            <li key={at}>
              {withSigns(findings.map(({ start, end }) => written.slice(start, end)).join(', '))}
            </li>
          ))}
          {personal.length > mostShown && <li>{text.more(personal.length - mostShown)}</li>}
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
