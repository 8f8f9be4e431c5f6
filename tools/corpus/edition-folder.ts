import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import type { EditionSources } from './compile'
import { problemsOf, type Problem } from './problem'

const names = ['source.txt', 'report.md', 'edition.yml', 'repairs.yml'] as const

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const readIfThere = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Reads the files of an edition's folder. */
export const readEditionFolder = async (
  folder: string
): Promise<Result<EditionSources, readonly Problem[]>> => {
  const [source, report, edition, repairs] = await Promise.all(
    names.map((name) => readIfThere(join(folder, name)))
  )
  if (source && report && edition && repairs) {
    return ok({
      source: source.toString('utf8'),
      sourceSha256: createHash('sha256').update(source).digest('hex'),
      report: report.toString('utf8'),
      edition: edition.toString('utf8'),
      repairs: repairs.toString('utf8')
    })
  }
  const missing = [source, report, edition, repairs].flatMap((file, index) =>
    file === null ? [names[index] ?? ''] : []
  )
  return err(
    missing.flatMap((name) => {
      const problems = problemsOf(name)
      problems.add(null, 'there is no such file', 'See docs/corpus.md for the files of an edition')
      return problems.all
    })
  )
}

/** The edition folders inside a folder, in the order of their names. */
export const editionFolders = async (root: string): Promise<readonly string[]> => {
  const entries = await readdir(root, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort()
}
