import { writeFile } from 'node:fs/promises'
import { variables } from '../../tools/silence/measure'

/** Says to who measures what was done. */
export const tell = async (what: Readonly<Record<string, unknown>>): Promise<void> => {
  const file = process.env[variables.told]
  if (file !== undefined) await writeFile(file, JSON.stringify(what))
}
