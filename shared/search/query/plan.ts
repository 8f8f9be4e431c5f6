/** From typed words to forms of the index: what each may be met by, how well that answers, and why. */
import { capitalForm, type Analysed } from '../analyse'
import type { Reason } from '../model'
import type { Names } from '../names'
import type { NearForm } from '../near-forms'
import type { PhraseBook, Standing } from '../phrases'
import { remembering } from '../remember'
import { stopWords } from '../stop-words'

/** How a word can be met by forms in a row, or by forms that need only be in one document. */
export interface Sequence {
  /** For each place, the forms that may stand there. */
  readonly steps: readonly ReadonlySet<number>[]
  readonly isAdjacent: boolean
  readonly weight: number
  readonly reason: Reason
}

/** What a form of the index counts for as an answer to a word, and why. */
export interface Meeting {
  readonly weight: number
  readonly reason: Reason
}

/** A typed word with all that meets it. */
export interface Term {
  /** As typed. */
  readonly word: string
  /** Folded, and mended where it is no word. */
  readonly form: string
  readonly isMended: boolean
  /** Forms by their number. */
  readonly forms: ReadonlyMap<number, Meeting>
  readonly sequences: readonly Sequence[]
  /** A stop word, or the first letter of a word that is being typed: no hit needs it. */
  readonly isOptional: boolean
}

/** What a meeting counts for beside the word itself (1). Measured on judged look-ups: bench/search. */
const weight = {
  spelling: 0.9,
  joined: 0.9,
  inflection: 0.88,
  abbreviation: 0.8,
  synonym: 0.62,
  prefix: 0.7,
  prefixOfWord: 0.3,
  typo: 0.7,
  farTypo: 0.45,
  kin: 0.55,
  together: 0.5,
  head: 0.75,
  modifier: 0.34,
  headAlone: 0.3,
  modifierAlone: 0.2
} as const

/** Words this short stand inside too many compounds to mean anything there. */
const shortestPart = 3
const shortestPrefix = 2
const mostBeginnings = 300

export interface PlanOptions {
  /** The last word may be the beginning of one. */
  readonly isTyping: boolean
  /** Just what was typed: no other forms. */
  readonly isLiteral: boolean
}

/** A clause of a query with its terms. */
export interface PlannedClause {
  readonly terms: readonly Term[]
  readonly role: 'may' | 'must' | 'not'
  readonly isPhrase: boolean
}

/** What a plan is made with. */
export interface Lookups {
  readonly names: Names
  readonly phrases: PhraseBook
  readonly nearForms: (word: string) => readonly NearForm[]
}

export interface Planner {
  readonly plan: (typed: string, query: Analysed, options: PlanOptions) => readonly Term[]
}

/** Collects what meets one word; of two ways to the same form the better one counts. */
class Gathering {
  readonly forms = new Map<number, Meeting>()
  readonly sequences: Sequence[] = []
  readonly #mended: Mended | null

  constructor(mended: Mended | null) {
    this.#mended = mended
  }

  /** All that meets a mended word meets it less, and because it was mended. */
  #as(meeting: Meeting): Meeting {
    return this.#mended === null
      ? meeting
      : { weight: meeting.weight * this.#mended.weight, reason: 'typo' }
  }

  add(forms: Iterable<number>, meeting: Meeting): void {
    const kept = this.#as(meeting)
    for (const form of forms) {
      const before = this.forms.get(form)
      if (before === undefined || before.weight < kept.weight) this.forms.set(form, kept)
    }
  }

