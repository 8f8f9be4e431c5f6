/** The reports of this build, for what main writes about them. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { corpusSchema, editionIndexSchema } from '../shared/corpus/model'
import { outlineOf, type Outline } from '../shared/corpus/outline'

/** Reads those that are as the compiler wrote them, in the order of the build. */
export const readReports = async (corpusFolder: string): Promise<readonly Outline[]> => {
  const text = await readFile(join(corpusFolder, 'editions.json'), 'utf8').catch(() => '')
  const index = v.safeParse(v.pipe(v.string(), v.parseJson(), editionIndexSchema), text)
  if (!index.success) return []
  const reports = index.output.editions.map(async ({ id, sha256 }) => {
    const bytes = await readFile(join(corpusFolder, id, 'corpus.json')).catch(() => null)
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return []
    const json = v.safeParse(reportSchema, bytes.toString('utf8'))
    return json.success ? [outlineOf(json.output)] : []
  })
  return (await Promise.all(reports)).flat()
}

const reportSchema = v.pipe(v.string(), v.parseJson(), corpusSchema)
