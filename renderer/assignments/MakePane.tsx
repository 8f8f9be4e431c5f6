import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { longest, mostPassages, mostWords, type Question } from '../../shared/assignments/model'
import { withSigns } from '../../shared/text/unseen'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useHere } from '../citing/useHere'
import { useAnnouncer } from '../dialogs/announcements'
import { placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'
import { DraftField } from './DraftField'
import { Passages } from './Passages'
import { QuestionSteps } from './QuestionSteps'
import { useAssignmentDesk, type OpenAssignment } from './assignments'
import { questionRow, wordsRow } from './rows'
import { useAsk } from './useAsk'
import { useAssignmentActs } from './useAssignmentActs'

/** Making an assignment beside the text: a question at a time, about passages that the trainer points at. */
export const MakePane = ({ open }: { readonly open: OpenAssignment }): ReactNode => {
  const outline = useReport()
  const { active } = useSurfaces()
  const { step } = useAssignmentDesk()
  const ask = useAsk(open.kept.assignment)
  const here = useHere()
  const { question, number } = open
  const { id, title, questions } = open.kept.assignment
  const text = t.assignments.make
  const place = here === null ? null : placeNameIn(outline, { block: here[0].block.id })
  return (
    <div className="assignment-pane">
      <h2 className="notes-part">{title === '' ? t.assignments.untitled : withSigns(title)}</h2>
      {question === null ? (
        <p>{text.paneNone}</p>
      ) : (
        <>
          <QuestionSteps number={number} of={questions.length} onStep={step} />
          <MakeQuestion
            key={question.id}
            open={open}
            question={question}
            place={place}
            here={here}
          />
        </>
      )}
      <div className="assignment-way">
        <Button
          className="button"
          isDisabled={here === null}
          onPress={() => {
            if (here !== null) ask(here)
          }}
        >
          <IconPlus aria-hidden size={16} />
          {place === null ? text.askNowhere : text.ask(place)}
        </Button>
        <Button
          className="text-button"
          onPress={() => {
            active.assignment(id)
          }}
        >
          {text.toPage}
        </Button>
      </div>
    </div>
  )
}

interface MakeQuestionProps {
  readonly open: OpenAssignment
  readonly question: Question
  readonly here: ReturnType<typeof useHere>
  /** What the place is called that the reader is at. */
  readonly place: string | null
}

const MakeQuestion = ({ open, question, here, place }: MakeQuestionProps): ReactNode => {
  const { standing, takesFocus } = useAssignmentDesk()
  const { addPassage, removePassage, removeQuestion } = useAssignmentActs()
  const { say } = useAnnouncer()
  const { assignment } = open.kept
  const { number } = open
  const text = t.assignments.make
  const passagesId = `passages-${question.id}`
  return (
    <>
      <DraftField
        label={text.text(number)}
        row={questionRow(assignment, question, 'text')}
        longest={longest.question}
        lines={3}
        takesFocus={() => takesFocus(question.id)}
      />
      <h3 id={passagesId} className="question-label" tabIndex={-1}>
        {text.passages}
      </h3>
      {question.passages.length === 0 ? (
        <p>{text.noPassages}</p>
      ) : (
        <Passages
          question={question}
          standing={standing}
          more={(at, name) => (
            <Button
              className="icon-button"
              aria-label={text.removePassage(name)}
              onPress={() => {
                // The button goes with the passage.
                document.getElementById(passagesId)?.focus()
                void removePassage(assignment, question, at)
              }}
            >
              <IconTrash aria-hidden size={16} />
            </Button>
          )}
        />
      )}
      {question.passages.length < mostPassages && (
        <p>
          <Button
            className="text-button"
            isDisabled={here === null}
            onPress={() => {
              if (here === null || place === null) return
              void addPassage(assignment, question, here).then((isAdded) => {
                say(isAdded ? text.added(place) : text.isThere(place))
              })
            }}
          >
            {place === null ? text.addNowhere : text.addPassage(place)}
          </Button>
        </p>
      )}
      <DraftField
        label={text.hintField}
        row={questionRow(assignment, question, 'hint')}
        longest={longest.hint}
        lines={2}
      />
      <DraftField
        label={text.wordsField}
        row={wordsRow(assignment, question, mostWords)}
        longest={4}
        lines={1}
      />
      <p>
        <Button
          className="text-button"
          onPress={() => {
            void removeQuestion(assignment, question, number).then((isGone) => {
              if (isGone) say(text.removed(number))
            })
          }}
        >
          {text.remove(number)}
        </Button>
      </p>
    </>
  )
}
