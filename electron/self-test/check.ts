import type { Result } from '../../shared/result'

/** A look at one thing: what it is called, and what was seen, or what is wrong; both may be empty. */
export interface Check {
  readonly name: string
  readonly found: Result<string, string>
}
