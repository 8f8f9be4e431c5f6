import { ok } from '../../../shared/result'
import { argon2Key } from '../argon2'
import { passphraseBytes, type Derive } from '../passphrase'

/** Derives in the thread of the test. */
export const deriveHere: Derive = async (passphrase, salt, cost) =>
  ok(await argon2Key(passphraseBytes(passphrase), salt, cost))
