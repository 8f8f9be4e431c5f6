/**
 * Finds what may say who a person is, in what a reader writes: pointed at while it is written and before it is
 * shared. A guess by form, which finds too much rather than too little; nothing is changed by it. Each form is
 * short and bounded, so that a text of any kind costs no more than its length.
 */
import { isBsn } from './bsn'

export const findingKinds = ['bsn', 'birth-date', 'phone', 'email', 'address'] as const
export type FindingKind = (typeof findingKinds)[number]

/** What was found, [start, end) in UTF-16 code units. */
export interface Finding {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
}

/** Nine digits, as one writes them: in a row, or in groups with a space, a point or a dash between. */
const nineDigits = /(?<![\p{L}\d.,-])\d(?:[ .-]?\d){8}(?![\p{L}\d])/gu

/** Eight digits are a number without its first nought only where the text says so. */
const eightDigits = /\b(?:bsn|burgerservicenummer|sofinummer)\b[^\p{L}\d]{1,4}(\d{8})(?!\d)/giu

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec'
const dates = new RegExp(
  String.raw`(?<![\d./-])(?:\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|(\d{4})-\d{2}-\d{2}|\d{1,2} (?:${months})\.? (\d{4}))(?!\d)`,
  'giu'
)
/** Words before a date that make it a day of birth. */
const bornBefore = /(?:geboren|geboortedatum|geboortedag|geb\.?)[^\n]{0,24}$/iu

/** Whoever a note is about is at least so old; a date in figures before that can be a day of birth. */
const youngest = 10

/** Ten figures after a nought or a code of a country, as one writes them. */
const phones =
  /(?<![\p{L}\d+])(?:(?:\+|00)[1-9]\d{0,2}[ -]?(?:\(0\)[ -]?)?\d(?:[ -]?\d){7,10}|\(?0[1-9]\d{0,2}\)?(?:[ -]?\d){6,8})(?!\d)/gu

const emails =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu

/** The four figures and two letters of the Dutch post; SA, SD and SS are not given out. */
const postcodes = /(?<![\p{L}\d])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu

const streets =
  /(?<!\p{L})\p{Lu}[\p{L}'’.-]{1,40}(?:straat|laan|weg|plein|singel|gracht|kade|hof|dreef|pad|steeg|dijk|plantsoen|park|ring|baan|boulevard|wal|haven|kamp|horst|meent|erf) \d{1,5}(?: ?[a-zA-Z]|-\d{1,3})?(?![\p{L}\d])/gu

const all = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [
  ...text.matchAll(pattern)
]

const spanOf = (kind: FindingKind, { index, 0: found }: RegExpExecArray): Finding => ({
  kind,
  start: index,
  end: index + found.length
})

const bsnsIn = (text: string): readonly Finding[] => [
  ...all(text, nineDigits)
    .filter(([found]) => isBsn(found.replaceAll(/\D/gu, '')))
    .map((found) => spanOf('bsn', found)),
  ...all(text, eightDigits).flatMap(({ index, 0: found, 1: digits = '' }): readonly Finding[] => {
    const end = index + found.length
    return isBsn(`0${digits}`) ? [{ kind: 'bsn', start: end - digits.length, end }] : []
  })
]

const birthDatesIn = (text: string, year: number): readonly Finding[] =>
  all(text, dates)
    .filter((found) => {
      const written = found[1] ?? found[2] ?? found[3] ?? ''
      const said = Number(written)
      if (bornBefore.test(text.slice(Math.max(0, found.index - 40), found.index))) return true
      const inFigures = found[3] === undefined && written.length === 4
      return inFigures && said >= 1900 && said <= year - youngest
    })
    .map((found) => spanOf('birth-date', found))

const phonesIn = (text: string): readonly Finding[] =>
  all(text, phones)
    .filter(([found]) => {
      const digits = found.replaceAll(/\D/gu, '')
      return found.startsWith('+') || digits.startsWith('00')
        ? digits.length >= 9
        : digits.length === 10
    })
    .map((found) => spanOf('phone', found))

/**
 * What may say who a person is, in the order of the text and apart from each other: of two that overlap, the first
 * kind counts. `year` is the present one.
 */
export const personalIn = (text: string, year: number): readonly Finding[] => {
  const found = [
    ...bsnsIn(text),
    ...all(text, emails).map((one) => spanOf('email', one)),
    ...birthDatesIn(text, year),
    ...phonesIn(text),
    ...all(text, postcodes).map((one) => spanOf('address', one)),
    ...all(text, streets).map((one) => spanOf('address', one))
  ]
  const apart: Finding[] = []
  for (const one of found)
    if (!apart.some(({ start, end }) => one.start < end && start < one.end)) apart.push(one)
  return apart.sort((one, other) => one.start - other.start)
}

/** A text in which something else stands in the place of what was found. */
export const blanked = (
  text: string,
  findings: readonly Finding[],
  instead: (kind: FindingKind) => string
): string => {
  let at = 0
  const kept = findings.map(({ kind, start, end }) => {
    const before = text.slice(at, start)
    at = end
    return before + instead(kind)
  })
  return kept.join('') + text.slice(at)
}

/** Makes another text of one, of so many UTF-16 code units at most. */
export type WordsChange = (text: string, longest: number) => string

/** Leaves out of a text what may say who a person is; a text without it stays as it is. `year` is the present one. */
export const leavingOut =
  (year: number, instead: (kind: FindingKind) => string): WordsChange =>
  (text, longest) => {
    const findings = personalIn(text, year)
    // What stands in the stead may be longer than what it stands for.
    return findings.length === 0 ? text : blanked(text, findings, instead).slice(0, longest).trim()
  }
