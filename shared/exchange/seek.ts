/** Looks in the reports for what an annotation of another program is on; never takes a place that is not certain. */
import type { EditionText } from '../anchor/edition-text'
import type { Candidate, TextAnchor } from '../anchor/model'
import { normalQuote } from '../anchor/normal-text'
import { resolveAnchor } from '../anchor/resolve'
import { anchorsAt } from '../anchor/transition'
import type { BlockId, EditionId } from '../corpus/model'
import { targetOf, type Anchor, type Annotation } from '../notes/model'
import type { Brought, Foreign, Words } from './model'
import { nowhere } from './nowhere'

/** How an annotation of a file stands in the reports that are here. */
export type Standing =
  /** There, for certain. */
  | 'certain'
  /** The reader will be asked. */
  | 'unsure'
  /** Its words are in no report that is here. */
  | 'not-found'
  /** It names no words that could be looked for. */
  | 'no-words'

/** An annotation as it would be taken in. */
export interface Sought {
  readonly annotation: Annotation
  readonly standing: Standing
}

/**
 * Words that another program keeps without what stood around them, or with what stands around them on its own pages,
 * are taken to be ours only when there are this many (in the normal form) and the report has them once.
 */
const enoughWords = 40

/** What stands around them may differ, but not all of it (the share that is the same, words and surroundings together). */
const leastAround = 0.6

/**
 * A passage that differs in so little may be meant as well. Of words alone any text has half: the limits of
 * shared/anchor/resolve.ts, which are for words and surroundings together, would let none be certain.
 */
const rivalFrom = 0.8

const anchorFor = (
  edition: EditionId,
  block: BlockId,
  { exact, ...around }: Words
): TextAnchor => ({
  edition,
  block,
  // Looked for everywhere: no place of its own is held against it.
  start: 0,
  end: 0,
  quote: exact,
  ...around
})

const standsOnce = ({ normal: { form } }: EditionText, quote: string): boolean => {
  const at = form.indexOf(quote)
  return at !== -1 && !form.includes(quote, at + 1)
}

/** Whether a passage is the one, though what stands around it is not all the same: long, word for word, and alone. */
const isOnlyOne = (
  text: EditionText,
  { exact }: Words,
  [best, rival]: readonly Candidate[]
): boolean => {
  const quote = normalQuote(exact)
  return (
    best !== undefined &&
    quote.length >= enoughWords &&
    best.score >= leastAround &&
    normalQuote(best.text) === quote &&
    standsOnce(text, quote) &&
    (rival?.score ?? 0) < rivalFrom
  )
}

/** One passage of an annotation, in a report. */
interface Passage {
  readonly standing: 'certain' | 'unsure' | 'not-found'
  readonly anchors: readonly Anchor[]
}

const passageIn = (text: EditionText, block: BlockId, words: Words): Passage => {
  const anchor = anchorFor(text.edition, block, words)
  const resolution = resolveAnchor(text, anchor)
  if (resolution.kind === 'exact' || resolution.kind === 'moved')
    return { standing: 'certain', anchors: anchorsAt(text, resolution.places) }
  if (resolution.kind === 'unsure') {
    const [best] = resolution.candidates
    return best !== undefined && isOnlyOne(text, words, resolution.candidates)
      ? { standing: 'certain', anchors: anchorsAt(text, best.places) }
      : { standing: 'unsure', anchors: [anchor] }
  }
  // The words may stand here in other surroundings: the reader is asked then.
  const bare = { ...anchor, prefix: '', suffix: '' }
  return resolveAnchor(text, bare).kind === 'unsure' &&
    text.normal.form.includes(normalQuote(words.exact))
    ? { standing: 'unsure', anchors: [bare] }
    : { standing: 'not-found', anchors: [anchor] }
}

/** The whole of a block that an annotation names by our own link, without any words. */
const blockIn = (text: EditionText, { link, words }: Foreign): readonly Anchor[] => {
  const at = link?.block ?? null
  const block = words.length > 0 || at === null ? undefined : text.blocks[text.order.get(at) ?? -1]
  return block === undefined
    ? []
    : anchorsAt(text, [{ block: block.id, start: 0, end: block.text.length }])
}

const rank: Readonly<Record<Standing, number>> = {
  certain: 0,
  unsure: 1,
  'not-found': 2,
  'no-words': 3
}

/** An annotation is there when all of its passages are, and nowhere when none is. */
const together = (standings: readonly Passage['standing'][]): Standing => {
  const [first] = standings
  if (first === undefined) return 'no-words'
  return standings.every((one) => one === first) ? first : 'unsure'
}

interface InReport {
  readonly standing: Standing
  readonly anchors: readonly Anchor[]
}

const inReport = (text: EditionText, foreign: Foreign): InReport => {
  const whole = blockIn(text, foreign)
  if (whole.length > 0) return { standing: 'certain', anchors: whole }
  const passages = foreign.words.map((words) => passageIn(text, nowhere(foreign.id), words))
  return {
    standing: together(passages.map(({ standing }) => standing)),
    anchors: passages.flatMap(({ anchors }) => anchors)
  }
}

const seekForeign = (
  reports: readonly [EditionText, ...EditionText[]],
  foreign: Foreign
): Sought => {
  const named = reports.filter(({ edition }) => edition === foreign.link?.edition)
  const [first, ...more] = (named.length > 0 ? named : reports).map((text) =>
    inReport(text, foreign)
  )
  const best = more.reduce<InReport | undefined>(
    (one, other) => (one === undefined || rank[other.standing] < rank[one.standing] ? other : one),
    first
  )
  const { id, said, tags, createdAt, updatedAt } = foreign
  const [anchor = noWords(reports[0].edition, id), ...further] = best?.anchors ?? []
  const base = { id, anchor, further, entry: null, tags, createdAt, updatedAt, edits: null }
  return { annotation: { ...base, ...said }, standing: best?.standing ?? 'no-words' }
}

const noWords = (edition: EditionId, id: Annotation['id']): Anchor =>
  anchorFor(edition, nowhere(id), { exact: '', prefix: '', suffix: '' })

/** How one of our own stands: it keeps its anchors, whatever came of the report. */
const seekOwn = (
  reports: readonly [EditionText, ...EditionText[]],
  annotation: Annotation
): Sought => {
  const text = reports.find(({ edition }) => edition === annotation.anchor.edition) ?? reports[0]
  const standings = targetOf(annotation).map((anchor): Passage['standing'] => {
    const { kind } = resolveAnchor(text, anchor)
    if (kind === 'lost') return 'not-found'
    return kind === 'unsure' ? 'unsure' : 'certain'
  })
  return { annotation, standing: together(standings) }
}

/** Works out where one annotation of a file would hang; `reports` has the one that is open first. */
export const seek = (
  reports: readonly [EditionText, ...EditionText[]],
  brought: Brought
): Sought =>
  brought.from === 'naslag'
    ? seekOwn(reports, brought.annotation)
    : seekForeign(reports, brought.foreign)
