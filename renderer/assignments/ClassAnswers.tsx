import { IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react'
import { Button } from 'react-aria-components'
import type { AnswerName } from '../../shared/assignments/answer-name'
import {
  answeredBy,
  answersOf,
  traineesOf,
  type ClassAnswer,
  type Trainee
} from '../../shared/assignments/class'
import { withoutHandIn, type KeptAssignment } from '../../shared/assignments/kept'
import type { Question } from '../../shared/assignments/model'
import { withSigns } from '../../shared/text/unseen'
import { walkedAt } from '../app/address'
import { usePlaces } from '../app/places'
import { useAnnouncer } from '../dialogs/announcements'
import { NoteWords } from '../notes/NoteWords'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { Passages } from './Passages'
import { QuestionSteps } from './QuestionSteps'
import { SaveOverview } from './SaveOverview'
import { usePassageStandings } from './usePassageStandings'
import { useSought } from './useSought'

interface ClassAnswersProps {
  readonly kept: KeptAssignment
  /** The answer that the reader was brought to; null for none. */
  readonly sought: AnswerName | null
  /** For the heading of that answer. */
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** The answers of a class side by side, one question at a time. */
export const ClassAnswers = ({ kept, sought, headingRef }: ClassAnswersProps): ReactNode => {
  const [isAnonymous, setAnonymous] = useState(false)
  const { questions } = kept.assignment
  const foundAt = questions.findIndex(({ id }) => id === sought?.question)
  const [at, stepTo] = useSought(0, sought, foundAt === -1 ? null : foundAt)
  const text = t.assignments.class
  const trainees = traineesOf(kept, isAnonymous ? text.anonymous : null)
  const question = questions[Math.min(at, questions.length - 1)]
  if (trainees.length === 0 || question === undefined)
    return (
      <section aria-label={text.title}>
        <p>{text.none}</p>
      </section>
    )
  return (
    <>
      <label className="class-hide">
        <input
          type="checkbox"
          className="check-box"
          checked={isAnonymous}
          onChange={({ target }) => {
            setAnonymous(target.checked)
          }}
        />
        {text.hideNames}
      </label>
      <OneQuestion
        question={question}
        number={questions.indexOf(question) + 1}
        of={questions.length}
        trainees={trainees}
        sought={sought}
        headingRef={headingRef}
        onStep={(by) => {
          stepTo(Math.max(0, Math.min(questions.length - 1, at + by)))
        }}
      />
      <SaveOverview kept={kept} trainees={trainees} />
      <Trainees kept={kept} trainees={trainees} />
    </>
  )
}

interface OneQuestionProps extends Pick<ClassAnswersProps, 'sought' | 'headingRef'> {
  readonly question: Question
  readonly number: number
  readonly of: number
  readonly trainees: readonly Trainee[]
  readonly onStep: (by: -1 | 1) => void
}

const OneQuestion = ({
  question,
  number,
  of,
  trainees,
  sought,
  headingRef,
  onStep
}: OneQuestionProps): ReactNode => {
  const standing = usePassageStandings(question)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(question.id)
  useEffect(() => {
    if (before.current === question.id) return
    before.current = question.id
    // The next question is read from its top.
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [question])
  const text = t.assignments.class
  return (
    <section aria-label={text.title} className="class-question">
      <div className="class-asked">
        <QuestionSteps number={number} of={of} onStep={onStep} />
        <h2 ref={heading} tabIndex={-1} className="class-question-text">
          <span className="visually-hidden">{`${t.assignments.numbered(number)}: `}</span>
          {withSigns(question.text)}
        </h2>
        {question.words !== null && (
          <p className="question-length">{t.assignments.about(question.words)}</p>
        )}
        <Passages question={question} standing={standing} />
      </div>
      <ul className="class-answers" aria-label={text.list(number)}>
        {answersOf(trainees, question).map((answer) => (
          <OneAnswer
            key={answer.trainee.handedIn.id}
            answer={answer}
            headingRef={
              sought?.question === question.id && sought.by === answer.trainee.handedIn.id
                ? headingRef
                : null
            }
          />
        ))}
      </ul>
    </section>
  )
}

interface OneAnswerProps {
  readonly answer: ClassAnswer
  /** For the heading of the answer that the reader was brought to; null for the others. */
  readonly headingRef: Ref<HTMLHeadingElement> | null
}

const OneAnswer = ({
  answer: { trainee, text: answer, asked },
  headingRef
}: OneAnswerProps): ReactNode => {
  const { place } = usePlaces()
  const text = t.assignments.class
  // As with a passage: framed for as long as its hits are at hand.
  const isMarked = headingRef !== null && walkedAt(place) !== null
  return (
    <li className={isMarked ? 'class-answer arrived' : 'class-answer'}>
      <h3 ref={headingRef} tabIndex={headingRef === null ? undefined : -1} className="class-name">
        {withSigns(trainee.name)}
      </h3>
      {asked !== null && (
        <p className="entry-changed">
          {text.otherQuestion} {withSigns(asked)}
        </p>
      )}
      {answer === '' ? (
        <p className="class-none">{text.noAnswer}</p>
      ) : (
        <NoteWords text={answer} className="class-text" />
      )}
    </li>
  )
}

interface TraineesProps {
  readonly kept: KeptAssignment
  readonly trainees: readonly Trainee[]
}

/** Who handed in, and how much of it. */
const Trainees = ({ kept, trainees }: TraineesProps): ReactNode => {
  const { act } = useNotes()
  const { say } = useAnnouncer()
  const text = t.assignments.class
  return (
    <section aria-labelledby="class-trainees">
      <h2 id="class-trainees" className="data-heading" tabIndex={-1}>
        {text.who}
      </h2>
      <ul className="group-layers">
        {trainees.map(({ handedIn, name: plain }) => {
          const name = withSigns(plain)
          return (
            <li key={handedIn.id} className="group-layer">
              <span className="group-layer-name">{name}</span>
              <span className="group-layer-about">
                {[
                  text.answered(answeredBy(kept, handedIn), kept.assignment.questions.length),
                  text.handedIn(handedIn.handedIn)
                ].join(' · ')}
              </span>
              <Button
                className="icon-button"
                aria-label={text.remove(name)}
                onPress={() => {
                  // The button goes with what was handed in.
                  document.getElementById('class-trainees')?.focus()
                  const changes = withoutHandIn(kept.assignment, handedIn)
                  void act(text.removed(name), changes).then(({ ok }) => {
                    // Where it did not go, the foot of the window says why.
                    if (ok) say(text.wasRemoved(name))
                  })
                }}
              >
                <IconTrash aria-hidden size={16} />
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
