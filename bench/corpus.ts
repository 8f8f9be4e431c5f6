import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { compileReport, copies } from './large-app'
import { largeEdition, termsOf } from './large-edition'
import { machine, median, rounded, type Measurement } from './measurement'

const root = resolve(import.meta.dirname, '..')

const runs = 3
const secondsLimit = 120
const memoryLimitMiB = 1536

/** Runs the real compile command in a process of its own; says how long it took and its peak memory. */
const compileAlone = async (folder: string, out: string): Promise<[number, number]> => {
  const peakFile = join(out, 'peak')
  const peak = pathToFileURL(join(import.meta.dirname, 'write-peak.mjs')).href
  const imports = ['--import', import.meta.resolve('tsx'), '--import', peak]
  const command = ['tools/corpus/main.ts', 'compile', '--edition-dir', folder, '--out', out]
  const env = { ...process.env, NASLAG_BENCH_PEAK: peakFile }
  const start = performance.now()
  await promisify(execFile)(process.execPath, [...imports, ...command], { cwd: root, env })
  const seconds = (performance.now() - start) / 1000
  return [seconds, Number(await readFile(peakFile, 'utf8')) / 1024]
}

/**
 * Compiles a corpus a hundred times as large as the report: its own sentences in another order, with
 * seams, broken words, footnotes and gaps as often as the extraction made them, half a quote to a
 * block, and all organisations and words of the lexicon to look for.
 */
export const benchCorpus = async (): Promise<Measurement> => {
  const { corpus, reference, fidelity } = await compileReport()
  const large = largeEdition(corpus, copies)
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-corpus-'))
  try {
    await large.write(folder, termsOf(reference, corpus))
    const measured: [number, number][] = []
    for (let run = 0; run < runs; run += 1) measured.push(await compileAlone(folder, folder))
    const seconds = median(measured.map(([value]) => value))
    const peakMiB = Math.max(...measured.map(([, value]) => value))
    return {
      name: 'corpus',
      value: rounded(seconds),
      unit: 's',
      limit: secondsLimit,
      better: 'lower',
      ok: seconds <= secondsLimit && peakMiB <= memoryLimitMiB,
      runs,
      peers: {},
      details: {
        peakMiB: Math.round(peakMiB),
        memoryLimitMiB,
        words: large.words,
        timesTheReport: rounded(large.words / fidelity.source.words)
      },
      machine: machine()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
