/**
 * A set of words that answers "is it in there?" from one bit array (Bloom, 1970): a word that is in there
 * is always found; of the others about 2 in 100 are taken for one. Small enough to go with the app,
 * which asks it whether what was typed is a Dutch word or an error.
 */

/** Bits a word, and places a word: 2 % errors (8 bits, 5 places). */
const bitsAWord = 8
const places = 5

const hashOf = (word: string, seed: number): number => {
  // FNV-1a, 32 bits, with a seed.
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Calls back with each bit of a word. Two hashes make all places (Kirsch and Mitzenmacher, 2006). */
const bitsOf = (word: string, bits: number): readonly number[] => {
  const [first, second] = [hashOf(word, 0), hashOf(word, 0x9e3779b9) | 1]
  return Array.from({ length: places }, (_, place) => ((first + place * second) >>> 0) % bits)
}

export const buildWordFilter = (words: readonly string[]): Uint8Array => {
  const filter = new Uint8Array(Math.max(1, Math.ceil((words.length * bitsAWord) / 8)))
  for (const word of words) {
    for (const bit of bitsOf(word, filter.length * 8)) {
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return filter
}

export const isInFilter = (filter: Uint8Array, word: string): boolean =>
  bitsOf(word, filter.length * 8).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
