/** Two editions made ready to be aligned. */
import { isMadeOfText } from '../corpus/model'
import { border, type EditionText } from './edition-text'
import { bagOf, weighedBy, wordsOf, type Bag, type Weigh } from './likeness'
import { rangeInForm, type Range } from './normal-text'

/** Where a block stands in the normal form of its edition. */
export const formRangeOf = ({ normal, bases, blocks }: EditionText, block: number): Range => {
  const base = bases[block] ?? 0
  return rangeInForm(normal, [base, base + (blocks[block]?.text.length ?? 0)])
}

/** The blocks of one edition as they are compared. */
interface Side {
  /** Which blocks have the same text. */
  readonly keys: readonly string[]
  readonly words: readonly (readonly string[])[]
  readonly bags: readonly Bag[]
}

/** Both editions, and what is known of a block by its id. */
export interface Sides {
  readonly old: Side
  readonly next: Side
  /** For each old block the new one with its id. */
  readonly namesakes: readonly (number | null)[]
  /** Whether an old block is in the new edition with its text and an id that an editor wrote. */
  readonly isNamed: readonly boolean[]
  readonly weigh: Weigh
}

const formsOf = (text: EditionText): readonly string[] =>
  text.blocks.map((_, block) => text.normal.form.slice(...formRangeOf(text, block)))

/** Texts with their ids. */
const saysOf = (text: EditionText, forms: readonly string[]): readonly string[] =>
  forms.map((form, block) => `${form}${border}${text.blocks[block]?.id ?? ''}`)

/** What a list has more than once. */
const repeatedIn = (forms: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  return new Set(forms.filter((form) => seen.has(form) || (seen.add(form), false)))
}

/**
 * The blocks of both editions. What blocks have to share to have the same text is that text; and the id as well
 * where it tells more: when an editor wrote it, or the old edition has the text more than once. An id that was
 * made of the text tells no more: a copy can have it.
 */
export const sidesOf = (old: EditionText, next: EditionText): Sides => {
  const [oldForms, nextForms] = [formsOf(old), formsOf(next)]
  const [oldSays, nextSays] = [saysOf(old, oldForms), saysOf(next, nextForms)]
  const weigh = weighedBy([...oldForms, ...nextForms].map(wordsOf))
  const repeated = repeatedIn(oldForms)
  const here = new Set(oldSays)
  const isNamed = new Set(nextSays.filter((says) => here.has(says)))
  const sideOf = (
    { blocks }: EditionText,
    forms: readonly string[],
    says: readonly string[]
  ): Side => {
    const words = forms.map(wordsOf)
    return {
      keys: forms.map((form, block) => {
        const [id, one] = [blocks[block]?.id, says[block]]
        if (id === undefined || one === undefined || !isNamed.has(one)) return form
        return repeated.has(form) || !isMadeOfText(id) ? one : form
      }),
      words,
      bags: words.map((one) => bagOf(one, weigh))
    }
  }
  return {
    old: sideOf(old, oldForms, oldSays),
    next: sideOf(next, nextForms, nextSays),
    namesakes: old.blocks.map(({ id }) => next.order.get(id) ?? null),
    isNamed: oldSays.map((says, block) => {
      const id = old.blocks[block]?.id
      return id !== undefined && !isMadeOfText(id) && isNamed.has(says)
    }),
    weigh
  }
}
