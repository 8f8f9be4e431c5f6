import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { KeptAssignment } from '../../shared/assignments/kept'
import { longest, type Assignment, type Question } from '../../shared/assignments/model'
import { withSigns } from '../../shared/text/unseen'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { DraftField } from './DraftField'
import { quoteOf } from './Passages'
import { SaveForTrainees } from './SaveForTrainees'
import { useAssignmentDesk } from './assignments'
import { headRow } from './rows'
import { useAssignmentActs } from './useAssignmentActs'

/** What a trainer makes: title, introduction, the questions in their order, and the file for trainees. */
export const MakeSheet = ({ kept }: { readonly kept: KeptAssignment }): ReactNode => {
  const { assignment } = kept
  const { questions } = assignment
  const { goTo } = useAssignmentDesk()
  const text = t.assignments.make
  return (
    <>
      <section className="assignment-fields" aria-label={t.assignments.class.task}>
        <DraftField
          label={text.titleField}
          row={headRow(assignment, 'title')}
          longest={longest.title}
          lines={1}
        />
        <DraftField
          label={text.introductionField}
          row={headRow(assignment, 'introduction')}
          longest={longest.introduction}
          lines={4}
        />
      </section>
      <section aria-labelledby="assignment-questions">
        <h2 id="assignment-questions" className="data-heading" tabIndex={-1}>
          {text.questions}
        </h2>
        {questions.length === 0 && <p>{text.none}</p>}
        <ol className="made-questions">
          {questions.map((question, at) => (
            <li key={question.id} className="made-question">
              <MadeQuestion assignment={assignment} question={question} number={at + 1} />
            </li>
          ))}
        </ol>
        <Button
          className="button"
          onPress={() => {
            goTo(assignment.id, questions[0]?.id ?? null)
          }}
        >
          {text.start}
        </Button>
      </section>
      <SaveForTrainees assignment={assignment} />
    </>
  )
}

interface MadeQuestionProps {
  readonly assignment: Assignment
  readonly question: Question
  readonly number: number
}

const MadeQuestion = ({ assignment, question, number }: MadeQuestionProps): ReactNode => {
  const { goTo } = useAssignmentDesk()
  const { move, removeQuestion } = useAssignmentActs()
  const { say } = useAnnouncer()
  const id = useId()
  const text = t.assignments.make
  const of = assignment.questions.length
  const moveBy = (step: -1 | 1) => (): void => {
    void move(assignment, question, step).then(() => {
      say(text.moved(number + step, of))
    })
  }
  return (
    <>
      <div className="made-question-head">
        <h3 className="made-question-text">
          {t.assignments.numberedText(
            number,
            question.text === '' ? t.assignments.noText : withSigns(question.text)
          )}
        </h3>
        <span className="made-question-buttons">
          {/* Not disabled at the ends: the button that was pressed keeps the focus there. */}
          <Button
            className="icon-button"
            aria-label={text.up(number)}
            aria-disabled={number === 1}
            onPress={number === 1 ? () => undefined : moveBy(-1)}
          >
            <IconArrowUp aria-hidden size={18} />
          </Button>
          <Button
            className="icon-button"
            aria-label={text.down(number)}
            aria-disabled={number === of}
            onPress={number === of ? () => undefined : moveBy(1)}
          >
            <IconArrowDown aria-hidden size={18} />
          </Button>
          <Button
            className="icon-button"
            aria-label={text.remove(number)}
            onPress={() => {
              // The button goes with the question.
              document.getElementById('assignment-questions')?.focus()
              void removeQuestion(assignment, question, number).then((isGone) => {
                if (isGone) say(text.removed(number))
              })
            }}
          >
            <IconTrash aria-hidden size={16} />
          </Button>
        </span>
      </div>
      {question.words !== null && (
        <p className="question-length">{t.assignments.about(question.words)}</p>
      )}
      {question.passages.map((passage, at) => (
        <blockquote key={at} className="entry-quote passage-quote">
          {withSigns(quoteOf(passage))}
        </blockquote>
      ))}
      {question.passages.length === 0 && <p className="entry-changed">{text.noPassages}</p>}
      <Button
        id={id}
        className="text-button"
        aria-label={text.edit(number)}
        onPress={() => {
          goTo(assignment.id, question.id)
        }}
      >
        {text.editShort}
      </Button>
    </>
  )
}
