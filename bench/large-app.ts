import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { compileEdition, type Compiled } from '../tools/corpus/compile'
import { readEditionFolder } from '../tools/corpus/edition-folder'
import { writeCorpora } from '../tools/corpus/write-corpus'
import { largeEdition, termsOf } from './large-edition'
import { largerReference } from './larger-reference'

const root = resolve(import.meta.dirname, '..')

/** How many times larger than the report the corpora of the benches are. */
export const copies = 100

const compileFolder = async (folder: string): Promise<Compiled> => {
  const files = await readEditionFolder(folder)
  const compiled = files.ok ? compileEdition(files.value) : null
  if (compiled?.ok === true) return compiled.value
  throw new Error(`${folder} does not compile: run "npm run -s corpus -- verify"`)
}

/** The report as it is compiled now. */
export const compileReport = (): Promise<Compiled> =>
  compileFolder(resolve(root, 'assets/corpus/rat-2024'))

/** Lays a copy of the built app in a folder, on a report of a few pages: it starts in half the time. */
export const laySmallApp = async (folder: string): Promise<void> => {
  await layAppOn(folder, [
    await compileFolder(resolve(root, 'tools/corpus/fixtures/waterbeeld-2021'))
  ])
}

/**
 * Lays a copy of the built app in a folder, on a report a hundred times as large, with a hundred times the
 * entries. Those are not written down to be compiled: to prove each of so many quotes would take hours.
 */
export const layLargeApp = async (folder: string): Promise<void> => {
  const report = await compileReport()
  const edition = join(folder, 'edition')
  await largeEdition(report.corpus, copies).write(edition, termsOf(report.reference, report.corpus))
  const large = await compileFolder(edition)
  const reference = largerReference(report, large, copies)
  await layAppOn(folder, [{ ...large, reference }])
}

/** Lays a copy of the built app in a folder, on some corpora. */
export const layAppOn = async (folder: string, compiled: readonly Compiled[]): Promise<void> => {
  await writeCorpora(join(folder, 'build/corpus'), compiled)
  for (const part of ['package.json', 'build/app']) {
    await cp(join(root, part), join(folder, part), { recursive: true })
  }
}
