/** The reports that are here, for what main writes about them. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { corpusSchema } from '../shared/corpus/model'
import { outlineOf, type Outline } from '../shared/corpus/outline'
import { reportsNamed, type FilesBelow } from './corpus-files'

/** Reads those that are as the compiler wrote them, in the order of their list. */
export const readReports = async (files: FilesBelow): Promise<readonly Outline[]> => {
  const reports = (await reportsNamed(files)).map(async ({ id, sha256 }) => {
    const bytes = await files(`${id}/corpus.json`)
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return []
    const json = v.safeParse(reportSchema, new TextDecoder().decode(bytes))
    return json.success ? [outlineOf(json.output)] : []
  })
  return (await Promise.all(reports)).flat()
}

const reportSchema = v.pipe(v.string(), v.parseJson(), corpusSchema)
