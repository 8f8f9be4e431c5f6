/**
 * The compiled reference data of an edition: what tools/corpus writes to
 * build/corpus/<edition>/reference.json from lexicon.yml and reference/*.yml, and everything else reads.
 * Whatever it says rests on a passage of the report; what an editor added carries `toegevoegd: true`.
 *
 * The files that editors write have the same keys, with these differences:
 * - a passage is `quote`, and `block` only where the quote stands in more than one block; the compiler
 *   adds `block`, `start` and `end`. Any passage may rest on a block with an editor's note of kind flag
 *   only when it says `flagged: true`; an entry of a reference file then carries a note;
 * - a key whose value is null, false or an empty list here is left out there. Every entry of a reference
 *   file may have `notes`, procedures included;
 * - `searched` of organisations and laws is what the compiler looked for, `mentions` what it found;
 * - dates may stand without quotation marks, a year alone too;
 * - figures.yml is `{ figures, groups }`, the other files of reference/ are lists.
 */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema, sectionIdSchema } from '../corpus/model'

/** Raised when a reader of an older shape could misread the file; readers refuse other numbers. */
export const referenceFormat = 1

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const words = v.pipe(v.string(), v.minLength(1))
const wordList = v.pipe(v.array(words), v.readonly())

const listOf = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.readonly())

export const procedureIdSchema = v.pipe(id, v.brand('ProcedureId'))
export const organisationIdSchema = v.pipe(id, v.brand('OrganisationId'))
export const lawIdSchema = v.pipe(id, v.brand('LawId'))
export const figureIdSchema = v.pipe(id, v.brand('FigureId'))
export const figureGroupIdSchema = v.pipe(id, v.brand('FigureGroupId'))
export const eventIdSchema = v.pipe(id, v.brand('EventId'))

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Is it a day, a month or a year that a calendar has, as YYYY-MM-DD, YYYY-MM or YYYY? */
export const isDate = (text: string): boolean => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (found === null) return false
  const year = Number(found[1])
  const month = Number(found[2] ?? 1)
  const day = Number(found[3] ?? 1)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A date with the precision the report gives: a day, a month or a year. */
