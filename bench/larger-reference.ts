/** Reference data many times as large as that of the report, for a corpus of copies of its text. */
import * as v from 'valibot'
import type { Block, Corpus, SectionId } from '../shared/corpus/model'
import {
  referenceSchema,
  type Abbreviation,
  type Mention,
  type Organisation,
  type Reference
} from '../shared/reference/model'

/** Some words of a block. */
interface Place extends Mention {
  readonly quote: string
}

/** Where the words of a copy of the report stand: for each block of the report one of the copy. */
type Elsewhere = (place: Mention) => Place

const isText = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'list-item') && text.length > 20

/** The first copy has the names of the report itself, so that it opens at the same addresses. */
const named = (name: string, copy: number, between: string): string =>
  copy === 1 ? name : `${name}${between}${copy}`

const elsewhereIn = (own: readonly Block[], blocks: readonly Block[]): Elsewhere => {
  const order = new Map(own.map(({ id }, at) => [id, at]))
  return ({ block, start, end }) => {
    const at = Math.floor(((order.get(block) ?? 0) * blocks.length) / own.length)
    const there = blocks[at]
    if (there === undefined) throw new Error('a copy without text')
    const to = Math.min(end - start, there.text.length)
    return { block: there.id, start: 0, end: to, quote: there.text.slice(0, to) }
  }
}

/** The blocks of text of each copy; the sections of a copy end in its number. */
const textByCopy = ({ blocks }: Corpus): ReadonlyMap<number, readonly Block[]> => {
  const byCopy = new Map<number, Block[]>()
  for (const block of blocks.filter(isText)) {
    const copy = Number(/-(\d+)$/.exec(block.section)?.[1])
    const before = byCopy.get(copy)
    if (before === undefined) byCopy.set(copy, [block])
    else before.push(block)
  }
  return byCopy
}

/**
 * So many copies of all entries, each with names and passages of its own. What a large edition was found to
 * name throughout its text, its first copy is named there as well: a page with thousands of mentions.
 */
export const largerReference = (
  { corpus: own, reference }: { readonly corpus: Corpus; readonly reference: Reference },
  large: { readonly corpus: Corpus; readonly reference: Reference },
  copies: number
): Reference => {
  const texts = textByCopy(large.corpus)
  const all = Array.from({ length: copies }, (_, at) =>
    copyOf(reference, at + 1, elsewhereIn(own.blocks, texts.get(at + 1) ?? []))
  )
  const mentions = new Map(large.reference.organisations.map((one) => [one.id, one.mentions]))
  const shortened = new Map(large.reference.lexicon.abbreviations.map((one) => [one.short, one]))
  const withMentions = (one: Organisation): Organisation => ({
    ...one,
    mentions: mentions.get(one.id) ?? one.mentions
  })
  const withTheirs = (one: Abbreviation): Abbreviation => ({
    ...one,
    mentions: shortened.get(one.short)?.mentions ?? one.mentions
  })
  const of = <T>(part: (one: Reference) => readonly T[]): readonly T[] => all.flatMap(part)
  return v.parse(referenceSchema, {
    format: reference.format,
    edition: large.reference.edition,
    lexicon: {
      abbreviations: of(({ lexicon }) => lexicon.abbreviations).map(withTheirs),
      names: of(({ lexicon }) => lexicon.names),
      synonyms: of(({ lexicon }) => lexicon.synonyms),
      spelling: of(({ lexicon }) => lexicon.spelling)
    },
    procedures: of(({ procedures }) => procedures),
    organisations: of(({ organisations }) => organisations).map(withMentions),
    laws: of(({ laws }) => laws),
    figures: of(({ figures }) => figures),
    groups: of(({ groups }) => groups),
    events: of(({ events }) => events).toSorted((one, other) => (one.date < other.date ? -1 : 1))
  })
}

/** All entries once more, under other names and on other passages. */
const copyOf = (reference: Reference, copy: number, elsewhere: Elsewhere): Reference => {
  const id = <T extends string>(one: T): T => named(one, copy, '-') as T
  const idOrNone = <T extends string>(one: T | null): T | null => (one === null ? null : id(one))
  const name = (one: string): string => named(one, copy, ' ')
  const moved = <T extends Place>(one: T): T => ({ ...one, ...elsewhere(one) })
  const mentions = (all: readonly Mention[]): readonly Mention[] =>
    all.map((one) => {
      const { block, start, end } = elsewhere(one)
      return { block, start, end }
    })
  const parties = <T extends Place & { readonly organisation: Organisation['id'] | null }>(
    all: readonly T[]
  ): readonly T[] => all.map((one) => ({ ...moved(one), organisation: idOrNone(one.organisation) }))
  const { lexicon } = reference
  return {
    ...reference,
    lexicon: {
      abbreviations: lexicon.abbreviations.map((one) => {
        const base = {
          short: id(one.short),
          long: name(one.long),
          also: one.also.map(id),
          organisation: idOrNone(one.organisation),
          mentions: mentions(one.mentions)
        }
        return one.toegevoegd ? { ...one, ...base } : { ...moved(one), ...base }
      }),
      names: lexicon.names.map((one) => ({
        ...one,
        term: name(one.term),
        variants: one.variants.map(name),
        given: one.given === null ? null : moved(one.given)
      })),
      synonyms: lexicon.synonyms.map((one) => ({
        ...one,
        words: one.words.map(name),
        seek: one.seek.map(name)
      })),
      spelling: lexicon.spelling.map((one) => ({
        preferred: name(one.preferred),
        variants: one.variants.map(name)
      }))
    },
    procedures: reference.procedures.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      abbreviations: one.abbreviations.map(id),
      purpose: one.purpose.map(moved),
      lead: parties(one.lead),
      participants: parties(one.participants),
      legalBasis: one.legalBasis.map((basis) => ({ ...moved(basis), law: idOrNone(basis.law) })),
      appliesWhen: one.appliesWhen.map(moved),
      steps: one.steps.map(moved),
      reporting: one.reporting.map(moved),
      limits: one.limits.map(moved),
      related: one.related.map(id),
      figures: one.figures.map(id),
      sections: one.sections.map((section) => `${section}-${copy}` as SectionId)
    })),
    organisations: reference.organisations.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      abbreviation: one.abbreviation === null ? null : id(one.abbreviation),
      role: one.role.map(moved),
      mentions: mentions(one.mentions)
    })),
    laws: reference.laws.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      articles: one.articles.map(({ article, statement }) => ({
        article,
        statement: moved(statement)
      })),
      about: one.about.map(moved),
      mentions: mentions(one.mentions)
    })),
    figures: reference.figures.map((one) => ({
      ...moved(one),
      id: id(one.id),
      label: name(one.label),
      group: idOrNone(one.group)
    })),
    groups: reference.groups.map((one) => ({
      ...one,
      id: id(one.id),
      label: name(one.label),
      sum: idOrNone(one.sum)
    })),
    events: reference.events.map((one) => ({
      ...moved(one),
      id: id(one.id),
      what: name(one.what),
      organisations: one.organisations.map(id)
    }))
  }
}
