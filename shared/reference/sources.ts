/** Statements by the words of the report that they rest on. */
import type { BlockId } from '../corpus/model'

/** What rests on words of the report. */
export interface Sourced {
  readonly quote: string
  readonly block: BlockId
  readonly start: number
  readonly end: number
  /** The block's text may be misread. */
  readonly flagged: boolean
}

/** Statements that rest on the very same words, which are shown once for all of them. */
export type SharedSource<T extends Sourced> = readonly [T, ...T[]]

const isSameSource = (one: Sourced, other: Sourced): boolean =>
  one.block === other.block && one.start === other.start && one.end === other.end

/** Takes statements that follow each other and rest on the same words together; their order stays. */
export const bySource = <T extends Sourced>(
  statements: readonly T[]
): readonly SharedSource<T>[] => {
  const groups: [T, ...T[]][] = []
  for (const statement of statements) {
    const last = groups.at(-1)
    if (last !== undefined && isSameSource(last[0], statement)) last.push(statement)
    else groups.push([statement])
  }
  return groups
}
