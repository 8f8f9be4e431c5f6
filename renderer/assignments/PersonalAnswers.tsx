import type { ReactNode } from 'react'
import type { PersonalAnswer } from '../../shared/assignments/hand-in'
import { withSigns } from '../../shared/text/unseen'
import { Choices } from '../dialogs/Choices'
import { t } from '../text/nl'

interface PersonalAnswersProps {
  readonly found: readonly PersonalAnswer[]
  readonly isBlanked: boolean
  readonly setBlanked: (isBlanked: boolean) => void
  readonly isDisabled: boolean
}

/** So many findings are shown; of more the rest is counted. */
const mostShown = 20

/** Points at what may say who a person is before answers are handed in, and asks what of it goes along. */
export const PersonalAnswers = ({
  found,
  isBlanked,
  setBlanked,
  isDisabled
}: PersonalAnswersProps): ReactNode => {
  const text = t.assignments.handIn.personal
  return (
    <>
      <p className="message" role="status">
        {text.found(found.length)}
      </p>
      <details className="data-named">
        <summary>{text.what}</summary>
        <ul>
          {found.slice(0, mostShown).map(({ text: answer, findings }, at) => (
            <li key={at}>
              {withSigns(findings.map(({ start, end }) => answer.slice(start, end)).join(', '))}
            </li>
          ))}
          {found.length > mostShown && <li>{text.more(found.length - mostShown)}</li>}
        </ul>
      </details>
      <Choices
        label={text.choice}
        choices={[
          { value: 'blank', label: text.blank, hint: text.blankHint },
          { value: 'keep', label: text.keep }
        ]}
        value={isBlanked ? 'blank' : 'keep'}
        isDisabled={isDisabled}
        onChange={(chosen) => {
          setBlanked(chosen === 'blank')
        }}
      />
    </>
  )
}
