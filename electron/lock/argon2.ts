/** Argon2id itself, which holds up the thread that it runs in for as long as it costs. */
import { argon2id } from 'hash-wasm'
import type { Cost } from './passphrase'
import { keyLength } from './seal'

/** The key of a passphrase as bytes (passphrase.ts), which are overwritten. Rejects where there is too little memory. */
export const argon2Key = async (
  passphrase: Uint8Array,
  salt: Uint8Array,
  { memory, passes, lanes }: Cost
): Promise<Uint8Array> => {
  try {
    return await argon2id({
      password: passphrase,
      salt,
      memorySize: memory,
      iterations: passes,
      parallelism: lanes,
      hashLength: keyLength,
      outputType: 'binary'
    })
  } finally {
    passphrase.fill(0)
  }
}
