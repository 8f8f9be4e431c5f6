import type { ReactNode } from 'react'
import type { PersonalWords } from '../../shared/collections/shown'
import { withSigns } from '../../shared/text/unseen'
import { Choices } from '../dialogs/Choices'
import { t } from '../text/nl'

/** So many findings are shown; of more the rest is counted. */
const mostShown = 20

interface PersonalChoiceProps {
  readonly personal: readonly PersonalWords[]
  readonly isBlanked: boolean
  readonly isDisabled: boolean
  readonly onChange: (isBlanked: boolean) => void
}

/** Points at what may say who a person is, and asks what becomes of it. */
export const PersonalChoice = (props: PersonalChoiceProps): ReactNode => {
  const { personal, isBlanked, isDisabled, onChange } = props
  const { save } = t.collections
  return (
    <>
      <p className="message" role="status">
        {save.personal(personal.length)}
      </p>
      <details className="data-named">
        <summary>{save.personalWhat}</summary>
        <ul>
          {personal.slice(0, mostShown).map(({ text, findings }, at) => (
            <li key={at}>
              {withSigns(findings.map(({ start, end }) => text.slice(start, end)).join(', '))}
            </li>
          ))}
          {personal.length > mostShown && <li>{save.personalMore(personal.length - mostShown)}</li>}
        </ul>
      </details>
      <Choices
        label={save.personalChoice}
        choices={[
          { value: 'blank', label: save.blank, hint: save.blankHint },
          { value: 'keep', label: save.keep }
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
