import type { Result } from '../../shared/result'
import { useSettled } from '../app/useSettled'
import type { Notebook } from '../db/notebook'
import type { OpenProblem } from '../db/problems'

export type Opening = Promise<Result<Notebook, OpenProblem>>

/** The notebook once it is open; null while it opens. The report is readable meanwhile. */
export const useNotebook = (opening: Opening): Result<Notebook, OpenProblem> | null =>
  useSettled(opening)
