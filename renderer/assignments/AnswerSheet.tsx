import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import {
  answerTo,
  isAnswered,
  progressOf,
  type KeptAssignment
} from '../../shared/assignments/kept'
import { shortened, withSigns } from '../../shared/text/unseen'
import { t } from '../text/nl'
import { HandInDialog } from './HandInDialog'
import { useAssignmentDesk } from './assignments'

/** As much of an answer as the list shows. */
const shortAnswer = 160

/** What a trainee answers: what is asked, how far they are, and handing it in. */
export const AnswerSheet = ({ kept }: { readonly kept: KeptAssignment }): ReactNode => {
  const { goTo } = useAssignmentDesk()
  const { id, introduction, questions } = kept.assignment
  const { answered, of } = progressOf(kept)
  const text = t.assignments
  const next = questions.find((question) => !isAnswered(kept, question)) ?? questions[0]
  return (
    <>
      {introduction !== '' && <p className="assignment-introduction">{withSigns(introduction)}</p>}
      <section aria-labelledby="assignment-questions">
        <h2 id="assignment-questions" className="data-heading">
          {text.answer.title}
        </h2>
        <p>{text.list.progress(answered, of)}</p>
        <ol className="made-questions">
          {questions.map((question, at) => {
            const isDone = isAnswered(kept, question)
            return (
              <li key={question.id} className="made-question answer-row">
                {isDone ? (
                  <IconCircleCheckFilled aria-hidden size={20} className="answer-done" />
                ) : (
                  <IconCircleDashed aria-hidden size={20} className="answer-todo" />
                )}
                <div>
                  <Link
                    className="text-link"
                    onPress={() => {
                      goTo(id, question.id)
                    }}
                  >
                    {text.numberedText(at + 1, withSigns(question.text))}
                  </Link>
                  <span className="visually-hidden">
                    {isDone ? text.answer.done : text.answer.todo}
                  </span>
                  {isDone && (
                    <p className="entry-body">
                      {shortened(withSigns(answerTo(kept, question)), shortAnswer)}
                    </p>
                  )}
                </div>
              </li>
            )
          })}
        </ol>
        {next !== undefined && (
          <Button
            className="button"
            data-main
            onPress={() => {
              goTo(id, next.id)
            }}
          >
            {answered === 0 ? text.answer.start : text.answer.goOn}
          </Button>
        )}
      </section>
      <HandInSection kept={kept} />
    </>
  )
}

const HandInSection = ({ kept }: { readonly kept: KeptAssignment }): ReactNode => {
  const [isOpen, setOpen] = useState(false)
  const { answered, isChanged } = progressOf(kept)
  const text = t.assignments.handIn
  const canHandIn = answered > 0 || kept.given !== null
  return (
    <section aria-labelledby="assignment-hand-in">
      <h2 id="assignment-hand-in" className="data-heading">
        {text.title}
      </h2>
      <p>{canHandIn ? text.intro : text.none}</p>
      {kept.given !== null && <p>{t.assignments.list.handedIn(kept.given.handedIn, isChanged)}</p>}
      {canHandIn && (
        <Button
          className="button"
          onPress={() => {
            setOpen(true)
          }}
        >
          {text.open}
        </Button>
      )}
      {isOpen && (
        <HandInDialog
          kept={kept}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </section>
  )
}
