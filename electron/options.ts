/** What the command line and the environment ask of a start. */
import { packExtension } from '../shared/edition-pack/manifest'
import { isLinkLike } from '../shared/links/parse-link'

export interface StartOptions {
  /** Where to write a picture of the window, after which the app closes; null for a normal start. */
  readonly screenshot: string | null
  /** Whether the app is only to look at itself and say what it finds. */
  readonly isSelfTest: boolean
  /** The link that the app was started with, good or bad; null for none. */
  readonly link: string | null
  /** The file with an edition that the app was started with; null for none. */
  readonly edition: string | null
  /** Another data folder than the default; null for the default. */
  readonly userData: string | null
  /** Another policy file of the administrator than the one of this system; null for that one. */
  readonly policy: string | null
}

/** The link among the arguments of a start; only the first one counts. */
export const linkIn = (argv: readonly string[]): string | null => argv.find(isLinkLike) ?? null

/** The file with an edition among the arguments of a start; only the first one counts, and none behind a link. */
export const editionIn = (argv: readonly string[]): string | null =>
  beforeLink(argv).find((arg) => isEditionFile(arg) && !arg.startsWith('-')) ?? null

const isEditionFile = (arg: string): boolean => arg.toLowerCase().endsWith(`.${packExtension}`)

/**
 * Reads the options of a start. `mayMoveData` is true for development and test builds only: in a
 * release neither the data folder nor the policy of the administrator can be pointed elsewhere. What stands after a link comes from whoever made
 * the link, and is not read.
 */
export const parseOptions = (
  argv: readonly string[],
  env: {
    readonly NASLAG_USER_DATA?: string | undefined
    readonly NASLAG_POLICY?: string | undefined
  },
  mayMoveData: boolean
): StartOptions => ({
  screenshot: valueOf(beforeLink(argv), '--screenshot='),
  isSelfTest: beforeLink(argv).includes('--zelftest'),
  link: linkIn(argv),
  edition: editionIn(argv),
  userData: mayMoveData ? (env.NASLAG_USER_DATA ?? '') || null : null,
  policy: mayMoveData ? (env.NASLAG_POLICY ?? '') || null : null
})

const beforeLink = (argv: readonly string[]): readonly string[] => {
  const at = argv.findIndex(isLinkLike)
  return at === -1 ? argv : argv.slice(0, at)
}

const valueOf = (argv: readonly string[], prefix: string): string | null =>
  argv.find((arg) => arg.startsWith(prefix) && arg.length > prefix.length)?.slice(prefix.length) ??
  null
