/**
 * How many letters differ: one added, left out, taken for another, or two that changed places (optimal
 * string alignment; Damerau, 1964). Gives up, with `most + 1`, as soon as it is more than `most`.
 */
export const distanceWithin = (one: string, other: string, most: number): number => {
  const width = other.length + 1
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, row, next] = [new Int32Array(width), new Int32Array(width), new Int32Array(width)]
  for (let at = 0; at < width; at += 1) row[at] = at
  for (let i = 1; i <= one.length; i += 1) {
    next[0] = i
    let least = i
    for (let j = 1; j < width; j += 1) {
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1)
      )
      const isSwapped =
        i > 1 &&
        j > 1 &&
        one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, row, next] = [row, next, before]
  }
  return Math.min(row[width - 1] ?? Infinity, most + 1)
}

/** Which letters a word has, as bits: two words that differ in n letters differ in 2n bits at most. */
export const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
