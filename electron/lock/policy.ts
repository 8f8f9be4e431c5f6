/**
 * What the administrator of the computer has decided, in a file that a reader cannot write. One that cannot be
 * read or understood counts as the strictest: a typing error must not open what was meant to be closed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { win32 } from 'node:path'
import * as v from 'valibot'
import { publicKeySchema } from '../editions/keys'
import { publisherNameSchema, type Publisher } from '../editions/publishers'
import { codeOf } from '../journal/disk'

/** beleid.json. */
const policySchema = v.strictObject({
  kluis: v.strictObject({
    verplicht: v.optional(v.boolean(), false),
    vergrendelNaMinuten: v.optional(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480))),
      null
    )
  }),
  uitgevers: v.optional(
    v.array(v.strictObject({ naam: publisherNameSchema, sleutel: publicKeySchema })),
    []
  )
})

/** What of it the kluis follows. */
export interface Policy {
  /** Whether notes may only be kept in the kluis. */
  readonly isMandatory: boolean
  /** The longest that an unlocked kluis may be left alone, in minutes; null where that is the reader's choice. */
  readonly mostMinutes: number | null
  /** Why the file was not followed but taken as the strictest; null when it was, or is not there. */
  readonly problem: 'unreadable' | 'invalid' | null
}

/** All that the file says. */
interface WholePolicy extends Policy {
  /** Whose editions may be added, besides those that the app itself names. */
  readonly publishers: readonly Publisher[]
}

const none: WholePolicy = { isMandatory: false, mostMinutes: null, publishers: [], problem: null }
const strictest = { isMandatory: true, mostMinutes: null, publishers: [] } as const

/**
 * Where the administrator puts it. On Windows a variable says where the data of programs stand, and whoever uses the
 * computer can change that for himself: a file in the usual place counts whatever the variable says.
 */
export const policyFile = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  isThere: (file: string) => boolean = existsSync
): string => {
  switch (platform) {
    case 'win32': {
      const usual = win32.join('C:\\ProgramData', 'Naslag', 'beleid.json')
      const named = win32.join(env.ProgramData ?? 'C:\\ProgramData', 'Naslag', 'beleid.json')
      return isThere(usual) ? usual : named
    }
    case 'darwin':
      return '/Library/Application Support/Naslag/beleid.json'
    default:
      return '/etc/naslag/beleid.json'
  }
}

/** Reads it. Without one, nothing is prescribed. */
export const readPolicy = (file: string): WholePolicy => {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
      ? none
      : { ...strictest, problem: 'unreadable' }
  }
  const parsed = v.safeParse(policySchema, jsonIn(bytes))
  if (!parsed.success) return { ...strictest, problem: 'invalid' }
  const { kluis, uitgevers } = parsed.output
  return {
    isMandatory: kluis.verplicht,
    mostMinutes: kluis.vergrendelNaMinuten,
    publishers: uitgevers.map(({ naam, sleutel }) => ({ name: naam, key: sleutel })),
    problem: null
  }
}

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    // Editors on Windows put a byte order mark before it, which the decoder takes away.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** How long an unlocked kluis is left alone: the reader's choice, or less where the policy says so. */
export const minutesUnder = ({ mostMinutes }: Policy, chosen: number): number =>
  Math.min(chosen, mostMinutes ?? chosen)
