/** What stands around the contents of a file that one reader hands to another: what it is, and a hash of it. */
import * as v from 'valibot'
import { err, ok, type Result } from '../result'
import { asWritten, type Maker, type Sha256 } from './format'

/** A kind of file. The version is raised when an older app could misread it. */
export interface FileFormat {
  readonly format: string
  readonly version: number
  /** Earlier versions that are read as well. */
  readonly earlier?: readonly number[]
}

/** Writes a file that a person can read as well. */
export const writeEnvelope = (
  { format, version }: FileFormat,
  contents: unknown,
  { madeAt, madeBy }: Maker,
  sha256: Sha256
): string => {
  const content = asWritten(contents)
  const file = {
    format,
    version,
    madeAt: new Date(madeAt).toISOString(),
    madeBy,
    sha256: sha256(JSON.stringify(content)),
    content
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

const marked = v.looseObject({ format: v.string(), version: v.unknown() })

/** The format that a file says it has; null where it says nothing of the kind. */
export const formatIn = (value: unknown): string | null => {
  const head = v.safeParse(marked, value)
  return head.success ? head.output.format : null
}

/** Why what is in an envelope is not looked at. */
export type EnvelopeRefusal =
  /** Made by a newer Naslag. */
  | 'newer'
  /** Something is missing from around the contents, or is there too much. */
  | 'bad-envelope'
  /** Contents that are not those that were written. */
  | 'wrong-hash'

interface Opened {
  readonly content: unknown
  readonly madeAt: number
}

/** Opens a file whose format is known. */
export const openEnvelope = (
  { format, version, earlier = [] }: FileFormat,
  value: unknown,
  sha256: Sha256
): Result<Opened, EnvelopeRefusal> => {
  const head = v.safeParse(marked, value)
  const written = head.success ? head.output.version : null
  if (typeof written === 'number' && written > version) return err('newer')
  const file = v.safeParse(
    v.strictObject({
      format: v.literal(format),
      version: v.picklist([version, ...earlier]),
      madeAt: v.pipe(v.string(), v.isoTimestamp()),
      madeBy: v.pipe(v.string(), v.maxLength(100)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      content: v.unknown()
    }),
    value
  )
  if (!file.success) return err('bad-envelope')
  const { content, madeAt, sha256: hash } = file.output
  if (sha256(JSON.stringify(content)) !== hash) return err('wrong-hash')
  return ok({ content, madeAt: Date.parse(madeAt) })
}
