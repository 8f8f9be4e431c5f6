/** The kluis as both sides of the bridge speak of it. Its key never comes over the bridge. */
import * as v from 'valibot'
import { longest } from './passphrase'

/** After how many minutes without the reader it locks itself; a reader can choose. */
export const idleChoices = [1, 2, 5, 10, 15, 30, 60] as const
export type IdleMinutes = (typeof idleChoices)[number]
export const usualIdleMinutes: IdleMinutes = 10

/** A passphrase as it is typed. Whether a new one will do, shared/lock/passphrase.ts says. */
export const passphraseSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(longest))

/** A recovery code as it is typed. */
export const typedCodeSchema = v.pipe(v.string(), v.maxLength(200))

export const idleMinutesSchema = v.picklist(idleChoices)

/** What the policy of an administrator means for this reader. */
const policySchema = v.strictObject({
  isMandatory: v.boolean(),
  /** The longest time that can be chosen; null where nothing is prescribed. */
  mostMinutes: v.nullable(v.number()),
  /** Why the file was taken as the strictest. */
  problem: v.nullable(v.picklist(['unreadable', 'invalid']))
})

/** How things stand with the kluis. */
export const lockStateSchema = v.strictObject({
  kind: v.picklist([
    /** Not in use: notes stand as they are. */
    'off',
    /** In use and unlocked. */
    'open',
    /** In use and locked. */
    'locked',
    /** In use, and the file with the key cannot be read. */
    'no-key'
  ]),
  idleMinutes: idleMinutesSchema,
  /** Whether something from before it was turned on could not be removed yet. */
  hasLeftovers: v.boolean(),
  policy: policySchema
})
export type LockState = v.InferOutput<typeof lockStateSchema>

/** Why something with the kluis was not done. */
const refusalSchema = v.variant('kind', [
  /** Another passphrase, or another code. Told with how long to wait, in milliseconds. */
  v.strictObject({ kind: v.literal('wrong'), wait: v.number() }),
  /** Tried again too soon. */
  v.strictObject({ kind: v.literal('wait'), wait: v.number() }),
  /** A new passphrase that will not do. */
  v.strictObject({ kind: v.literal('weak') }),
  /** A policy does not allow it. */
  v.strictObject({ kind: v.literal('mandatory') }),
  /** Something in a window could not be saved first. */
  v.strictObject({ kind: v.literal('unsaved') }),
  /** Not now: the kluis is not in the state that this asks for. */
  v.strictObject({ kind: v.literal('state') }),
  /** The key of the passphrase could not be worked out, as when there is too little memory for it. */
  v.strictObject({ kind: v.literal('not-derived') }),
  v.strictObject({ kind: v.literal('disk-full') }),
  v.strictObject({ kind: v.literal('too-new') }),
  v.strictObject({ kind: v.literal('failed') })
])
export type LockRefusal = v.InferOutput<typeof refusalSchema>

/** How something that was asked of the kluis ended. */
export const lockAnswerSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('done') }),
  ...refusalSchema.options
])
export type LockAnswer = v.InferOutput<typeof lockAnswerSchema>
