/**
 * Question cards out of what a reader highlighted and wrote. To study is to call something to mind and then see
 * whether it is right; so a card asks what its back can answer, and gives enough to go by.
 *
 * In the order in which they make a good question:
 * 1. A note that asks something: the reader's own question in their own words, of which the passage is the answer.
 * 2. Some words highlighted within a sentence: that sentence with those words left out. The rest of the sentence
 *    is what one goes by; every other time that it says the same words they are left out too, for they give the
 *    answer away, and the gap is always equally wide. With too much left out nothing is left to go by, and nobody
 *    needs to know a long stretch by heart: then 4.
 * 3. A note that asks nothing says what the reader saw in the passage: the card asks for the passage.
 * 4. A whole passage: its heading is the question, and its first words say which of the passages under it is meant.
 *
 * A bookmark is a place, not something to know, and makes no card. The meaning of a highlight stands on the card:
 * it says why the passage was highlighted. What hangs on one passage is one card.
 */
import type { Annotation, AnnotationId, Meaning } from '../notes/model'
import { sentencesOf } from '../text/sentences'

/** A stretch of the text of a block, `end` exclusive. */
export interface CardPassage {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A piece of a sentence; null where words were left out. */
type GapPiece = string | null

type Front =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'gap'; readonly pieces: readonly GapPiece[] }
  | { readonly kind: 'note'; readonly note: string }
  /** `opening` is how the passage begins. */
  | { readonly kind: 'heading'; readonly opening: string }

export interface Card {
  /** The oldest annotation on the passage: it says which card it is. */
  readonly id: AnnotationId
  /** All on the passage. */
  readonly annotations: readonly AnnotationId[]
  readonly front: Front
  readonly meaning: Meaning | null
  /** Everything that the reader wrote at the passage. */
  readonly notes: readonly string[]
}

/** The longest stretch that is left out of a sentence, in UTF-16 code units: some twenty words. */
const longestGap = 140

/** At most this part of what is shown is left out. */
const mostLeftOut = 0.6

/** The first words of a passage that are shown: so many, and at most this part of it. */
const openingWords = 7
const mostShown = 1 / 3

/** With fewer words than this a passage tells no more than its heading. */
const fewestWords = 6

/** The card of what hangs on one passage, oldest first; null where that makes none. */
export const cardOf = (
  annotations: readonly [Annotation, ...Annotation[]],
  passages: readonly CardPassage[]
): Card | null => {
  const notes = annotations.flatMap((one) => (one.kind === 'note' ? [one.body.trim()] : []))
  const said = notes.filter((note) => note !== '')
  const meaning = annotations.flatMap((one) => (one.kind === 'highlight' ? [one.meaning] : []))[0]
  if (said.length === 0 && meaning === undefined) return null
  const front = frontOf(said, meaning !== undefined, passages)
  return front === null
    ? null
    : {
        id: annotations[0].id,
        annotations: annotations.map(({ id }) => id),
        front,
        meaning: meaning ?? null,
        notes: said
      }
}

const frontOf = (
  notes: readonly string[],
  isHighlighted: boolean,
  passages: readonly CardPassage[]
): Front | null => {
  const question = notes.map(questionIn).find((found) => found !== null)
  if (question !== undefined) return { kind: 'question', question }
  const [passage, ...more] = passages
  const gap = isHighlighted && passage !== undefined && more.length === 0 ? gapIn(passage) : null
  if (gap !== null) return { kind: 'gap', pieces: gap }
  const [note] = notes
  if (note !== undefined) return { kind: 'note', note }
  return passage === undefined ? null : openingOf(passage)
}

/** A sentence of a note without what makes it Markdown: the signs of lists and headings, and of strong words. */
const withoutSigns = (sentence: string): string =>
  sentence
    .replace(/^(?:(?:[>#*+-]{1,6}|\d{1,9}[.)])[ \t]+)+/u, '')
    .replaceAll(/(?<![\p{L}\p{N}])[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?![\p{L}\p{N}])/gu, '')

/** The first sentence of a note that asks something. */
const questionIn = (note: string): string | null =>
  sentencesOf(note)
    .flatMap(([start, end]) => note.slice(start, end).split('\n'))
    .map((sentence) => withoutSigns(sentence.trim()))
    .find((sentence) => /\p{L}.*\?["'”’)]*$/u.test(sentence)) ?? null

/** The sentence that words were highlighted in, without them; null where that leaves too little. */
const gapIn = ({ text, start, end }: CardPassage): readonly GapPiece[] | null => {
  const [begin, after] = inWholeWords(text, start, end)
  const words = text.slice(begin, after)
  if (words === '' || words.length > longestGap) return null
  const sentences = sentencesOf(text)
  const first = sentences.findIndex(([, stop]) => stop > begin)
  const last = sentences.findLastIndex(([at]) => at < after)
  // One sentence more on each side, where the words are most of their own.
  for (const around of [0, 1]) {
    const [from] = sentences[Math.max(0, first - around)] ?? [0]
    const [, to] = sentences[Math.min(sentences.length - 1, last + around)] ?? [0, text.length]
    const pieces = without(text.slice(from, to).trim(), words)
    const left = pieces.reduce((sum, piece) => sum + (piece?.trim().length ?? 0), 0)
    const all = pieces.filter((piece) => piece === null).length * words.length + left
    if (left > 0 && left >= (1 - mostLeftOut) * all) return pieces
  }
  return null
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** A range without the space at its ends, and with all of the words that it is in: half a word is no question. */
const inWholeWords = (text: string, start: number, end: number): readonly [number, number] => {
  const marked = text.slice(start, end)
  let begin = start + marked.length - marked.trimStart().length
  let after = Math.max(begin, start + marked.trimEnd().length)
  if (begin === after) return [begin, begin]
  while (isLetter(text[begin - 1]) && isLetter(text[begin])) begin -= 1
  while (isLetter(text[after]) && isLetter(text[after - 1])) after += 1
  return [begin, after]
}

/** A text cut where it says some words; within a longer word is not saying them. */
const without = (text: string, words: string): readonly GapPiece[] => {
  const pieces: GapPiece[] = []
  let from = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const to = at + words.length
    const isWithin =
      (isLetter(text[at - 1]) && isLetter(words[0])) ||
      (isLetter(text[to]) && isLetter(words.at(-1)))
    if (at < from || isWithin) continue
    pieces.push(text.slice(from, at), null)
    from = to
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '')
}

const openingOf = ({ text, start, end }: CardPassage): Front | null => {
  const words = text.slice(start, end).trim().split(/\s+/u)
  if (words.length < fewestWords) return null
  const amount = Math.min(openingWords, Math.floor(words.length * mostShown))
  return { kind: 'heading', opening: words.slice(0, amount).join(' ') }
}
