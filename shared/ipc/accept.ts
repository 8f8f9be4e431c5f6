/** What main does with each message before it acts on it. Pure, so that it can be tried by the thousand. */
import * as v from 'valibot'
import { mostShared } from '../groups/file'
import { err, ok, type Result } from '../result'
import { longestWrite, mostChanges } from '../vault/model'
import { channels, longestText, type Args, type Channel } from './contract'
import { refusalByWeight, type Refusal } from './weigh'

/** The most that a message may weigh (weigh.ts): far above all that a reader can do by hand. */
const usualWeight = 1_000_000

/** Two texts, and to spare. */
const textWeight = 2 * longestText + 1_000

/** Those that carry more: what a reader takes along, and a whole notebook that is handed over. */
const weights: Partial<Readonly<Record<Channel, number>>> = {
  'assignment:save': 2_000_000,
  'assignment:hand-in': 6_000_000,
  'assignment:overview': textWeight,
  'clipboard:write': textWeight,
  'data:erase': 100 * mostChanges,
  'document:print': textWeight,
  'document:save': textWeight,
  'exchange:save': 50 * mostShared,
  'file:save': textWeight,
  // What is gone is told with its moment.
  'group:save': 150 * mostShared,
  'vault:write': 2 * longestWrite + 500 * mostChanges
}

/** Reads the arguments of a message, which may be anything that a page could send. */
export const accept = <C extends Channel>(channel: C, args: unknown): Result<Args<C>, Refusal> => {
  const refusal = refusalByWeight(args, weights[channel] ?? usualWeight)
  if (refusal !== null) return err(refusal)
  // The schema of a channel gives its own Args; TypeScript cannot see that through a type parameter.
  const schema = channels[channel].args as v.GenericSchema<unknown, Args<C>>
  const parsed = v.safeParse(schema, args)
  return parsed.success ? ok(parsed.output) : err('arguments do not fit')
}