  addSequence({ steps, isAdjacent, ...meeting }: Sequence): void {
    if (steps.length === 0 || steps.some(({ size }) => size === 0)) return
    if (steps.length === 1) this.add(steps[0] ?? [], meeting)
    else this.sequences.push({ steps, isAdjacent, ...this.#as(meeting) })
  }
}

/** A word that is none, taken for one of the index. */
interface Mended {
  readonly form: string
  readonly weight: number
}

export const plannerOf = ({ names, phrases, nearForms }: Lookups): Planner => {
  const familyOf = remembering((form: string): ReadonlySet<number> => {
    const known = names.form(form)
    return new Set([
      ...(known === null ? [] : [known]),
      ...names.basesOf(form).flatMap((base) => names.formsOf(base))
    ])
  })

  const addExact = (gathering: Gathering, form: string): void => {
    const known = names.form(form)
    if (known !== null) gathering.add([known], { weight: 1, reason: 'exact' })
  }

  const addFamily = (gathering: Gathering, form: string): void => {
    const bases = names.basesOf(form)
    for (const base of bases) {
      gathering.add(names.formsOf(base), { weight: weight.inflection, reason: 'inflection' })
    }
    for (const base of [...bases.flatMap((one) => names.kinOf(one)), ...names.kinOfWord(form)]) {
      gathering.add(names.formsOf(base), { weight: weight.kin, reason: 'inflection' })
    }
  }

  const addCompounds = (gathering: Gathering, form: string): void => {
    for (const base of names.basesOf(form)) {
      if (names.spelled(base).length < shortestPart) continue
      for (const { compound, isHead } of names.compoundsWith(base)) {
        gathering.add(names.formsOf(compound), {
          weight: isHead ? weight.head : weight.modifier,
          reason: 'compound'
        })
      }
    }
  }

  const withCompounds = remembering(
    (form: string): ReadonlySet<number> =>
      new Set([
        ...familyOf(form),
        ...names
          .basesOf(form)
          .flatMap((base) => names.compoundsWith(base))
          .flatMap(({ compound }) => names.formsOf(compound))
      ])
  )

  /**
   * A compound is met by its parts in one document, each also in a compound of its own; one that no text has,
   * also by a part alone.
   */
  const addParts = (gathering: Gathering, form: string): void => {
    const parts = names.split(form)
    if (parts === null) return
    gathering.addSequence({
      steps: parts.map(withCompounds),
      isAdjacent: false,
      weight: weight.together,
      reason: 'compound'
    })
    if (names.basesOf(form).length > 0) return
    parts.forEach((part, at) => {
      gathering.add(familyOf(part), {
        weight: at === parts.length - 1 ? weight.headAlone : weight.modifierAlone,
        reason: 'compound'
      })
    })
  }

  const addBeginnings = (gathering: Gathering, form: string): void => {
    if (form.length < shortestPrefix) return
    gathering.add(names.startingWith(form, mostBeginnings), {
      weight: names.form(form) === null ? weight.prefix : weight.prefixOfWord,
      reason: 'prefix'
    })
  }

  const addStanding = (gathering: Gathering, { phrase: { to, reason } }: Standing): void => {
    const worth =
      reason === 'abbreviation' || reason === 'spelling' ? weight[reason] : weight.synonym
    gathering.addSequence({ steps: to.map(familyOf), isAdjacent: true, weight: worth, reason })
  }

  /** `casus overleg` is also looked for as casusoverleg. */
  const addJoined = (
    gathering: Gathering,
    form: string | undefined,
    next: string | undefined
  ): void => {
    if (form === undefined || next === undefined) return
    if (stopWords.has(form) || stopWords.has(next)) return
    for (const link of ['', 's', 'e', 'en', 'n']) {
      gathering.add(familyOf(form + link + next), { weight: weight.joined, reason: 'joined' })
    }
  }

  /** Everything that meets a word, whatever stands beside it. */
  const addWord = (gathering: Gathering, form: string): void => {
    addExact(gathering, form)
    addFamily(gathering, form)
    addCompounds(gathering, form)
    addParts(gathering, form)
  }

  /**
   * What a word was probably meant as. Only what is no Dutch word is an error: who types a word that the
   * report lacks means that word, and no other.
   */
  const mend = (form: string, isLast: boolean): readonly Mended[] => {
    if (names.form(form) !== null || stopWords.has(form) || names.isDutch(form)) return []
    if (names.basesOf(form).length > 0) return []
    if (isLast && names.startingWith(form, 1).length > 0) return []
    const near = nearForms(form)
    // burgermeester is made of words, and an error all the same; two errors in a compound are too many.
    const most = names.split(form) === null ? 2 : 1
    return near
      .filter(({ distance }) => distance <= most)
      .map(({ form: meant, distance }) => ({
        form: names.spelled(meant),
        weight: distance === 1 ? weight.typo : weight.farTypo
      }))
  }

  const plan: Planner['plan'] = (typed, { words, more }, { isTyping, isLiteral }) => {
    const isAllStop = words.every(({ form }) => stopWords.has(form))
    const isAtEnd = isTyping && words.at(-1)?.end === typed.length
    const isLastAt = (at: number): boolean => isAtEnd && at === words.length - 1
    const asTyped = phrases.standingFor(words.map(({ form }) => form))
    const stands = (list: readonly Standing[], at: number): readonly Standing[] =>
      list.filter(({ from, to }) => from <= at && at < to)
    const mended = words.map(({ form }, at) =>
      isLiteral || stands(asTyped, at).length > 0 ? [] : mend(form, isLastAt(at))
    )
    const forms = words.map(({ form }, at) => mended[at]?.[0]?.form ?? form)
    const isAsTyped = mended.every(({ length }) => length === 0)
    const standing = isLiteral ? [] : isAsTyped ? asTyped : phrases.standingFor(forms)
    return words.map(({ form: typedForm, start, end, position }, at): Term => {
      const form = forms[at] ?? typedForm
      const isStop = stopWords.has(form) && !isAllStop
      const gathering = new Gathering(mended[at]?.[0] ?? null)
      if (isLiteral || isStop) addExact(gathering, form)
      else addWord(gathering, form)
      if (isAllStop) addExact(gathering, capitalForm(form))
      gathering.addSequence({
        steps: more.filter((part) => part.position === position).map((part) => familyOf(part.form)),
        isAdjacent: true,
        weight: weight.joined,
        reason: 'joined'
      })
      if (!isLiteral && !isStop) {
        addJoined(gathering, form, forms[at + 1])
        addJoined(gathering, forms[at - 1], form)
        for (const one of stands(standing, at)) addStanding(gathering, one)
        if (isLastAt(at)) addBeginnings(gathering, form)
        for (const other of mended[at]?.slice(1) ?? []) {
          gathering.add(familyOf(other.form), { weight: 1, reason: 'typo' })
        }
      }
      return {
        word: typed.slice(start, end),
        form,
        forms: gathering.forms,
        sequences: gathering.sequences,
        isMended: (mended[at]?.length ?? 0) > 0,
        isOptional: isStop || (isLastAt(at) && /^\p{L}$/u.test(form) && words.length > 1)
      }
    })
  }
  return { plan }
}
