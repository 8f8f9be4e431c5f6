/** Where abbreviations stand in a text that a reader may want to have explained. */
import type { Block, BlockId, SectionId } from '../corpus/model'
import type { Term } from '../reference/lexicon'

/** An abbreviation in the text of a block, `end` exclusive, in UTF-16 code units. */
interface TermPlace {
  readonly term: Term
  readonly start: number
  readonly end: number
  /** True where the report itself says in full what it means. */
  readonly isSpelledOut: boolean
}

export type TermFinder = (block: Pick<Block, 'id' | 'text'>) => readonly TermPlace[]

/** One kind of apostrophe, so that Da’esh is found as Da'esh; offsets stay as they are. */
const plain = (text: string): string => text.replaceAll(/[‘’ʼ]/gu, "'")

const endsInWord = /[\p{L}\p{M}\p{Nd}]$/u
const beginsWithWord = /^[\p{L}\p{M}\p{Nd}]/u

/** A character in UTF-16 has at most two code units. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at)
const after = (text: string, at: number): string => text.slice(at, at + 2)

/** A way to write an abbreviation, and whether that begins and ends with a letter or a figure. */
interface Form {
  readonly form: string
  readonly term: Term
  readonly begins: boolean
  readonly ends: boolean
}

const formOf = (written: string, term: Term): Form => {
  const form = plain(written)
  return { form, term, begins: beginsWithWord.test(form), ends: endsInWord.test(form) }
}

/** A form that begins or ends with a letter begins or ends a word: `OM-beleid` has OM, `OMA` has not. */
const isAt = (text: string, { form, begins, ends }: Form, start: number): boolean =>
  text.startsWith(form, start) &&
  !(begins && endsInWord.test(before(text, start))) &&
  !(ends && beginsWithWord.test(after(text, start + form.length)))

/** So many code units of a form say which forms it can be. */
const keyLength = 2

/** Forms by how they begin, the longest first. Of two terms with the same form the later one counts. */
const byBeginning = (terms: readonly Term[]): ReadonlyMap<string, readonly Form[]> => {
  const forms = new Map(
    terms.flatMap((term) =>
      [term.short, ...term.also].map((form) => [plain(form), formOf(form, term)] as const)
    )
  )
  const longestFirst = [...forms.values()].sort((one, other) => other.form.length - one.form.length)
  const map = new Map<string, Form[]>()
  for (const form of longestFirst) {
    const key = form.form.slice(0, keyLength)
    const there = map.get(key)
    if (there === undefined) map.set(key, [form])
    else there.push(form)
  }
  return map
}

/**
 * Makes a finder of abbreviations. Capitals count: OM is not om. Of forms that begin at the same place
 * the longest one counts: FEC-BF, not FEC. A plural or genitive (NGO's, TA's) is its abbreviation: the
 * ending stays outside. Not one regular expression of them all: to compile that took up to 0.3 s, and again
 * each time that the runtime had let go of it.
 */
export const termFinder = (terms: readonly Term[]): TermFinder => {
  const forms = byBeginning(terms)
  const firsts = new Set([...forms.keys()].map((key) => key.charCodeAt(0)))
  const formAt = (text: string, start: number): Form | undefined => {
    const isHere = (form: Form): boolean => isAt(text, form, start)
    return (
      forms.get(text.slice(start, start + keyLength))?.find(isHere) ??
      forms.get(text.charAt(start))?.find(isHere)
    )
  }
  return (block) => {
    const text = plain(block.text)
    const found: TermPlace[] = []
    for (let start = 0; start < text.length; start += 1) {
      // Most places need no more than this look.
      const here = firsts.has(text.charCodeAt(start)) ? formAt(text, start) : undefined
      if (here === undefined) continue
      const { term, form } = here
      const end = start + form.length
      found.push({ term, start, end, isSpelledOut: isSpelledOut(block.id, text, term, start, end) })
      start = end - 1
    }
    return found
  }
}

/** Does the report say in full what it means, right here: "… (NCTV)" or "NCTV (…)"? */
const isSpelledOut = (
  block: BlockId,
  text: string,
  { given, ...term }: Term,
  start: number,
  end: number
): boolean => {
  if (given?.block === block && start >= given.start && end <= given.end) return true
  const long = plain(term.long).toLowerCase()
  const lower = text.toLowerCase()
  return lower.slice(0, start).endsWith(`${long} (`) || lower.startsWith(` (${long})`, end)
}

/** An abbreviation to be explained; `isFirst` for the first one of its kind in its section. */
export interface ExplainedTerm extends TermPlace {
  readonly isFirst: boolean
}

/** The abbreviations of a part that are not spelled out there, by block, in the order of the text. */
export const explainedTerms = (
  blocks: readonly Block[],
  find: TermFinder
): ReadonlyMap<BlockId, readonly ExplainedTerm[]> => {
  const seen = new Map<SectionId, Set<Term>>()
  const places = new Map<BlockId, readonly ExplainedTerm[]>()
  for (const block of blocks) {
    const inSection = seen.get(block.section) ?? new Set()
    seen.set(block.section, inSection)
    const here = find(block)
      .filter(({ isSpelledOut: isSaid }) => !isSaid)
      .map((place): ExplainedTerm => {
        const isFirst = !inSection.has(place.term)
        inSection.add(place.term)
        return { ...place, isFirst }
      })
    if (here.length > 0) places.set(block.id, here)
  }
  return places
}

/** How often each abbreviation stands in the blocks, spelled out or not. */
export const termCounts = (
  blocks: readonly Block[],
  find: TermFinder
): ReadonlyMap<Term, number> => {
  const counts = new Map<Term, number>()
  for (const block of blocks) {
    for (const { term } of find(block)) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}
