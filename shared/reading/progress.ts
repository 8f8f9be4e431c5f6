/** How much of a report has been read, worked out from the blocks that have been. */
import type { BlockId, SectionId } from '../corpus/model'
import { pathOf, type Outline, type Part } from '../corpus/outline'

/** Characters of text: how many have been read, and how many there are. */
export interface Amount {
  readonly read: number
  readonly all: number
}

export const nothing: Amount = { read: 0, all: 0 }

const sumOf = (one: Amount, other: Amount): Amount => ({
  read: one.read + other.read,
  all: one.all + other.all
})

/** The amount of a whole part, without looking at its sections. */
export const amountOfPart = ({ blocks }: Part, read: ReadonlySet<BlockId>): Amount => {
  const amount = { read: 0, all: 0 }
  for (const { id, text } of blocks) {
    amount.all += text.length
    if (read.has(id)) amount.read += text.length
  }
  return amount
}

/**
 * The amount of each section of a part, with everything below it: a box counts in the section that
 * holds it. Footnotes are left out: who has read the text has read the section.
 */
export const amountsIn = (
  outline: Outline,
  { blocks }: Part,
  read: ReadonlySet<BlockId>
): ReadonlyMap<SectionId, Amount> => {
  const own = new Map<SectionId, Amount>()
  for (const { id, section, text } of blocks) {
    own.set(section, sumOf(own.get(section) ?? nothing, amountOf(text, read.has(id))))
  }
  const amounts = new Map<SectionId, Amount>()
  for (const [section, amount] of own) {
    for (const { id } of pathOf(outline, section)) {
      amounts.set(id, sumOf(amounts.get(id) ?? nothing, amount))
    }
  }
  return amounts
}

const amountOf = ({ length }: string, isRead: boolean): Amount => ({
  read: isRead ? length : 0,
  all: length
})

/** Whole per cents, where 0 means nothing at all and 100 means everything. */
export const percentOf = ({ read, all }: Amount): number => {
  if (read === 0) return 0
  return read >= all ? 100 : Math.min(99, Math.max(1, Math.round((100 * read) / all)))
}
