/**
 * A set of words that answers "is it in there?" from one bit array (Bloom, 1970): a word that is in there
 * is always found; of the others about 1 in 2,000 is taken for one. Small enough to go with the app,
 * which asks it whether what was typed is a Dutch word or an error.
 */

/** Bits a word, and places a word: 1 error in 2,000 (Broder and Mitzenmacher, 2004). */
const bitsAWord = 16
const places = 8

const hashOf = (word: string, seed: number): number => {
  // FNV-1a, 32 bits, with a seed.
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}

/** One of the places of a word. Two hashes make all of them (Kirsch and Mitzenmacher, 2006). */
const bitOf = (first: number, second: number, place: number, bits: number): number =>
  ((first + Math.imul(place, second)) >>> 0) % bits

const hashesOf = (word: string): readonly [first: number, second: number] => [
  hashOf(word, 0),
  hashOf(word, 0x9e3779b9) | 1
]

export const buildWordFilter = (words: readonly string[]): Uint8Array => {
  const filter = new Uint8Array(Math.max(1, Math.ceil((words.length * bitsAWord) / 8)))
  for (const word of words) {
    const [first, second] = hashesOf(word)
    for (let place = 0; place < places; place += 1) {
      const bit = bitOf(first, second, place, filter.length * 8)
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return filter
}

export const isInFilter = (filter: Uint8Array, word: string): boolean => {
  const [first, second] = hashesOf(word)
  for (let place = 0; place < places; place += 1) {
    const bit = bitOf(first, second, place, filter.length * 8)
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}
