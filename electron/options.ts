/** What the command line and the environment ask of a start. */

export interface StartOptions {
  /** Where to write a picture of the window, after which the app closes; null for a normal start. */
  readonly screenshot: string | null
  /** Another data folder than the default; null for the default. */
  readonly userData: string | null
}

/**
 * Reads the options of a start. `mayMoveData` is true for development and test builds only: in a
 * release the data folder cannot be pointed elsewhere.
 */
export const parseOptions = (
  argv: readonly string[],
  env: { readonly NASLAG_USER_DATA?: string | undefined },
  mayMoveData: boolean
): StartOptions => ({
  screenshot: valueOf(argv, '--screenshot='),
  userData: mayMoveData ? (env.NASLAG_USER_DATA ?? '') || null : null
})

const valueOf = (argv: readonly string[], prefix: string): string | null =>
  argv.find((arg) => arg.startsWith(prefix) && arg.length > prefix.length)?.slice(prefix.length) ??
  null
