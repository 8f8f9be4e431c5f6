/** Finding what a reader types, letter by letter, in the text itself: not the search of shared/search. */
import { holdsWholeWords } from '../text/boundaries'
import { digraphs } from '../text/fold'

/** How exact a match must be. */
export interface FindOptions {
  readonly wholeWords: boolean
  readonly matchCase: boolean
}

/** A stretch of a text that matches, `end` exclusive, in UTF-16 code units. */
export type Match = readonly [start: number, end: number]

/** A text in the form in which it is compared, and where each code unit of that form comes from. */
export interface Comparable {
  readonly text: string
  readonly form: string
  /** For each code unit of `form`, where the character it comes from starts and ends in `text`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Characters that readers type in another way than the report prints them. */
const soft: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '\u00AD': '',
  '\u200B': '',
  '\uFEFF': ''
}

const space = /\s/u
const mark = /\p{M}/u

/** Words of plain letters with one space between: most of a text, and each unit stands for itself. */
const plainRun = /[\x21-\x7e]+(?: [\x21-\x7e]+)*/y

/**
 * One character as it is compared. Decomposed and not composed again, unlike `fold` of shared/text: so
 * that what a text becomes is what its characters become, one after the other, and offsets are exact.
 */
const formOf = (character: string, matchCase: boolean): string => {
  const softened = soft[character]
  if (softened !== undefined) return softened
  const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const lower = bare.toLowerCase()
  const digraph = digraphs[lower]
  if (digraph !== undefined) {
    return matchCase && lower !== bare ? digraph.toUpperCase() : digraph
  }
  return matchCase ? bare : lower.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Makes a text ready to be compared: folded as asked for, any run of white space one space. */
export const comparable = (text: string, matchCase: boolean): Comparable => {
  const starts: number[] = []
  const ends: number[] = []
  let form = ''
  const add = (piece: string, start: number, end: number): void => {
    form += piece
    starts.push(...Array<number>(piece.length).fill(start))
    ends.push(...Array<number>(piece.length).fill(end))
  }
  let at = 0
  while (at < text.length) {
    plainRun.lastIndex = at
    const run = plainRun.exec(text)?.[0]
    if (run !== undefined) {
      form += matchCase ? run : run.toLowerCase()
      const end = at + run.length
      while (at < end) {
        starts.push(at)
        at += 1
        ends.push(at)
      }
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const end = at + character.length
    if (space.test(character)) {
      if (!form.endsWith(' ')) add(' ', at, end)
    } else add(formOf(character, matchCase), at, end)
    // What stands on a letter belongs to it: é may be two characters.
    if (mark.test(character) && ends.length > 0 && ends.at(-1) === at) {
      for (let unit = ends.length - 1; ends[unit] === at; unit -= 1) ends[unit] = end
    }
    at = end
  }
  return { text, form, starts, ends }
}

/** The form of a query; empty when there is nothing to look for. */
export const queryForm = (query: string, matchCase: boolean): string =>
  comparable(query, matchCase).form.trim()

/** Where a query stands in a text, from left to right; matches do not overlap. */
export const matchesIn = (
  { text, form, starts, ends }: Comparable,
  query: string,
  wholeWords: boolean
): readonly Match[] => {
  if (query === '') return []
  const matches: Match[] = []
  let at = form.indexOf(query)
  while (at !== -1) {
    const last = at + query.length - 1
    const match = wholeCharacters(starts, at, last)
      ? ([starts[at] ?? 0, ends[last] ?? 0] as const)
      : null
    const counts = match !== null && (!wholeWords || holdsWholeWords(text, ...match))
    if (counts) matches.push(match)
    at = form.indexOf(query, counts ? last + 1 : at + 1)
  }
  return matches
}

/** Does a stretch of the form take whole characters? The j of ĳ alone cannot be shown. */
const wholeCharacters = (starts: readonly number[], first: number, last: number): boolean =>
  starts[first] !== starts[first - 1] && starts[last] !== starts[last + 1]
