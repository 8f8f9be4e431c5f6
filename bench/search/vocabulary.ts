/** Words that a larger corpus brings along: as many new ones as more text has, as often as they recur. */
import { seeded } from '../random'
import type { IsKept } from './kept-words'

/**
 * Heaps' law: a text of n words has about c * n^b different ones. Of the report, c is 12; b is what
 * Dutch policy texts have. So 100 times as much text has some 16 times as many words.
 */
const heaps = { factor: 12, power: 0.6 }

const onsets =
  'b br d dr f fl g gr h j k kl kr l m n p pl pr r s sch sl sp st t tr v vl w z zw'.split(' ')
const vowels = 'a aa e ee i ie o oe oo u uu ei ij ou ui eu'.split(' ')
const codas = '  d f g k l m n ng nd nt p r rd rk rs s st t ts x'.split(' ')
const endings = 'en ing ingen s er ers heid elijk elijke isch ische iteit atie aties'.split(' ')
const links = ['', '', 's', 'en', 'e']

/** A kind of word, and how many of a hundred new ones are of that kind. */
const kinds = [
  [45, 'compound'],
  [20, 'name'],
  [15, 'derived'],
  [12, 'stem'],
  [5, 'misspelt'],
  [3, 'letters']
] as const
type Kind = (typeof kinds)[number][1]

/** Makes words and gives them back as a text would: a few all the time, most of them once. */
export class Vocabulary {
  readonly #random = seeded(2)
  readonly #known: readonly string[]
  readonly #isKept: IsKept
  readonly #words: string[] = []
  readonly #taken: Set<string>
  readonly #given: number[] = []

  /** `known`: words of the report that other texts have too. */
  constructor(known: readonly string[], isKept: IsKept) {
    this.#known = known.filter((word) => word.length >= 4)
    this.#isKept = isKept
    this.#taken = new Set(known)
  }

  /** How many different words there are besides those of the report. */
  get size(): number {
    return this.#words.length
  }

  /** The next word of a text that has come to so many words. */
  next(position: number): string {
    const due = heaps.factor * position ** heaps.power
    const at =
      this.#words.length < due || this.#given.length === 0
        ? this.#words.push(this.#fresh()) - 1
        : this.#one(this.#given)
    this.#given.push(at)
    return this.#words[at] ?? ''
  }

  /** A word that is neither in the report nor made before. */
  #fresh(): string {
    for (;;) {
      const word = this.#coin(this.#kind())
      const plain = word.toLowerCase()
      if (this.#taken.has(plain) || this.#isKept(plain)) continue
      this.#taken.add(plain)
      return word
    }
  }

  #kind(): Kind {
    let left = this.#random(100)
    return kinds.find(([share]) => (left -= share) < 0)?.[1] ?? 'stem'
  }

  #coin(kind: Kind): string {
    switch (kind) {
      case 'compound':
        return `${this.#part()}${this.#one(links)}${this.#part()}`
      case 'name':
        return capitalised(this.#stem())
      case 'derived':
        return this.#stem() + this.#one(endings)
      case 'stem':
        return this.#stem()
      case 'misspelt':
        return this.#misspelt(this.#one(this.#known))
      case 'letters':
        return Array.from({ length: 3 + this.#random(2) }, () =>
          String.fromCharCode(65 + this.#random(26))
        ).join('')
    }
  }

  /** What a compound is made of: a word of the report, or one that came before. */
  #part(): string {
    const made = this.#words.length > 0 && this.#random(3) > 0 ? this.#one(this.#words) : ''
    return made.length > 3 && made.length < 11 && !/\p{Lu}/u.test(made)
      ? made
      : this.#one(this.#known)
  }

  #stem(): string {
    return Array.from({ length: 1 + this.#random(3) }, () => this.#syllable()).join('')
  }

  #syllable(): string {
    return this.#one(onsets) + this.#one(vowels) + this.#one(codas)
  }

  /** Two letters that changed places. */
  #misspelt(word: string): string {
    const at = 1 + this.#random(word.length - 2)
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  }

  #one<T>(values: readonly T[]): T {
    const value = values[this.#random(values.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
