/**
 * One measurement in a process of its own, so that none finds the memory or the compiled code of
 * another: prepare COPIES FOLDER | open FOLDER ROUNDS | fill PEER COPIES ROUNDS. Prints one JSON object.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asked, PreparedSize } from './asked'
import { foldedWords, passagesOf, type Find } from './finder'
import { readLookups, sets, type Lookup } from './lookups'
import { open, prepare } from './naslag'
import { isPeer, peers } from './peers'
import { corpusOf } from './sized-corpus'

const limit = 10
const warmUps = 1

const readSets = async (): Promise<ReadonlyMap<string, readonly Lookup[]>> =>
  new Map(await Promise.all(sets.map(async (name) => [name, await readLookups(name)] as const)))

const held = (): number => {
  if (globalThis.gc === undefined) throw new Error('to be run with --expose-gc')
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const ask = async (load: () => Find, rounds: number): Promise<Asked> => {
  const lookups = await readSets()
  const all = [...lookups.values()].flat()
  const before = held()
  const begun = performance.now()
  const find = load()
  const loaded = performance.now()
  find(all[0]?.query ?? '', limit)
  const answered = performance.now()
  const heapBytes = held() - before
  const times: number[][] = all.map(() => [])
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [at, { query }] of all.entries()) {
      const start = performance.now()
      find(query, limit)
      if (round >= 0) times[at]?.push(performance.now() - start)
    }
  }
  const answers = [...lookups].map(([name, set]) => [
    name,
    set.map(({ query }) => [...find(query, limit)])
  ])
  return {
    loadMs: loaded - begun,
    firstAnswerMs: answered - begun,
    heapBytes,
    times,
    answers: Object.fromEntries(answers) as Asked['answers']
  }
}

const prepareIn = async (folder: string, copies: number): Promise<PreparedSize> => {
  const { corpus, reference } = await corpusOf(copies)
  const begun = performance.now()
  const { index, passages } = prepare(corpus, reference)
  const buildMs = performance.now() - begun
  await writeFile(join(folder, 'search.bin'), index)
  await writeFile(join(folder, 'passages.bin'), passages)
  const different = new Set<string>()
  let [words, textBytes] = [0, 0]
  for (const { text } of corpus.blocks) {
    const all = foldedWords(text)
    for (const word of all) different.add(word)
    words += all.length
    textBytes += Buffer.byteLength(text)
  }
  return {
    buildMs,
    indexBytes: index.byteLength,
    passagesBytes: passages.byteLength,
    textBytes,
    words,
    differentWords: different.size
  }
}

const openIn = async (folder: string, rounds: number): Promise<Asked> => {
  const [index, passages] = await Promise.all(
    ['search.bin', 'passages.bin'].map((name) => readFile(join(folder, name)))
  )
  if (index === undefined || passages === undefined) throw new Error(`nothing in ${folder}`)
  return ask(() => open({ index, passages }), rounds)
}

const fill = async (peer: string, copies: number, rounds: number): Promise<Asked> => {
  if (!isPeer(peer)) throw new Error(`there is no peer ${peer}`)
  const passages = passagesOf((await corpusOf(copies)).corpus)
  return ask(() => peers[peer](passages), rounds)
}

const run = ([task, ...args]: readonly string[]): Promise<Asked | PreparedSize> => {
  const [first = '', second = '', third = ''] = args
  switch (task) {
    case 'prepare':
      return prepareIn(second, Number(first))
    case 'open':
      return openIn(first, Number(second))
    case 'fill':
      return fill(first, Number(second), Number(third))
    default:
      throw new Error(`prepare, open or fill, not ${task ?? 'nothing'}`)
  }
}

process.stdout.write(JSON.stringify(await run(process.argv.slice(2))))
