import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { lackingIn, type Assignment } from '../../shared/assignments/model'
import { assignmentWithoutPersonal, personalInAssignment } from '../../shared/assignments/personal'
import { fileNameOf } from '../../shared/files/name'
import { personalInstead } from '../../shared/nl/personal'
import { withSigns } from '../../shared/text/unseen'
import { bridge } from '../bridge'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask } from '../dialogs/useTask'
import { PersonalChoice } from '../privacy/PersonalChoice'
import { t } from '../text/nl'

/** Saves an assignment for trainees, once nothing lacks. */
export const SaveForTrainees = ({ assignment }: { readonly assignment: Assignment }): ReactNode => {
  const [isOpen, setOpen] = useState(false)
  const text = t.assignments.make
  const lacks = lackingIn(assignment)
  return (
    <section aria-labelledby="assignment-save">
      <h2 id="assignment-save" className="data-heading">
        {text.save.replace('…', '')}
      </h2>
      <p>{text.saveIntro}</p>
      {lacks.length > 0 ? (
        <>
          <p>{text.lacks}</p>
          <ul className="data-sums">
            {lacks.map((one) => (
              <li key={one.kind}>{text.lacking(one)}</li>
            ))}
          </ul>
        </>
      ) : (
        <Button
          className="button"
          data-main
          onPress={() => {
            setOpen(true)
          }}
        >
          {text.save}
        </Button>
      )}
      {isOpen && (
        <SaveDialog
          assignment={assignment}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </section>
  )
}

interface SaveDialogProps {
  readonly assignment: Assignment
  readonly onClose: () => void
}

/** Asks what of persons goes along, and saves the file. */
const SaveDialog = ({ assignment, onClose }: SaveDialogProps): ReactNode => {
  const { say } = useAnnouncer()
  const [isBlanked, setBlanked] = useState(true)
  const [year] = useState(() => new Date().getFullYear())
  const personal = useMemo(() => personalInAssignment(assignment, year), [assignment, year])
  const text = t.assignments.make
  const { title, questions } = assignment
  const task = useTask(
    () => {
      const task = isBlanked
        ? assignmentWithoutPersonal(assignment, year, personalInstead)
        : assignment
      return bridge?.invoke('assignment:save', {
        name: fileNameOf(text.fileName(task.title)),
        assignment: task
      })
    },
    (file) => {
      onClose()
      if (file !== null) say(text.saved(file))
    }
  )
  return (
    <DialogFrame title={text.save.replace('…', '')} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">
        {t.assignments.takeIn.task(withSigns(title), questions.length)}. {text.saveIntro}
      </p>
      <PersonalChoice
        found={personal}
        sum={t.personal.assignment.found(personal.length)}
        isBlanked={isBlanked}
        blankHint={t.personal.assignment.blankHint}
        isDisabled={task.isBusy}
        onChange={setBlanked}
      />
      <DialogFoot
        go={t.assignments.handIn.go}
        busy={t.assignments.handIn.busy}
        task={task}
        onClose={onClose}
      />
    </DialogFrame>
  )
}
