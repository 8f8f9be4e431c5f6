/** What the administrator has prescribed, as a start reads it. */
import { selfTest } from '../../shared/nl/self-test'
import { err, ok } from '../../shared/result'
import { readPolicy } from '../lock/policy'
import type { Check } from './check'

/** Reads the policy; one that cannot be followed is wrong, none is not. */
export const checkPolicy = (file: string): Check => {
  const { name, none, mandatory, minutes, publishers, unreadable, invalid } = selfTest.prescribed
  const { isMandatory, mostMinutes, publishers: named, problem } = readPolicy(file)
  if (problem !== null) return { name, found: err(problem === 'unreadable' ? unreadable : invalid) }
  const told = [
    ...(isMandatory ? [mandatory] : []),
    ...(mostMinutes === null ? [] : [minutes(mostMinutes)]),
    ...(named.length === 0 ? [] : [publishers(named.map((one) => one.name))])
  ]
  return { name, found: ok(told.length === 0 ? none : told.join(', ')) }
}
