import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Trainee } from '../../shared/assignments/class'
import type { KeptAssignment } from '../../shared/assignments/kept'
import { overviewCsv, overviewMarkdown } from '../../shared/assignments/overview'
import {
  assignmentWithoutPersonal,
  personalInClass,
  traineesWithoutPersonal
} from '../../shared/assignments/personal'
import { fileNameOf } from '../../shared/files/name'
import { personalInstead } from '../../shared/nl/personal'
import { bridge } from '../bridge'
import { useAnnouncer } from '../dialogs/announcements'
import { PersonalChoice } from '../privacy/PersonalChoice'
import { t } from '../text/nl'

interface SaveOverviewProps {
  readonly kept: KeptAssignment
  /** As they are shown: with their names, or without. */
  readonly trainees: readonly Trainee[]
}

/** Saves what a class answered in a file, and asks before that what of persons goes along. */
export const SaveOverview = ({ kept, trainees }: SaveOverviewProps): ReactNode => {
  const { assignment } = kept
  const { say, sayProblem } = useAnnouncer()
  const [isBusy, setBusy] = useState(false)
  const [isBlanked, setBlanked] = useState(true)
  const [year] = useState(() => new Date().getFullYear())
  const personal = useMemo(
    () => personalInClass(assignment, trainees, year),
    [assignment, trainees, year]
  )
  const text = t.assignments.class
  const save = async (kind: 'md' | 'csv'): Promise<void> => {
    if (bridge === null || isBusy) return
    setBusy(true)
    const write = kind === 'md' ? overviewMarkdown : overviewCsv
    const [task, who] = isBlanked
      ? [
          assignmentWithoutPersonal(assignment, year, personalInstead),
          traineesWithoutPersonal(trainees, year, personalInstead)
        ]
      : [assignment, trainees]
    const saved = await bridge
      .invoke('assignment:overview', {
        name: fileNameOf(text.fileName(task.title)),
        kind,
        text: write(task, who, text.overview)
      })
      .catch(() => ({ kind: 'failed', reason: t.dialogs.failed }) as const)
    setBusy(false)
    if (saved.kind === 'failed') sayProblem(saved.reason)
    if (saved.kind === 'done' && saved.file !== null) say(text.saved(saved.file))
  }
  return (
    <section aria-labelledby="class-save">
      <h2 id="class-save" className="data-heading">
        {text.save}
      </h2>
      <p>{text.saveIntro}</p>
      <PersonalChoice
        found={personal}
        sum={t.personal.classAnswers.found(personal.length)}
        isBlanked={isBlanked}
        blankHint={t.personal.classAnswers.blankHint}
        isDisabled={isBusy}
        onChange={setBlanked}
      />
      <div className="data-buttons">
        <Button className="button" onPress={() => void save('md')}>
          {text.saveMarkdown}
        </Button>
        <Button className="button" onPress={() => void save('csv')}>
          {text.saveCsv}
        </Button>
      </div>
    </section>
  )
}
