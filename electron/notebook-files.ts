/** The files of the pages' notebook, which are the runtime's own: where they are, and out of the way. */
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { timeInName } from './journal/whole'

const name = 'IndexedDB'

/** The folder of the notebook's files in the data folder. */
export const notebookFolder = (dataFolder: string): string => join(dataFolder, name)

const setAsideName = /^beschadigd-.*-IndexedDB$/

/** The name under which a notebook is set aside at a moment in milliseconds. */
export const notebookAsideName = (at: number): string => `beschadigd-${timeInName(at)}-${name}`

/** Gives the notebook's folder such a name. */
export const setNotebookAside = (dataFolder: string, aside: string): Promise<void> =>
  rename(notebookFolder(dataFolder), join(dataFolder, aside))

/** Removes notebooks that were set aside: what they hold in plain text goes with what is erased. */
export const removeSetAside = async (dataFolder: string): Promise<void> => {
  for (const entry of await readdir(dataFolder))
    if (setAsideName.test(entry)) await rm(join(dataFolder, entry), { recursive: true })
}
