/** From what a reader types or has printed to a key that opens a slot. */
import { hkdfSync } from 'node:crypto'
import type { Result } from '../../shared/result'
import { keyLength } from './seal'

/** What Argon2id costs, and with it what a guess costs; in the key file, so that it can be raised. */
export interface Cost {
  /** In KiB. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** 0.2 s on a quiet machine; what RFC 9106 recommends where memory is not scarce. */
export const usualCost: Cost = { memory: 65_536, passes: 3, lanes: 1 }

/**
 * Works out the key of a passphrase. `not-derived` where that could not be done, as when the computer has too little
 * memory left for what it costs.
 */
export type Derive = (
  passphrase: string,
  salt: Uint8Array,
  cost: Cost
) => Promise<Result<Uint8Array, 'not-derived'>>

/** What is worked out of. The same characters are the same passphrase, however a keyboard makes them. */
export const passphraseBytes = (passphrase: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(passphrase.normalize('NFC'))

/** The key of a recovery code: with 140 random bits there is nothing to guess, and nothing to slow down. */
export const codeKey = (code: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', code, salt, 'naslag herstelcode 1', keyLength))
