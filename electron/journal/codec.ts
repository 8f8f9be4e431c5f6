/**
 * How what a record or a snapshot says stands in its line: as it is, or sealed with the key of the kluis
 * (electron/lock/seal.ts). All that is kept passes through one of these two.
 */
export interface Codec {
  /** What stands in the line for a value. `about` is what the line says beside it. */
  readonly hide: (about: string, value: unknown) => unknown
  /** The value again; undefined when it is not what was written there, or was written elsewhere. */
  readonly show: (about: string, stored: unknown) => unknown
}

/** As it is. */
export const plainCodec: Codec = {
  hide: (_about, value) => value,
  show: (_about, stored) => stored
}
