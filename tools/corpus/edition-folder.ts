import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import type { EditionSources } from './compile'
import { problemsOf, type Problem } from './problem'
import { referencePaths, type ReferenceSources } from './reference/files'

const names = ['source.txt', 'report.md', 'edition.yml', 'repairs.yml'] as const

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const ifThere = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** YAML files that nothing would read: a misspelt name must not lose a file in silence. */
const unreadFiles = async (folder: string): Promise<readonly Problem[]> => {
  const known = new Set(Object.values(referencePaths))
  const found = (await ifThere(readdir(join(folder, 'reference')))) ?? []
  return found
    .map((name) => `reference/${name}`)
    .filter((path) => /\.ya?ml$/.test(path) && !known.has(path))
    .flatMap((path) => {
      const problems = problemsOf(path)
      problems.add(null, 'no file of an edition has this name', `Use ${[...known].join(', ')}`)
      return problems.all
    })
}

const readReference = async (folder: string): Promise<ReferenceSources> => {
  const read = (path: string): Promise<string | null> =>
    ifThere(readFile(join(folder, path), 'utf8'))
  const [lexicon, procedures, organisations, laws, figures, events] = await Promise.all([
    read(referencePaths.lexicon),
    read(referencePaths.procedures),
    read(referencePaths.organisations),
    read(referencePaths.laws),
    read(referencePaths.figures),
    read(referencePaths.events)
  ])
  return { lexicon, procedures, organisations, laws, figures, events }
}

/** Reads the files of an edition's folder. */
export const readEditionFolder = async (
  folder: string
): Promise<Result<EditionSources, readonly Problem[]>> => {
  const unread = await unreadFiles(folder)
  const [source, report, edition, repairs] = await Promise.all(
    names.map((name) => ifThere(readFile(join(folder, name))))
  )
  if (source && report && edition && repairs && unread.length === 0) {
    return ok({
      source: source.toString('utf8'),
      sourceSha256: createHash('sha256').update(source).digest('hex'),
      report: report.toString('utf8'),
      edition: edition.toString('utf8'),
      repairs: repairs.toString('utf8'),
      reference: await readReference(folder)
    })
  }
  const missing = [source, report, edition, repairs].flatMap((file, index) =>
    file === null ? [names[index] ?? ''] : []
  )
  return err([
    ...missing.flatMap((name) => {
      const problems = problemsOf(name)
      problems.add(null, 'there is no such file', 'See docs/corpus.md for the files of an edition')
      return problems.all
    }),
    ...unread
  ])
}

/** The edition folders inside a folder, in the order of their names. */
export const editionFolders = async (root: string): Promise<readonly string[]> => {
  const entries = await readdir(root, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort()
}
