/**
 * One measurement in a process of its own, so that none finds the memory or the compiled code of
 * another: prepare COPIES FOLDER | open FOLDER ROUNDS | fill PEER COPIES ROUNDS. Prints one JSON object.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asked, PreparedSize } from './asked'
import { foldedWords, passagesOf, type Find } from './finder'
import { readLookups, sets, type Lookup } from './lookups'
import { fileNames, prepare, type SearchFiles } from './naslag'
import { isPeer, peers } from './peers'
import { buildSearch, loadSearch } from './shipped'
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
  let begunAsking = process.cpuUsage()
  for (let round = -warmUps; round < rounds; round += 1) {
    if (round === 0) begunAsking = process.cpuUsage()
    for (const [at, { query }] of all.entries()) {
      const start = performance.now()
      find(query, limit)
      if (round >= 0) times[at]?.push(performance.now() - start)
    }
  }
  const { user, system } = process.cpuUsage(begunAsking)
  const answers = [...lookups].map(([name, set]) => [
    name,
    set.map(({ query }) => [...find(query, limit)])
  ])
  return {
    loadMs: loaded - begun,
    firstAnswerMs: answered - begun,
    heapBytes,
    processorMs: (user + system) / 1000 / rounds / all.length,
    times,
    answers: Object.fromEntries(answers) as Asked['answers']
  }
}

const prepareIn = async (folder: string, copies: number): Promise<PreparedSize> => {
  const compiled = await corpusOf(copies)
  const begun = performance.now()
  const files = prepare(compiled)
  const buildMs = performance.now() - begun
  for (const name of fileNames) await writeFile(join(folder, name), files[name])
  await buildSearch(folder)
  const different = new Set<string>()
  let [words, textBytes] = [0, 0]
  for (const { text } of compiled.corpus.blocks) {
    const all = foldedWords(text)
    for (const word of all) different.add(word)
    words += all.length
    textBytes += Buffer.byteLength(text)
  }
  return {
    buildMs,
    indexBytes: files.index.byteLength,
    passagesBytes: files.passages.byteLength,
    otherBytes:
      files.entryIndex.byteLength +
      files.entryPassages.byteLength +
      files.phrases.byteLength +
      files.words.byteLength,
    textBytes,
    words,
    differentWords: different.size
  }
}

const openIn = async (folder: string, rounds: number): Promise<Asked> => {
  const read = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(folder, name)))
  const files: SearchFiles = {
    index: await read('index'),
    passages: await read('passages'),
    entryIndex: await read('entryIndex'),
    entryPassages: await read('entryPassages'),
    phrases: await read('phrases'),
    words: await read('words')
  }
  const { open } = await loadSearch(folder)
  return ask(() => open(files), rounds)
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
