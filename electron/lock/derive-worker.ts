/**
 * The thread in which the key of one passphrase is worked out, so that windows answer meanwhile. It is given what it
 * needs when it begins, says the key, and ends.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { closeSockets } from '../no-sockets'
import { argon2Key } from './argon2'
import type { Asked } from './derive'

// A thread has modules of its own: what main has closed is open here.
closeSockets()

// From deriveIn, and nobody else.
const { passphrase, salt, cost } = workerData as Asked

void argon2Key(passphrase, salt, cost).then((derived) => {
  // In memory of its own, which goes to main as it is: no copy stays behind.
  const key = Uint8Array.from(derived)
  derived.fill(0)
  parentPort?.postMessage(key, [key.buffer])
})
