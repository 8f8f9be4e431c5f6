/**
 * Search from the command line, with the app's own code and index:
 *
 *   search --json [--limit N] [--all] [--edition-dir DIR]
 *
 * Reads one JSON string, a query, a line from standard input; prints for each, on one line, a JSON array of
 * what is found in the text: `[{"id","kind","section","score","source":[line numbers],"why"}]`. With `--all`
 * entries of the reference data are among it. Queries are taken as being typed, as in the app: their last
 * word may be the beginning of one, unless a space follows it. `--edition-dir` searches another folder of
 * assets/corpus's kind, which is compiled first; without it, the newest edition of build/corpus.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { openEngine, type Engine } from '../../renderer/search-worker/engine'
import { corpusSchema, editionIndexSchema, type Corpus } from '../../shared/corpus/model'
import { entryFiles, phrasesFile, textFiles, wordFilterFile } from '../../shared/search/files'
import { hitKinds, isBlockKind, type Hit } from '../../shared/search/model'
import { buildWordFilter, isInFilter } from '../../shared/text/word-filter'
import { compileEdition } from '../corpus/compile'
import { readEditionFolder } from '../corpus/edition-folder'
import { formatProblem } from '../corpus/problem'
import { buildEntrySearch, buildSearch } from './build'
import { dutchWords } from './dutch-words'

const built = resolve(import.meta.dirname, '../../build/corpus')
const usage = 'usage: search --json [--limit N] [--all] [--edition-dir DIR]'
const ofText = hitKinds.filter(isBlockKind)
const most = 1000

interface Searched {
  readonly corpus: Corpus
  readonly engine: Engine
}

const readBuilt = async (): Promise<Searched> => {
  const index = v.parse(
    editionIndexSchema,
    JSON.parse(await readFile(join(built, 'editions.json'), 'utf8'))
  )
  const corpora = await Promise.all(
    index.editions.map(async ({ id }) =>
      v.parse(corpusSchema, JSON.parse(await readFile(join(built, id, 'corpus.json'), 'utf8')))
    )
  )
  const [corpus] = corpora.toSorted((one, other) =>
    other.edition.published.localeCompare(one.edition.published)
  )
  if (corpus === undefined) throw new Error('build/corpus holds no edition')
  const read = (name: string): Promise<Uint8Array> =>
    readFile(join(built, corpus.edition.id, name)).then((bytes) => new Uint8Array(bytes))
  const segments = await Promise.all(
    [textFiles, entryFiles].map(async ({ index: name, passages }) => ({
      index: await read(name),
      passages: await read(passages),
      phrases: await read(phrasesFile)
    }))
  )
  const words = new Uint8Array(await readFile(join(built, wordFilterFile)))
  return { corpus, engine: openEngine(segments, (word) => isInFilter(words, word)) }
}

const compileFolder = async (folder: string): Promise<Searched | string> => {
  const files = await readEditionFolder(folder)
  if (!files.ok) return files.error.map((problem) => formatProblem(folder, problem)).join('\n')
  const compiled = compileEdition(files.value)
  if (!compiled.ok) {
    return compiled.error.problems.map((problem) => formatProblem(folder, problem)).join('\n')
  }
  const { corpus, reference } = compiled.value
  const words = buildWordFilter([...dutchWords()])
  const segments = [buildSearch(corpus, reference), buildEntrySearch(corpus, reference)]
  return { corpus, engine: openEngine(segments, (word) => isInFilter(words, word)) }
}

const printed = (
  { block, target, kind, section, score, why }: Hit,
  sources: ReadonlyMap<string, readonly number[]>
): object => ({
  id: target.kind === 'entry' ? target.id : block,
  kind,
  section,
  score: Number(score.toFixed(4)),
  source: sources.get(block) ?? [],
  why
})

const answerAll = async ({ corpus, engine }: Searched, limit: number, all: boolean) => {
  const sources = new Map<string, readonly number[]>(
    corpus.blocks.map(({ id, source }) => [id, source])
  )
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const text: unknown = parsed(line)
    if (typeof text !== 'string') {
      process.stderr.write(`not a JSON string: ${line}\n`)
      return 2
    }
    const { hits } = engine.search({
      text,
      isTyping: true,
      isLiteral: false,
      kinds: all ? [] : ofText,
      editions: [],
      parts: [],
      order: 'relevance',
      limit
    })
    process.stdout.write(`${JSON.stringify(hits.map((hit) => printed(hit, sources)))}\n`)
  }
  return 0
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const main = async (args: readonly string[]): Promise<number> => {
  let values
  try {
    values = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        all: { type: 'boolean', default: false },
        'edition-dir': { type: 'string' }
      }
    }).values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return 2
  }
  const limit = Number(values.limit)
  if (!values.json || !Number.isInteger(limit) || limit < 1 || limit > most) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const folder = values['edition-dir']
  const searched = folder === undefined ? await readBuilt() : await compileFolder(resolve(folder))
  if (typeof searched === 'string') {
    process.stderr.write(`${searched}\n`)
    return 1
  }
  return answerAll(searched, limit, values.all)
}

process.exitCode = await main(process.argv.slice(2))
