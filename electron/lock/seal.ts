/** Sealing with AES-256-GCM: what is sealed cannot be read, changed or moved without the key. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Codec } from '../journal/codec'

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16
const authTagLength = { authTagLength: tagLength }

/** How long a key is, in bytes. */
export const keyLength = 32

/** Seals bytes: nonce, ciphertext, tag. `about` is not in it, and has to be the same to open it. */
export const seal = (
  key: Uint8Array,
  about: string | Uint8Array,
  plain: Uint8Array,
  nonce: Uint8Array = randomBytes(nonceLength)
): Uint8Array => {
  const sealing = createCipheriv(cipher, key, nonce, authTagLength).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()])
}

/** Opens what was sealed; null when anything of it, of `about` or of the key is not the same. */
export const unseal = (
  key: Uint8Array,
  about: string | Uint8Array,
  sealed: Uint8Array
): Uint8Array | null => {
  if (sealed.length < nonceLength + tagLength) return null
  const body = sealed.subarray(nonceLength, -tagLength)
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength), authTagLength)
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-tagLength))
  try {
    return Buffer.concat([opening.update(body), opening.final()])
  } catch {
    // The one thing that `final` says: it does not fit.
    return null
  }
}

/** Bytes in a line of text; null when it is not written as we write it. */
export const bytesIn = (text: unknown): Uint8Array | null => {
  if (typeof text !== 'string') return null
  const bytes = Buffer.from(text, 'base64')
  // Node reads much as base64; only one way of writing is ours.
  return bytes.toString('base64') === text ? bytes : null
}

/** What is kept under a key, line by line. Of no use once the key has been wiped. */
export const sealedCodec = (key: Uint8Array): Codec => ({
  hide: (about, value) => {
    if (key.every((byte) => byte === 0)) throw new Error('sealed with a key that was wiped')
    return Buffer.from(seal(key, about, Buffer.from(JSON.stringify(value)))).toString('base64')
  },
  show: (about, stored) => {
    const sealed = bytesIn(stored)
    const plain = sealed === null ? null : unseal(key, about, sealed)
    if (plain === null) return undefined
    return JSON.parse(Buffer.from(plain).toString('utf8')) as unknown
  }
})
