/** The thread for a passphrase, as the app starts it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deriveIn, type Asked } from './derive'
import { usualCost, type Derive } from './passphrase'
import { deriveHere } from './testing/derive-here'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-derive-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('./derive-worker.ts', import.meta.url)),
      outDir: folder
    },
    ssr: { noExternal: true }
  })
})

afterAll(() => rm(folder, { recursive: true }))

const program = (): string => join(folder, 'derive-worker.js')

/** Derives with the built program, and remembers what was started. */
const watched = (
  file: string
): { readonly derive: Derive; readonly started: (readonly [Worker, WorkerOptions])[] } => {
  const started: (readonly [Worker, WorkerOptions])[] = []
  const derive = deriveIn((options) => {
    const worker = new Worker(file, options)
    started.push([worker, options])
    return worker
  })
  return { derive, started }
}

const passphrase = 'een wachtzin voor de proef'
const salt = Buffer.from('zestien tekens..')
const cheap = { memory: 64, passes: 1, lanes: 1 }

describe('the key of a passphrase', () => {
  test('is the same as without a thread', async () => {
    const { derive } = watched(program())
    for (const word of [passphrase, 'caf\u00e9 aan zee', 'cafe\u0301 aan zee'])
      expect(await derive(word, salt, cheap)).toEqual(await deriveHere(word, salt, cheap))
  })

  test('is worked out while the thread that asks goes on', async () => {
    const { derive } = watched(program())
    // On a busy machine anything may be held up now and then, but not thrice for all of it.
    const parts: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      let longest = 0
      let last = performance.now()
      const begun = last
      const timer = setInterval(() => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
      }, 5)
      expect((await derive(passphrase, salt, usualCost)).ok).toBe(true)
      clearInterval(timer)
      const ended = performance.now()
      parts.push(Math.max(longest, ended - last) / (ended - begun))
    }
    expect(Math.min(...parts)).toBeLessThan(0.5)
  })

  test('leaves no thread behind, and no passphrase with who asked', async () => {
    const { derive, started } = watched(program())
    await derive(passphrase, salt, cheap)
    const [worker, options] = started[0] ?? []
    expect(worker?.threadId).toBe(-1)
    const asked = options?.workerData as Asked
    expect(asked.passphrase.length).toBe(0)
    // Alone, and not with all that stands beside it in memory.
    expect(asked.salt.buffer.byteLength).toBe(salt.length)
  })
})

describe('a thread that gives no key', () => {
  const noKey = { ok: false, error: 'not-derived' }

  test.each([
    ['throws', "throw new Error('kapot')"],
    ['ends', ''],
    ['says something else', "require('node:worker_threads').parentPort.postMessage('sleutel')"],
    ['says too little', "require('node:worker_threads').parentPort.postMessage(new Uint8Array(16))"]
  ])('(it %s) is told, and ended', async (_what, code) => {
    const file = join(folder, 'broken.cjs')
    await writeFile(file, code)
    const { derive, started } = watched(file)
    expect(await derive(passphrase, salt, cheap)).toEqual(noKey)
    expect(started[0]?.[0].threadId).toBe(-1)
  })

  test('(it has too little memory) is told, and ended', async () => {
    const { derive, started } = watched(program())
    const tooMuch = { ...cheap, memory: 8_000_000 }
    expect(await derive(passphrase, salt, tooMuch)).toEqual(noKey)
    expect(started[0]?.[0].threadId).toBe(-1)
  })

  test('(it does not start) is told', async () => {
    const derive = deriveIn(() => {
      throw Object.assign(new Error('no more threads'), { code: 'ERR_WORKER_INIT_FAILED' })
    })
    expect(await derive(passphrase, salt, cheap)).toEqual(noKey)
  })
})

test('no connection can be opened from the thread', async () => {
  // What is closed is that of the thread: the program closes it before it does anything else.
  const file = join(folder, 'asks.mjs')
  await writeFile(
    file,
    `await import('./derive-worker.js')
     const { parentPort } = await import('node:worker_threads')
     const net = await import('node:net')
     try { net.connect(9) } catch (error) { parentPort.postMessage(error.message) }`
  )
  const worker = new Worker(file, {
    workerData: { passphrase: new Uint8Array(12).fill(1), salt: new Uint8Array(16), cost: cheap }
  })
  const said = await new Promise<unknown>((resolve, reject) => {
    worker.on('message', (message) => {
      if (typeof message === 'string') resolve(message)
    })
    worker.on('error', reject)
  })
  await worker.terminate()
  expect(said).toBe('Naslag opens no connections')
})
