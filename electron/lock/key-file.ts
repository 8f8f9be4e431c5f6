/**
 * The key file: the random key that everything is sealed with, wrapped once for the passphrase and once for the
 * recovery code. To change the passphrase wraps the same key again; nothing that is sealed is touched.
 */
import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { idleChoices, usualIdleMinutes } from '../../shared/lock/model'
import { err, ok, type Result } from '../../shared/result'
import { codeKey, usualCost, type Cost, type Derive } from './passphrase'
import { bytesIn, keyLength, seal, unseal } from './seal'

const saltLength = 16
const text = v.pipe(
  v.string(),
  v.check((value) => bytesIn(value) !== null)
)
const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** A file from elsewhere must not make the app ask for all memory there is. */
const costSchema = v.strictObject({
  memory: v.pipe(upTo(1_048_576), v.minValue(8)),
  passes: upTo(20),
  lanes: upTo(8)
})

const passphraseSlot = v.strictObject({ salt: text, cost: costSchema, wrapped: text })
const codeSlot = v.strictObject({ salt: text, wrapped: text })

export const keyFileSchema = v.strictObject({
  format: v.literal(1),
  passphrase: passphraseSlot,
  recovery: codeSlot,
  /** After how many minutes without the reader the kluis locks itself. */
  idleMinutes: v.picklist(idleChoices)
})

/** What stands in the key file. */
export type KeyFile = v.InferOutput<typeof keyFileSchema>

const about = { passphrase: 'naslag sleutel 1 wachtzin', recovery: 'naslag sleutel 1 herstelcode' }

const written = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const saltOf = (slot: { readonly salt: string }): Uint8Array => Buffer.from(slot.salt, 'base64')

/** A new key. Whoever gets it wipes it when it is not needed any more. */
export const newKey = (): Uint8Array => randomBytes(keyLength)

/** Overwrites a key. What the runtime has copied of it elsewhere is out of reach. */
export const wipe = (key: Uint8Array): void => {
  key.fill(0)
}

/** Wraps a key for a passphrase. */
export const wrapForPassphrase = async (
  key: Uint8Array,
  passphrase: string,
  derive: Derive,
  cost: Cost = usualCost
): Promise<Result<KeyFile['passphrase'], 'not-derived'>> => {
  const salt = randomBytes(saltLength)
  const own = await derive(passphrase, salt, cost)
  if (!own.ok) return own
  const wrapped = seal(own.value, about.passphrase, key)
  wipe(own.value)
  return ok({ salt: written(salt), cost, wrapped: written(wrapped) })
}

/** Wraps a key for a recovery code, written without hyphens. */
export const wrapForCode = (key: Uint8Array, code: string): KeyFile['recovery'] => {
  const salt = randomBytes(saltLength)
  const own = codeKey(code, salt)
  const wrapped = seal(own, about.recovery, key)
  wipe(own)
  return { salt: written(salt), wrapped: written(wrapped) }
}

/** A key file for a new key. */
export const makeKeyFile = async (
  key: Uint8Array,
  passphrase: string,
  code: string,
  derive: Derive,
  cost: Cost = usualCost
): Promise<Result<KeyFile, 'not-derived'>> => {
  const slot = await wrapForPassphrase(key, passphrase, derive, cost)
  if (!slot.ok) return slot
  return ok({
    format: 1,
    passphrase: slot.value,
    recovery: wrapForCode(key, code),
    idleMinutes: usualIdleMinutes
  })
}

/** The key, by the passphrase; `wrong` when that is another one. */
export const keyByPassphrase = async (
  { passphrase: slot }: KeyFile,
  passphrase: string,
  derive: Derive
): Promise<Result<Uint8Array, 'wrong' | 'not-derived'>> => {
  const own = await derive(passphrase, saltOf(slot), slot.cost)
  if (!own.ok) return own
  const key = opened(own.value, about.passphrase, slot.wrapped)
  return key === null ? err('wrong') : ok(key)
}

/** The key, by the recovery code; null when that is another one. */
export const keyByCode = ({ recovery: slot }: KeyFile, code: string): Uint8Array | null =>
  opened(codeKey(code, saltOf(slot)), about.recovery, slot.wrapped)

const opened = (own: Uint8Array, what: string, wrapped: string): Uint8Array | null => {
  const key = unseal(own, what, Buffer.from(wrapped, 'base64'))
  wipe(own)
  return key?.length === keyLength ? key : null
}
