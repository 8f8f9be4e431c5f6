/** Finding names in the tables of an index: as they are spelled, how they begin, and what is near. */
import { basesOf, isDutch, rootsOf, type IsKnown } from '../text/inflect'
import { analyse, baseNamer, splitterOf, type Analysed, type Splitter } from './analyse'
import { VarintReader } from './binary'
import { inverse } from './inverse'
import { remembering } from './remember'
import { firstFrom } from './sorted'
import { none, type Tables } from './tables'

export interface Names {
  readonly tables: Tables
  /** The number of a form, or null when no text has it. */
  readonly form: (form: string) => number | null
  readonly spelled: (name: number) => string
  /** Numbers of the forms that begin so, the prefix itself left out. */
  readonly startingWith: (prefix: string, most: number) => readonly number[]
  /** Forms of a base. */
  readonly formsOf: (base: number) => readonly number[]
  /** The base a form is kept under, also of one that no text has. */
  readonly baseName: (form: string) => string
  /** Names that the words a form may be an inflected form of have here. */
  readonly basesOf: (form: string) => readonly number[]
  /** Bases made of the same root as this one, itself left out. */
  readonly kinOf: (base: number) => readonly number[]
  /** The same of a word that no text has. */
  readonly kinOfWord: (form: string) => readonly number[]
  /** Compounds with the part, and whether it is their head. */
  readonly compoundsWith: (
    base: number
  ) => readonly { readonly compound: number; readonly isHead: boolean }[]
  /** Cuts a typed word into words of the texts. */
  readonly split: Splitter
  /** Analyses a text as it was for the index. */
  readonly analyse: (text: string) => Analysed
  /** Is it a Dutch word, or a form of one? */
  readonly isDutch: IsKnown
}

const withoutDoubles = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)]

/** Opens the names of an index. `isWord` knows Dutch words that no text has. */
export const namesOf = (tables: Tables, isWord: IsKnown): Names => {
  const { forms, others, base, root, compounds, compoundsAt } = tables
  const formsUnder = inverse(base)
  const madeOf = inverse(root)
  const form = (text: string): number | null => {
    const at = firstFrom(forms, text)
    return forms[at] === text ? at : null
  }
  const has = (text: string): boolean => form(text) !== null
  const splitText = splitterOf(has, isWord)
  let otherNumbers: ReadonlyMap<string, number> | null = null
  const other = (text: string): number | undefined => {
    otherNumbers ??= new Map(others.map((name, at) => [name, forms.length + at]))
    return otherNumbers.get(text)
  }
  const name = (text: string): number | null => form(text) ?? other(text) ?? null
  const namesAmong = (texts: readonly string[]): readonly number[] =>
    texts.flatMap((text) => name(text) ?? [])
  const baseNumber = (number: number): number => base[number] ?? number
  const basesHere = remembering((text: string): readonly number[] => {
    const known = form(text)
    if (known !== null) return [baseNumber(known)]
    const direct = namesAmong([text, ...basesOf(text, isWord)])
    const further = basesOf(text, isWord).flatMap((one) => namesAmong(basesOf(one, isWord)))
    return withoutDoubles([...direct, ...further].map(baseNumber))
  })
  return {
    tables,
    form,
    spelled: (number) => forms[number] ?? others[number - forms.length] ?? '',
    startingWith: (prefix, most) => {
      const found: number[] = []
      for (let at = firstFrom(forms, prefix); found.length < most; at += 1) {
        const here = forms[at]
        if (here?.startsWith(prefix) !== true) break
        if (here !== prefix) found.push(at)
      }
      return found
    },
    formsOf: (base) => Array.from(formsUnder(base)),
    baseName: remembering(baseNamer(has, isWord)),
    basesOf: basesHere,
    kinOf: (number) => {
      const above = root[number] ?? none
      const kin = [...(above === none ? [] : [above, ...madeOf(above)]), ...madeOf(number)]
      return withoutDoubles(kin).filter((one) => one !== number)
    },
    kinOfWord: remembering((text) =>
      withoutDoubles(
        namesAmong([text, ...basesOf(text, isWord)].flatMap((one) => rootsOf(one))).flatMap(
          (one) => [baseNumber(one), ...madeOf(baseNumber(one))]
        )
      )
    ),
    compoundsWith: (number) => {
      const [from, to] = [compoundsAt[number] ?? 0, compoundsAt[number + 1] ?? 0]
      const reader = new VarintReader(compounds, from)
      const found: { compound: number; isHead: boolean }[] = []
      while (reader.at < to) {
        const code = reader.read()
        found.push({ compound: Math.floor(code / 2), isHead: code % 2 === 1 })
      }
      return found
    },
    split: remembering(splitterOf(has, () => false)),
    analyse: (text) => analyse(text, splitText),
    isDutch: remembering((text) => isDutch(text, isWord))
  }
}
