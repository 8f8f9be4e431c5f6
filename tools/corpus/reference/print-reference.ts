import type { Reference } from '../../../shared/reference/model'

/** The line of `corpus reference`: the reference data as one JSON object, the lexicon's lists too. */
export const referenceLine = ({ lexicon, ...reference }: Reference): string =>
  JSON.stringify({ ...reference, ...lexicon })
