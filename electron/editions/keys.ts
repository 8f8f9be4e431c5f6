/** Keys that editions are signed with: Ed25519 (RFC 8032), a public one as its 32 bytes in base64url. */
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import * as v from 'valibot'

export const publicKeySchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))

/** How a manifest names a key. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 32)

const keyOf = (publicKey: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })

/** Whether a signature is that of some bytes by a key. */
export const isSignedBy = (publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, bytes, keyOf(publicKey), signature)
