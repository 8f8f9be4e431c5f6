import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { IconButton } from '../app/IconButton'
import { useDeeds } from '../commands/commands'
import { t } from '../text/nl'

interface QuestionStepsProps {
  readonly number: number
  readonly of: number
  readonly onStep: (by: -1 | 1) => void
}

/** Which question is shown, and the ways to the one before and after it: as buttons, and as commands. */
export const QuestionSteps = ({ number, of, onStep }: QuestionStepsProps): ReactNode => {
  const [hasPrevious, hasNext] = [number > 1, number < of]
  const back = (): void => {
    onStep(-1)
  }
  const on = (): void => {
    onStep(1)
  }
  useDeeds({
    'question.previous': { run: back, isEnabled: hasPrevious },
    'question.next': { run: on, isEnabled: hasNext }
  })
  return (
    <div className="question-steps">
      <span className="question-number">{t.assignments.question(number, of)}</span>
      <IconButton
        label={t.assignments.previous}
        command="question.previous"
        isDisabled={!hasPrevious}
        onPress={back}
      >
        <IconArrowUp aria-hidden size={18} />
      </IconButton>
      <IconButton
        label={t.assignments.next}
        command="question.next"
        isDisabled={!hasNext}
        onPress={on}
      >
        <IconArrowDown aria-hidden size={18} />
      </IconButton>
    </div>
  )
}
