/** The places a reader went to, newest first. */

/** As many as the slot that keeps them can hold. */
const most = 30

/** The list with one more visit: a place stands in it once. */
export const withVisit = (recent: readonly string[], address: string): readonly string[] =>
  [address, ...recent.filter((other) => other !== address)].slice(0, most)
