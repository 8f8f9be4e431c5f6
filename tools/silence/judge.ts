/** What was heard against what may be. */
import type { Heard } from './measure'
import { destinationsIn } from './packets'

/**
 * Chromium finds out under which address this machine would speak to others, by a socket that is
 * pointed at a resolver that everybody knows and closed again; nothing is sent. It does so when a page
 * that is owned begins a call, or has a name looked up ahead of time, before that name is refused.
 */
const pointing = /"(?:8\.8\.8\.8|2001:4860:4860::8888)"/

/** Calls beyond this machine, without those that point a socket and send nothing. */
export const callsThatSend = ({ calls }: Heard): readonly string[] =>
  calls.outward.filter((call) => !pointing.test(call))

/** Of some places, those that something was sent to, or whose name was asked for. */
export const reached = <T extends { readonly to: string }>(
  { packets, names }: Heard,
  places: readonly T[]
): readonly T[] => {
  const seen = new Set([...names, ...destinationsIn(packets)])
  return places.filter(({ to }) => seen.has(to.replaceAll(/[[\]]/g, '')))
}
