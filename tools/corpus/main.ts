/**
 * The corpus compiler's commands:
 *   compile    proves and writes every edition of assets/corpus to build/corpus
 *   blocks     prints the blocks of the newest edition, one JSON object a line
 *   verify     prints the fidelity report of every edition
 *   reference  prints the reference data of the newest edition, one JSON object
 * `--edition-dir DIR` takes one folder instead of assets/corpus; `--out DIR` writes elsewhere.
 */
import { basename, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compileEdition, type Compiled, type CompileFailure } from './compile'
import { editionFolders, readEditionFolder } from './edition-folder'
import { explainedShare, formatFidelity } from './fidelity'
import { blockLines } from './print-blocks'
import { formatProblem } from './problem'
import { referenceLine } from './reference/print-reference'
import { writeCorpora } from './write-corpus'

const root = resolve(import.meta.dirname, '../..')
const commands = ['compile', 'blocks', 'verify', 'reference'] as const
type Command = (typeof commands)[number]

interface Run {
  readonly command: Command
  readonly folders: readonly string[]
  readonly out: string
  /** True when each folder must have the name of its edition, so that no two write one corpus. */
  readonly named: boolean
}

type Outcome =
  | { readonly folder: string; readonly ok: true; readonly compiled: Compiled }
  | { readonly folder: string; readonly ok: false; readonly failure: CompileFailure }

const usage = `usage: corpus ${commands.join(' | ')} [--edition-dir DIR] [--out DIR]`

const isCommand = (name: string | undefined): name is Command =>
  commands.some((command) => command === name)

const readRun = async (args: readonly string[]): Promise<Run | string> => {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'edition-dir': { type: 'string' }, out: { type: 'string' } }
    })
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`
  }
  const [command, ...rest] = parsed.positionals
  const folder = parsed.values['edition-dir']
  if (!isCommand(command) || rest.length > 0) return usage
  if (command === 'compile' && folder !== undefined && parsed.values.out === undefined) {
    return 'compile --edition-dir also needs --out DIR: build/corpus holds the editions of assets/corpus'
  }
  return {
    command,
    folders:
      folder === undefined
        ? await editionFolders(resolve(root, 'assets/corpus'))
        : [resolve(folder)],
    out: resolve(parsed.values.out ?? resolve(root, 'build/corpus')),
    named: folder === undefined
  }
}

const compileFolder = async (folder: string): Promise<Outcome> => {
  const files = await readEditionFolder(folder)
  if (!files.ok) return { folder, ok: false, failure: { problems: files.error, fidelity: null } }
  const compiled = compileEdition(files.value)
  return compiled.ok
    ? { folder, ok: true, compiled: compiled.value }
    : { folder, ok: false, failure: compiled.error }
}

const printProblems = (outcome: Outcome): void => {
  if (outcome.ok) return
  const folder = relative(process.cwd(), outcome.folder)
  for (const problem of outcome.failure.problems) console.error(formatProblem(folder, problem))
}

const published = ({ corpus }: Compiled): string => corpus.edition.published

const newest = (compiled: readonly Compiled[]): Compiled | undefined =>
  compiled.toSorted((one, other) => published(one).localeCompare(published(other))).at(-1)

const printFidelity = (outcome: Outcome): boolean => {
  const fidelity = outcome.ok ? outcome.compiled.fidelity : outcome.failure.fidelity
  if (fidelity === null) return false
  console.log(formatFidelity(relative(process.cwd(), outcome.folder), fidelity))
  return outcome.ok && explainedShare(fidelity) === 1
}

const main = async (args: readonly string[]): Promise<number> => {
  const run = await readRun(args)
  if (typeof run === 'string') {
    console.error(run)
    return 2
  }
  const outcomes = await Promise.all(run.folders.map(compileFolder))
  outcomes.forEach(printProblems)
  if (run.command === 'verify') return outcomes.map(printFidelity).every(Boolean) ? 0 : 1
  const misnamed = outcomes.filter(
    (outcome) =>
      run.named && outcome.ok && outcome.compiled.corpus.edition.id !== basename(outcome.folder)
  )
  for (const { folder } of misnamed) {
    console.error(
      `${relative(process.cwd(), folder)}: the folder has another name than its edition`
    )
  }
  if (misnamed.length > 0) return 1
  const compiled = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.compiled] : []))
  if (compiled.length < outcomes.length) return 1
  if (run.command === 'compile') {
    await writeCorpora(run.out, compiled)
    return 0
  }
  const edition = newest(compiled)
  if (edition === undefined) return 1
  const lines =
    run.command === 'blocks' ? blockLines(edition.corpus) : [referenceLine(edition.reference)]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
