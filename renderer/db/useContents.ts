import { useLiveQuery } from 'dexie-react-hooks'
import type { Result } from '../../shared/result'
import type { Notebook } from './notebook'
import type { ReadProblem } from './problems'
import type { Contents } from './rows'

/** What the notebook holds, kept up to date; undefined until it has been read once. */
export const useContents = (notebook: Notebook | null): Result<Contents, ReadProblem> | undefined =>
  useLiveQuery(async () => notebook?.read(), [notebook])
