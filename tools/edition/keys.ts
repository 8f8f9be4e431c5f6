/** The keys of who publishes editions. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { err, ok, type Result } from '../../shared/result'

/** A new private key, as PEM (PKCS #8). */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** Reads a private key of the kind that editions are signed with. */
export const privateKeyIn = (pem: string): Result<KeyObject, 'no-key'> => {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? ok(key) : err('no-key')
  } catch {
    return err('no-key')
  }
}

/** The public half, as the configuration of an app names it. */
export const publicKeyOf = (key: KeyObject): string => {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new Error('an Ed25519 key without its public half')
  return x
}
