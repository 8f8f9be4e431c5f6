/** The compiled editions that go into a package. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { editionIndexSchema, type EditionIndex } from '../../shared/corpus/model'

export type Edition = EditionIndex['editions'][number]

/** Reads them from the build. */
export const builtEditions = async (root: string): Promise<readonly Edition[]> => {
  const file = join(root, 'build', 'corpus', 'editions.json')
  return v.parse(editionIndexSchema, JSON.parse(await readFile(file, 'utf8'))).editions
}