export const dateSchema = v.pipe(
  v.string(),
  v.check(isDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists')
)

/** Where in the report the words stand: `text.slice(start, end)` of the block is the quote. */
const passage = {
  quote: words,
  block: blockIdSchema,
  start: count,
  end: count,
  /** True when the block has an editor's note that its text may be misread: not for summaries. */
  flagged: v.boolean()
}

const statementSchema = v.strictObject({ text: words, ...passage })

/** An editor's own words. */
export const noteSchema = v.strictObject({ text: words, toegevoegd: v.literal(true) })
const notes = listOf(noteSchema)

/** A place of the report that names something, offsets as in the block's text. */
const mentionSchema = v.strictObject({ block: blockIdSchema, start: count, end: count })

const partySchema = v.strictObject({
  /** As the report names it. */
  name: words,
  organisation: v.nullable(organisationIdSchema),
  ...passage
})

export const phases = ['verwerven', 'voorkomen', 'voorbereiden', 'vervolgen'] as const

export const goals = [
  'signaleren',
  'casus-bespreken',
  'maatregel-opleggen',
  'subsidie-aanvragen',
  'kennis-halen',
  'terugkeer-en-re-integratie',
  'informatie-delen',
  'opsporen-en-vervolgen',
  'beveiligen',
  'crisis-voorbereiden',
  'financiering-tegengaan',
  'online-tegengaan',
  'internationaal-samenwerken'
] as const

/** A procedure, measure, working method or support. An empty list: the report says nothing about it. */
const procedureSchema = v.strictObject({
  id: procedureIdSchema,
  name: words,
  abbreviations: wordList,
  phase: v.picklist(phases),
  goals: listOf(v.picklist(goals)),
  purpose: listOf(statementSchema),
  lead: listOf(partySchema),
  participants: listOf(partySchema),
  legalBasis: listOf(v.strictObject({ text: words, law: v.nullable(lawIdSchema), ...passage })),
  appliesWhen: listOf(statementSchema),
  steps: listOf(statementSchema),
  reporting: listOf(statementSchema),
  limits: listOf(statementSchema),
  related: listOf(procedureIdSchema),
  figures: listOf(figureIdSchema),
  questions: notes,
  notes,
  /** The sections that treat it. */
  sections: listOf(sectionIdSchema)
})

export const organisationKinds = [
  'overheid',
  'gemeente',
  'politie-en-opsporing',
  'inlichtingen',
  'justitie',
  'zorg-en-onderzoek',
  'internationaal',
  'privaat',
  'samenwerkingsverband',
  'overig'
] as const

const organisationSchema = v.strictObject({
  id: organisationIdSchema,
  name: words,
  abbreviation: v.nullable(words),
  kind: v.picklist(organisationKinds),
  /** What the report says it does; empty when the report only mentions it. */
  role: listOf(statementSchema),
  notes,
  /** The forms under which the report mentions it. */
  searched: wordList,
  mentions: listOf(mentionSchema)
})

export const lawKinds = [
  'wet',
  'wetsvoorstel',
  'amvb',
  'verordening',
  'richtlijn',
  'kamerstuk',
  'uitspraak',
  'beleid'
] as const

const lawSchema = v.strictObject({
  id: lawIdSchema,
  name: words,
  kind: v.picklist(lawKinds),
  /** The official number as the report gives it. */
  citation: v.nullable(words),
  articles: listOf(v.strictObject({ article: words, statement: statementSchema })),
  about: listOf(statementSchema),
  notes,
  searched: wordList,
  mentions: listOf(mentionSchema)
})

export const approximations = [
  'circa',
  'ruim',
  'bijna',
  'rond',
  'afgerond',
  'gemiddeld',
  'ongeveer',
  'meer-dan'
] as const

const figureSchema = v.strictObject({
  id: figureIdSchema,
  /** What is counted. */
  label: words,
  value: v.number(),
  approximate: v.nullable(v.picklist(approximations)),
  unit: words,
  /** The time it counts over; at most one of period and reference is there. */
  period: v.nullable(v.strictObject({ from: dateSchema, to: dateSchema })),
  /** The date at which it was counted. */
  reference: v.nullable(dateSchema),
  /** True when the report itself prints it bold. */
  highlighted: v.boolean(),
  group: v.nullable(figureGroupIdSchema),
  notes,
  ...passage
})

/** Figures that belong together. */
const figureGroupSchema = v.strictObject({
  id: figureGroupIdSchema,
  label: words,
  /** The figure that the others of the group add up to. */
  sum: v.nullable(figureIdSchema),
  /** True when one axis can hold them all. */
  comparable: v.boolean(),
  notes
})

const eventSchema = v.strictObject({
  id: eventIdSchema,
  date: dateSchema,
  until: v.nullable(dateSchema),
  approximate: v.boolean(),
  what: words,
  organisations: listOf(organisationIdSchema),
  notes,
  ...passage
})

const abbreviationBase = {
  short: words,
  long: words,
  /** Other spellings of the short form. */
  also: wordList,
  note: v.nullable(words),
  organisation: v.nullable(organisationIdSchema),
  mentions: listOf(mentionSchema)
}

/** An abbreviation, with the passage that expands it or the mark that the editor did. */
const abbreviationSchema = v.variant('toegevoegd', [
  v.strictObject({ ...abbreviationBase, toegevoegd: v.literal(false), ...passage }),
  v.strictObject({ ...abbreviationBase, toegevoegd: v.literal(true) })
])

const lexiconSchema = v.strictObject({
  abbreviations: listOf(abbreviationSchema),
  /** Names and terms with other ways to write or say them. */
  names: listOf(
    v.strictObject({
      term: words,
      variants: wordList,
      note: v.nullable(words),
      given: v.nullable(v.strictObject(passage))
    })
  ),
  /** Words of the report, and what officials call the same thing. */
  synonyms: listOf(v.strictObject({ words: wordList, seek: wordList, note: v.nullable(words) })),
  /** Words that the report itself spells in more than one way. */
  spelling: listOf(v.strictObject({ preferred: words, variants: wordList }))
})

export const referenceSchema = v.strictObject({
  format: v.literal(referenceFormat),
  edition: editionIdSchema,
  lexicon: lexiconSchema,
  procedures: listOf(procedureSchema),
  organisations: listOf(organisationSchema),
  laws: listOf(lawSchema),
  figures: listOf(figureSchema),
  groups: listOf(figureGroupSchema),
  /** In the order of their dates. */
  events: listOf(eventSchema)
})

export type Statement = v.InferOutput<typeof statementSchema>
export type Note = v.InferOutput<typeof noteSchema>
export type Mention = v.InferOutput<typeof mentionSchema>
export type Party = v.InferOutput<typeof partySchema>
export type Procedure = v.InferOutput<typeof procedureSchema>
export type Organisation = v.InferOutput<typeof organisationSchema>
export type Law = v.InferOutput<typeof lawSchema>
export type Approximation = (typeof approximations)[number]
export type Figure = v.InferOutput<typeof figureSchema>
export type FigureGroup = v.InferOutput<typeof figureGroupSchema>
export type ReportEvent = v.InferOutput<typeof eventSchema>
export type Abbreviation = v.InferOutput<typeof abbreviationSchema>
export type Lexicon = v.InferOutput<typeof lexiconSchema>
export type Reference = v.InferOutput<typeof referenceSchema>
