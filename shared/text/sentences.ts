/** Cutting Dutch text into sentences, for reading aloud and for showing a passage in short. */

/** A sentence, `end` exclusive, in UTF-16 code units; the white space after it belongs to it. */
export type Sentence = readonly [start: number, end: number]

/** Abbreviations that a name, a number or a word always follows. */
const neverLast = new Set(
  (
    'aanh afd afl alg art artt bijl bijv blz bv ca circ dhr dir dr drs eerw evt excl fig gem gen ' +
    'hfst hoofdst ing inz inl ir incl jhr jl kst kmr lic lt max mej mevr mgr min mr mw nl nr nrs ' +
    'o.a onderd p pag par plm prof red resp sec sr st stb stcrt stuk tab tel temp tit toel trb ' +
    'verg vgl vlg vnl vs wnd zgn zog mln mld t.a.v'
  ).split(' ')
)

/** Abbreviations that can end a sentence: then a capital follows. */
const maybeLast = new Set('e.a e.d e.v etc enz jl ll s.s z.o.z a.s'.split(' '))

const months = new Set('jan feb mrt apr jun jul aug sep sept okt nov dec'.split(' '))

/** What may end a sentence, with quotes and brackets that close, and the white space after it. */
const ending = /([.!?…]+)(["'”’»)\]]*)(\s+)/gu

const startsLikeASentence = /^["'“„‘«([¿¡]*(?:\p{Lu}|\p{Nd})/u
/** Longer than any abbreviation, in code units. */
const longestWord = 40

const lastWord = /[\p{L}\p{Nd}.&'’-]*$/u

/**
 * Cuts a text into sentences. Put together they are the text. A full stop does not end one after an
 * abbreviation (bijv., nr., d.w.z.), an initial (J.P.), a number before a month or at the very start
 * (1. Inleiding), or when what follows does not begin like a sentence.
 */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: all, 1: signs = '', index } of text.matchAll(ending)) {
    const next = index + all.length
    if (next < text.length && !endsSentence(text.slice(start, index), signs, text.slice(next))) {
      continue
    }
    sentences.push([start, next])
    start = next
  }
  if (start < text.length) sentences.push([start, text.length])
  return sentences
}

/** Is this the end of a sentence? `before` begins with it; `signs` are its full stops and the like. */
const endsSentence = (before: string, signs: string, after: string): boolean => {
  if (!startsLikeASentence.test(after)) return false
  if (signs !== '.') return true
  const word = lastWord.exec(before.slice(-longestWord))?.[0] ?? ''
  const lower = word.toLowerCase()
  if (word === '') return true
  // An ordinal at the very start: "1. Inleiding".
  if (/^\p{Nd}+$/u.test(word)) return word.length !== before.trimStart().length
  if (maybeLast.has(lower)) return true
  if (neverLast.has(lower) || months.has(lower)) return false
  return !isInitials(word) && !isDotted(word)
}

/** "J", "J.P": what stands before a surname. */
const isInitials = (word: string): boolean => /^(?:\p{Lu}\p{M}*\.)*\p{Lu}\p{M}*$/u.test(word)

/** "d.w.z", "m.b.t": letters with full stops between. */
const isDotted = (word: string): boolean => /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)
