import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import { t } from '../text/nl'

interface OwnNotesChoiceProps {
  readonly hasNotes: boolean
  readonly isChosen: boolean
  readonly isDisabled: boolean
  readonly onChange: (isChosen: boolean) => void
}

/** Whether the reader's own notes and highlights are printed along. */
export const OwnNotesChoice = ({
  hasNotes,
  isChosen,
  isDisabled,
  onChange
}: OwnNotesChoiceProps): ReactNode => {
  const { dialog } = t.printing
  return (
    <div className="dialog-choices">
      <p className="dialog-choices-label">{dialog.own}</p>
      <CheckboxField isSelected={isChosen} isDisabled={isDisabled || !hasNotes} onChange={onChange}>
        <CheckboxButton className="dialog-choice">
          <span className="dialog-choice-box" aria-hidden>
            <IconCheck size={16} stroke={3} />
          </span>
          <span className="dialog-choice-text">
            {dialog.withNotes}
            <span className="dialog-choice-hint">
              {hasNotes ? dialog.withNotesHint : dialog.noNotes}
            </span>
          </span>
        </CheckboxButton>
      </CheckboxField>
    </div>
  )
}
