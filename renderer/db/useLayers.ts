import { useLiveQuery } from 'dexie-react-hooks'
import type { Layer } from '../../shared/groups/model'
import type { Notebook } from './notebook'

const none: readonly Layer[] = []

/** What colleagues handed over, kept up to date; nothing until it has been read. */
export const useLayers = (notebook: Notebook | null): readonly Layer[] =>
  useLiveQuery(async () => (notebook === null ? none : notebook.layers()), [notebook]) ?? none
