/**
 * Dutch inflection, undone. A stemmer that only cuts cannot tell wet from weten or join huis and huizen;
 * these rules spell the base as Dutch does (double vowel in a closed syllable, single consonant at the
 * end, f and s for v and z) and leave it to a list of known words which of the candidates is one.
 */

/** Is it a word: of the report, or of a Dutch word list? */
export type IsKnown = (form: string) => boolean

const vowels = 'aeiou'
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && vowels.includes(letter)

/** What is cut to less is cut from too many words to mean anything; those of `irregular` may be shorter. */
const shortestBase = 3

/**
 * The ways to spell a stem whose ending began with a vowel, most likely first: `mak` of maken is maak,
 * `huiz` of huizen is huis, `wett` of wetten is wet, `maatregel` of maatregelen stays as it is.
 */
const spellings = (stem: string): readonly string[] => {
  const [before, vowel, last] = [stem.at(-3), stem.at(-2), stem.at(-1)]
  if (last === undefined || isVowel(last)) return [stem]
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last
  const closed = stem.slice(0, -1) + hard
  if (vowel === last) return [stem.slice(0, -1), stem]
  if (vowel === undefined || !isVowel(vowel) || vowel === 'i' || isVowel(before)) return [closed]
  return [stem.slice(0, -1) + vowel + hard, closed]
}

/** Endings of verbs and adjectives, which a word list leaves out: a word of it keeps them (geld, gemeente). */
const openEndings = ['enden', 'ende', 'end'] as const
const closedEndings = ['ten', 'den', 'te', 'de', 't', 'd'] as const

/** Words that take s for their plural: after a vowel or an unstressed syllable, and loan words. */
const beforeS = /(?:[aeiou]|e[lmnr]|aar|ier|eur|oor|um|on|am|or|ist|ing|ment|age)$/u

/** Plurals and forms that no rule makes, and words that look like forms of another. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gegevens: 'gegevens',
    kinderen: 'kind',
    leden: 'lid',
    steden: 'stad',
    schepen: 'schip',
    eieren: 'ei',
    zeeen: 'zee',
    ideeen: 'idee',
    bewindslieden: 'bewindspersoon',
    musea: 'museum',
    centra: 'centrum',
    criteria: 'criterium',
    kreeg: 'krijg',
    kregen: 'krijg',
    nam: 'neem',
    gaf: 'geef',
    gaven: 'geef',
    sprak: 'spreek',
    spraken: 'spreek',
    stierf: 'sterf',
    schreef: 'schrijf',
    geschreven: 'schrijf',
    besloot: 'besluit',
    besloten: 'besluit',
    deed: 'doe',
    deden: 'doe',
    ging: 'ga',
    gingen: 'ga'
  })
)

const cut = (form: string, ending: string): string | null =>
  form.endsWith(ending) ? form.slice(0, -ending.length) : null

const withoutEnding = (form: string, isListed: boolean): readonly string[] => {
  const bases: string[] = []
  if (form.endsWith('heden')) bases.push(`${form.slice(0, -5)}heid`)
  if (form.endsWith('ici')) bases.push(`${form.slice(0, -3)}icus`)
  const plural = cut(form, 'en')
  // gemeenten, gemeente: the e belongs to the word.
  if (plural !== null) bases.push(...spellings(plural), `${plural}e`)
  const withS = cut(form, 's')
  if (withS !== null && (!isListed || (withS.length > shortestBase && beforeS.test(withS)))) {
    bases.push(withS)
  }
  // actieve, gewelddadige: adjectives are in the list with their e.
  const withE = cut(form, 'e')
  if (withE !== null) bases.push(...spellings(withE))
  if (isListed) return bases
  for (const ending of openEndings) {
    const stem = cut(form, ending)
    if (stem !== null) bases.push(...spellings(stem))
  }
  for (const ending of closedEndings) {
    const stem = cut(form, ending)
    if (stem !== null) bases.push(stem)
  }
  return bases
}

/** Of a past participle: gefinancierd is financier, opgevangen is opvang. */
const participle = /^(aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|voor|terug|tegen)?ge(.+)$/u

/** Nouns of their own, whatever they once were participles of. */
const noParticiples = new Set(['gegevens', 'geheven', 'gebieden'])

/**
 * The words of which a folded form can be an inflected one, most likely first; the form itself is not
 * among them. What is no word is to be left out by the caller. `isWord` is asked for the form alone.
 */
export const basesOf = (form: string, isWord: IsKnown): readonly string[] => {
  const known = irregular.get(form)
  if (known !== undefined) return known === form ? [] : [known]
  const isListed = isWord(form)
  const bases = [...withoutEnding(form, isListed)]
  const [, particle = '', rest] = participle.exec(form) ?? []
  const isParticiple = /(?:d|t|en)$/u.test(form) || (!isListed && /[dt]e$/u.test(form))
  if (rest !== undefined && isParticiple && !noParticiples.has(form)) {
    bases.push(...withoutEnding(rest, false).map((base) => particle + base))
  }
  return [...new Set(bases)].filter((base) => base.length >= shortestBase && base !== form)
}

const particle =
  /^(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|voor|terug|tegen|weg)(?=.{4})/u

/** Is it a word of the list, a form of one, or one with a particle before it (afpakken)? */
export const isDutch = (form: string, isWord: IsKnown): boolean =>
  isWord(form) ||
  basesOf(form, isWord).some(isWord) ||
  (particle.test(form) && isDutch(form.replace(particle, ''), isWord))

/** Steps from a form to its base: terugkeerders, terugkeerder, terugkeer is two. */
const mostSteps = 3

/**
 * The base under which a form is kept: `gemeenten` and `gemeente` are under gemeente. A base that
 * `isNear` knows (a word of the report itself) goes before one that only `isWord` does. A form of which
 * no base is known is its own.
 */
export const baseOf = (form: string, isNear: IsKnown, isWord: IsKnown): string => {
  let base = form
  for (let step = 0; step < mostSteps; step += 1) {
    const candidates = basesOf(base, isWord)
    const next = candidates.find(isNear) ?? candidates.find(isWord)
    if (next === undefined) return base
    base = next
  }
  return base
}

/** Endings of words made of others, and what stands in their place in those. */
const derivations: readonly (readonly [ending: string, replacement: string])[] = [
  ['isering', 'iseer'],
  ['istisch', 'isme'],
  ['ist', 'isme'],
  ['atie', 'eer'],
  ['iteit', ''],
  ['heid', ''],
  ['elijk', 'e'],
  ['lijk', ''],
  ['schap', ''],
  ['der', ''],
  ['er', '']
]

/**
 * The words of which a base can be made: veroordeling of veroordeel, extremist of extremisme,
 * evaluatie of evalueer. Farther apart than inflected forms.
 */
export const rootsOf = (base: string): readonly string[] => {
  const roots: string[] = []
  if (base.endsWith('ing')) roots.push(...spellings(base.slice(0, -3)))
  for (const [ending, replacement] of derivations) {
    const stem = base.slice(0, -ending.length)
    // landschap is no kind of land: after a short word it is another ending.
    if (!base.endsWith(ending) || (ending === 'schap' && stem.length < 5)) continue
    roots.push(stem + replacement)
  }
  return [...new Set(roots)].filter((root) => root.length > shortestBase && root !== base)
}
