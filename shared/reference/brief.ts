/** What an entry says in short, for where it is taken along: in a collection, or in a text of the reader's own. */
import * as v from 'valibot'
import { formatDate } from '../nl/dates'
import { briefText as words } from '../nl/entries'
import type { Catalogue, EntryOf } from './catalogue'
import type { EntryKind, EntryName } from './entry'

const longestText = 5_000
const text = v.pipe(v.string(), v.maxLength(longestText))

/** Something that is said of an entry, under its name; what is done in steps has one text a step. */
const briefPartSchema = v.strictObject({
  label: text,
  texts: v.pipe(v.array(text), v.minLength(1), v.maxLength(100), v.readonly()),
  isOrdered: v.boolean()
})
export type BriefPart = v.InferOutput<typeof briefPartSchema>

export const briefSchema = v.pipe(v.array(briefPartSchema), v.maxLength(20), v.readonly())
export type Brief = readonly BriefPart[]

/** What the report says nothing about is said to be so. */
const part = (label: string, texts: readonly string[], isOrdered = false): BriefPart => ({
  label,
  texts: texts.length === 0 ? [words.nothing] : texts.map((said) => said.slice(0, longestText)),
  isOrdered: isOrdered && texts.length > 1
})

/** The same, left out where there is nothing to say. */
const partOf = (label: string, said: string | null): readonly BriefPart[] =>
  said === null ? [] : [part(label, [said])]

const textsOf = (statements: readonly { readonly text: string }[]): readonly string[] =>
  statements.map(({ text: said }) => said)

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 })

const spanOf = (from: string, to: string): string =>
  from === to ? formatDate(from) : words.until(formatDate(from), formatDate(to))

const briefs: { readonly [K in EntryKind]: (entry: EntryOf[K]) => Brief } = {
  procedure: ({ purpose, lead, steps }) => [
    part(words.purpose, textsOf(purpose)),
    part(words.lead, unique(lead.map(({ name }) => name))),
    part(words.steps, textsOf(steps), true)
  ],
  organisation: ({ abbreviation, role }) => [
    ...partOf(words.abbreviation, abbreviation),
    part(words.role, textsOf(role))
  ],
  law: ({ citation, about }) => [
    ...partOf(words.number, citation),
    part(words.about, textsOf(about))
  ],
  figure: ({ value, unit, approximate, period, reference }) => [
    part(words.value, [
      [approximate?.replace('-', ' ') ?? '', number.format(value), unit].join(' ').trim()
    ]),
    ...partOf(words.period, period === null ? null : spanOf(period.from, period.to)),
    ...partOf(words.reference, reference === null ? null : formatDate(reference))
  ],
  event: ({ date, until, approximate }) => {
    const span = spanOf(date, until ?? date)
    return [part(words.date, [approximate ? words.around(span) : span])]
  },
  abbreviation: ({ long, toegevoegd }) => [
    part(words.meaning, [toegevoegd ? words.added(long) : long])
  ]
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties an entry to what is said of its kind
const briefOfKind = <K extends EntryKind>(
  { entries }: Catalogue,
  kind: K,
  id: EntryName['id']
): Brief | null => {
  const entry = entries[kind].get(id)
  return entry === undefined ? null : briefs[kind](entry)
}

/** What an entry says in short; null when the report has no such entry. */
export const briefOf = (catalogue: Catalogue, { entry, id }: EntryName): Brief | null =>
  briefOfKind(catalogue, entry, id)
