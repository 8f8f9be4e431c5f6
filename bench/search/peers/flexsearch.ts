import { Index } from 'flexsearch'
import type { Find, Passage } from '../finder'

/** FlexSearch as it comes. */
export const flexSearchOver = (passages: readonly Passage[]): Find => {
  const index = new Index()
  passages.forEach(({ title, text }, at) => index.add(at, `${title} ${text}`))
  return (query, limit) =>
    index.search(query, { limit }).flatMap((at) => passages[Number(at)]?.id ?? [])
}
