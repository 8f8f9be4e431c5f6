/** The reference data of an edition as editors write it; docs/corpus.md is the page about it. */
import * as v from 'valibot'
import { blockIdSchema, sectionIdSchema } from '../../../shared/corpus/model'
import {
  approximations,
  dateSchema,
  eventIdSchema,
  figureGroupIdSchema,
  figureIdSchema,
  goals,
  lawIdSchema,
  lawKinds,
  noteSchema,
  organisationIdSchema,
  organisationKinds,
  phases,
  procedureIdSchema
} from '../../../shared/reference/model'

const words = v.pipe(
  v.string(),
  v.regex(/[\p{L}\p{Nd}]/u, 'words are expected here'),
  v.check((text) => text === text.trim(), 'no space before or after the words')
)

const list = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.readonly())
const listOf = <T extends v.GenericSchema>(schema: T) => v.optional(list(schema), [])
const some = v.pipe(v.array(words), v.minLength(1), v.readonly())

/** YAML reads a year alone as a number. */
const date = v.pipe(v.union([v.string(), v.number()]), v.transform(String), dateSchema)

const passage = {
  quote: words,
  block: v.optional(blockIdSchema),
  flagged: v.optional(v.literal(true))
}
const statement = v.strictObject({ text: words, ...passage })
const notes = listOf(noteSchema)
const party = v.strictObject({
  name: words,
  organisation: v.optional(organisationIdSchema),
  ...passage
})
const searched = v.pipe(
  v.array(v.pipe(words, v.regex(/^[\p{L}\p{Nd}]/u, 'a form starts with a letter or a digit'))),
  v.minLength(1),
  v.readonly()
)

const procedure = v.strictObject({
  id: procedureIdSchema,
  name: words,
  abbreviations: listOf(words),
  phase: v.picklist(phases),
  goals: listOf(v.picklist(goals)),
  purpose: listOf(statement),
  lead: listOf(party),
  participants: listOf(party),
  legalBasis: listOf(v.strictObject({ text: words, law: v.optional(lawIdSchema), ...passage })),
  appliesWhen: listOf(statement),
  steps: listOf(statement),
  reporting: listOf(statement),
  limits: listOf(statement),
  related: listOf(procedureIdSchema),
  figures: listOf(figureIdSchema),
  questions: notes,
  notes,
  sections: listOf(sectionIdSchema)
})

const organisation = v.strictObject({
  id: organisationIdSchema,
  name: words,
  abbreviation: v.optional(words),
  kind: v.picklist(organisationKinds),
  role: listOf(statement),
  notes,
  searched
})

const law = v.strictObject({
  id: lawIdSchema,
  name: words,
  kind: v.picklist(lawKinds),
  citation: v.optional(words),
  articles: listOf(v.strictObject({ article: words, statement })),
  about: listOf(statement),
  notes,
  searched
})

const figure = v.strictObject({
  id: figureIdSchema,
  label: words,
  value: v.number(),
  approximate: v.optional(v.picklist(approximations)),
  unit: words,
  period: v.optional(v.strictObject({ from: date, to: date })),
  reference: v.optional(date),
  highlighted: v.boolean(),
  group: v.optional(figureGroupIdSchema),
  notes,
  ...passage
})

const figureGroup = v.strictObject({
  id: figureGroupIdSchema,
  label: words,
  sum: v.optional(figureIdSchema),
  comparable: v.boolean(),
  notes
})

const event = v.strictObject({
  id: eventIdSchema,
  date,
  until: v.optional(date),
  approximate: v.optional(v.boolean(), false),
  what: words,
  organisations: listOf(organisationIdSchema),
  notes,
  ...passage
})

const abbreviation = v.pipe(
  v.strictObject({
    short: words,
    long: words,
    also: listOf(words),
    note: v.optional(words),
    organisation: v.optional(organisationIdSchema),
    toegevoegd: v.optional(v.literal(true)),
    ...passage,
    quote: v.optional(words)
  }),
  v.check(
    ({ quote, toegevoegd }) => (quote === undefined) !== (toegevoegd === undefined),
    'an abbreviation has the quote that expands it, or toegevoegd: true'
  )
)

const name = v.strictObject({
  term: words,
  variants: some,
  note: v.optional(words),
  ...passage,
  quote: v.optional(words)
})

/** lexicon.yml. */
export const lexiconFile = v.strictObject({
  abbreviations: listOf(abbreviation),
  names: listOf(name),
  synonyms: listOf(v.strictObject({ words: some, seek: some, note: v.optional(words) })),
  spelling: listOf(v.strictObject({ preferred: words, variants: some }))
})

/** reference/procedures.yml. */
export const proceduresFile = list(procedure)
/** reference/organisations.yml. */
export const organisationsFile = list(organisation)
/** reference/laws.yml. */
export const lawsFile = list(law)
/** reference/figures.yml. */
export const figuresFile = v.strictObject({ figures: listOf(figure), groups: listOf(figureGroup) })
/** reference/events.yml. */
export const eventsFile = list(event)

export type WrittenPassage = v.InferOutput<v.StrictObjectSchema<typeof passage, undefined>>
export type WrittenStatement = v.InferOutput<typeof statement>
export type WrittenParty = v.InferOutput<typeof party>
