import { useLiveQuery } from 'dexie-react-hooks'
import type { KeptAssignment } from '../../shared/assignments/kept'
import type { Notebook } from './notebook'

const none: readonly KeptAssignment[] = []

/** Reading assignments, kept up to date; null until they have been read. */
export const useAssignments = (notebook: Notebook | null): readonly KeptAssignment[] | null =>
  useLiveQuery(async () => (notebook === null ? none : notebook.assignments()), [notebook]) ?? null
