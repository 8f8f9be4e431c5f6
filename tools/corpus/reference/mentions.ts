import type { Block } from '../../../shared/corpus/model'
import type { Mention } from '../../../shared/reference/model'
import { holdsWholeWords, wordsIn } from '../../../shared/text/boundaries'

/** A form to look for in the report. */
interface Form {
  readonly text: string
  readonly lower: string
  /** Where capitals matter: OM is not om. */
  readonly exact: boolean
  readonly found: Mention[]
}

/** Does a word of the form have two capitals, as abbreviations have? */
const isAbbreviated = (form: string): boolean =>
  form.split(/[^\p{L}\p{M}\p{Nd}]+/u).some((word) => /\p{Lu}.*\p{Lu}/u.test(word))

const standsAt = (form: Form, text: string, lower: string, at: number): boolean =>
  (form.exact ? text.startsWith(form.text, at) : lower.startsWith(form.lower, at)) &&
  holdsWholeWords(text, at, at + form.text.length)

/**
 * Finds forms in a whole report in one pass, however many they are. Ask for all of them first, then
 * run, then read what was found.
 */
export class MentionFinder {
  readonly #forms = new Map<string, Form>()
  readonly #byFirstWord = new Map<string, Form[]>()

  /** Asks for a form. `exact` is for abbreviations; others are exact when they look like one. */
  add(text: string, exact = isAbbreviated(text)): void {
    const key = this.#keyOf(text, exact)
    if (this.#forms.has(key)) return
    const form: Form = { text, lower: text.toLowerCase(), exact, found: [] }
    this.#forms.set(key, form)
    const first = wordsIn(form.lower)[0]?.word ?? ''
    this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), form])
  }

  run(blocks: readonly Block[]): void {
    for (const { id, text } of blocks) {
      const lower = text.toLowerCase()
      for (const { word, at } of wordsIn(text)) {
        for (const form of this.#byFirstWord.get(word.toLowerCase()) ?? []) {
          if (!standsAt(form, text, lower, at)) continue
          form.found.push({ block: id, start: at, end: at + form.text.length })
        }
      }
    }
  }

  /** Where a form stands. */
  of(text: string, exact = isAbbreviated(text)): readonly Mention[] {
    return this.#forms.get(this.#keyOf(text, exact))?.found ?? []
  }

  /** Where any of the forms stands, in reading order; of those that overlap, the first and longest. */
  ofAll(texts: readonly string[], order: ReadonlyMap<string, number>): readonly Mention[] {
    const all = texts
      .flatMap((text) => this.of(text))
      .sort(
        (one, other) =>
          (order.get(one.block) ?? 0) - (order.get(other.block) ?? 0) ||
          one.start - other.start ||
          other.end - one.end
      )
    const kept: Mention[] = []
    for (const mention of all) {
      const last = kept.at(-1)
      if (last?.block !== mention.block || mention.start >= last.end) kept.push(mention)
    }
    return kept
  }

  #keyOf(text: string, exact: boolean): string {
    return `${exact ? 'exact' : 'any'} ${text}`
  }
}
