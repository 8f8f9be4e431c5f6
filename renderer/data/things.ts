/** Collections, layers and assignments in numbers, each kind by itself. */
import { thingKinds, type NamedThing, type ThingKind } from '../../shared/export/things'

/** A line for each kind of which there is any. */
export const sumsOf = (
  things: readonly NamedThing[],
  inWords: (kind: ThingKind, amount: number) => string
): readonly string[] =>
  thingKinds.flatMap((kind) => {
    const amount = things.filter((one) => one.kind === kind).length
    return amount === 0 ? [] : [inWords(kind, amount)]
  })
