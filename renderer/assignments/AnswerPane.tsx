import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isAnswered, progressOf } from '../../shared/assignments/kept'
import { longest } from '../../shared/assignments/model'
import { wordsAmount } from '../../shared/assignments/words'
import { withSigns } from '../../shared/text/unseen'
import { useSurfaces } from '../app/places'
import { PersonalHint } from '../notes/PersonalHint'
import { t } from '../text/nl'
import { DraftField } from './DraftField'
import { Passages } from './Passages'
import { QuestionSteps } from './QuestionSteps'
import { useAssignmentDesk, type OpenAssignment } from './assignments'
import { answerRow } from './rows'

/** A question beside the text, with the field for the answer, and how far the reader is. */
export const AnswerPane = ({ open }: { readonly open: OpenAssignment }): ReactNode => {
  const { standing, step, goTo, takesFocus } = useAssignmentDesk()
  const { active } = useSurfaces()
  const { kept, question, number } = open
  const { id, title, questions } = kept.assignment
  const text = t.assignments
  const { answered, of } = progressOf(kept)
  if (question === null) return null
  return (
    <div className="assignment-pane">
      <h2 className="notes-part">{withSigns(title)}</h2>
      <ol className="question-list" aria-label={text.list.progress(answered, of)}>
        {questions.map((one, at) => {
          const isDone = isAnswered(kept, one)
          return (
            <li key={one.id}>
              <Button
                className="question-mark"
                aria-label={`${text.answer.open(at + 1)}, ${isDone ? text.answer.done : text.answer.todo}`}
                data-done={isDone || undefined}
                {...(one.id === question.id ? { 'aria-current': 'step' } : {})}
                onPress={() => {
                  goTo(id, one.id)
                }}
              >
                {at + 1}
                {isDone && <IconCheck aria-hidden size={14} />}
              </Button>
            </li>
          )
        })}
      </ol>
      <QuestionSteps number={number} of={of} onStep={step} />
      <h3 className="question-text">{withSigns(question.text)}</h3>
      {question.words !== null && <p className="question-length">{text.about(question.words)}</p>}
      {question.hint !== '' && (
        <details key={`hint-${question.id}`} className="question-hint">
          <summary>{text.hint}</summary>
          <p className="entry-body">{withSigns(question.hint)}</p>
        </details>
      )}
      <h4 className="question-label">{text.answer.passages}</h4>
      <Passages question={question} standing={standing} />
      <DraftField
        key={`answer-${question.id}`}
        label={text.answer.field(number)}
        row={answerRow(kept, question, number)}
        longest={longest.answer}
        lines={8}
        placeholder={text.answer.placeholder}
        takesFocus={() => takesFocus(question.id)}
        foot={(typed) => (
          <>
            <PersonalHint text={typed} />
            <p className="question-length">
              {text.answer.length(wordsAmount(typed), question.words)}
            </p>
          </>
        )}
      />
      <p className="assignment-way">
        <span>{text.list.progress(answered, of)}</span>
        <Button
          className="button"
          onPress={() => {
            active.assignment(id)
          }}
        >
          {text.answer.toPage}
        </Button>
      </p>
    </div>
  )
}
