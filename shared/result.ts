/**
 * An expected failure as a value: what may go wrong is part of the type, and a bug still throws.
 * `error` is data (never an `Error`), so that it survives structured clone between processes.
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** An expected failure. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** Closes a switch over a union: a new member breaks the build until it is handled. */
export const assertNever = (value: never, what: string): never => {
  throw new Error(`${what}: ${JSON.stringify(value)}`)
}
