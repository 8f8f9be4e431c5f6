import { useMemo } from 'react'
import type { Question, QuestionPassage } from '../../shared/assignments/model'
import type { Standing } from '../../shared/notes/standing'
import { asMade, useStandings } from '../anchors/useStandings'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'

const none: readonly QuestionPassage[] = []

/** Where the passages of a question stand in the report that is open, whichever edition they were chosen in. */
export const usePassageStandings = (
  question: Question | null
): ((passage: QuestionPassage) => Standing) => {
  const report = useReport()
  const { reports } = useLibrary()
  const all = useMemo(() => [...reports.values()], [reports])
  return useStandings(report, question?.passages ?? none, all, asMade)
}
