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

const wordCharacter = String.raw`[\p{L}\p{M}\p{Nd}]`
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)

/** A form that begins or ends with a letter begins or ends a word: `OM-beleid` has OM, `OMA` has not. */
const patternOf = (form: string): string => {
  const before = new RegExp(`^${wordCharacter}`, 'u').test(form) ? `(?<!${wordCharacter})` : ''
  const after = new RegExp(`${wordCharacter}$`, 'u').test(form) ? `(?!${wordCharacter})` : ''
  return before + escaped(form) + after
}

/**
 * Makes a finder of abbreviations. Capitals count: OM is not om. Of forms that begin at the same place
 * the longest one counts: FEC-BF, not FEC. A plural or genitive (NGO's, TA's) is its abbreviation: the
 * ending stays outside.
 */
export const termFinder = (terms: readonly Term[]): TermFinder => {
  const forms = new Map(
    terms.flatMap((term) => [term.short, ...term.also].map((form) => [plain(form), term] as const))
  )
  if (forms.size === 0) return () => []
  const longestFirst = [...forms.keys()].sort((one, other) => other.length - one.length)
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu')
  return (block) => {
    const text = plain(block.text)
    return Array.from(text.matchAll(pattern)).flatMap(({ 0: form, index: start }) => {
      const term = forms.get(form)
      if (term === undefined) return []
      const end = start + form.length
      return [{ term, start, end, isSpelledOut: isSpelledOut(block.id, text, term, start, end) }]
    })
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
