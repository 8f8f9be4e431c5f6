/** The key of a passphrase, worked out in a thread of its own (derive-worker.ts). */
import type { Worker, WorkerOptions } from 'node:worker_threads'
import { err, ok } from '../../shared/result'
import { passphraseBytes, type Cost, type Derive } from './passphrase'
import { keyLength } from './seal'

/** What the thread is given. */
export interface Asked {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly cost: Cost
}

/**
 * Derives in a thread that `start` begins, one for each time: what it held goes with it. The passphrase as bytes and
 * the key are handed over, not copied.
 */
export const deriveIn =
  (start: (options: WorkerOptions) => Worker): Derive =>
  async (passphrase, salt, cost) => {
    const bytes = passphraseBytes(passphrase)
    // A salt may be part of a larger piece of memory, all of which would be copied.
    const asked: Asked = { passphrase: bytes, salt: Uint8Array.from(salt), cost }
    let worker: Worker | null = null
    try {
      worker = start({ workerData: asked, transferList: [bytes.buffer], env: {}, execArgv: [] })
      return ok(await keyFrom(worker))
    } catch {
      // Out of memory, or out of threads: there is no key, and nothing has been done with it.
      return err('not-derived')
    } finally {
      await worker?.terminate()
    }
  }

const keyFrom = (worker: Worker): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    worker.once('message', (key: unknown) => {
      if (key instanceof Uint8Array && key.length === keyLength) resolve(key)
      else reject(new Error('the thread said something else than a key'))
    })
    worker.once('messageerror', reject)
    worker.once('error', reject)
    worker.once('exit', () => {
      reject(new Error('the thread ended without a key'))
    })
  })
