/**
 * The places a window shows, as the address after the # says them: /rat-2024/<section or block id>,
 * /zoeken/<search> for the list of a search, /aantekeningen for the notebook, /mappen for the collections and
 * /mappen/<id> for one of them, /leesopdrachten and /leesopdrachten/<id> for reading assignments,
 * /leesopdrachten/<id>/<question>/<trainee> for what somebody handed in, /kaarten for
 * question cards, /groep for working in a group, /bibliotheek for the reports and editions that are here, /gegevens for
 * the page about the reader's data, /handleiding for the guide, /handleiding/<page> and /handleiding/<page>/<heading> for
 * what is in it,
 * /nieuwe-editie/rat-2024 for what an edition did to the annotations of earlier ones, /werkwijzen/rat-2024 and
 * /werkwijzen/rat-2024/<id> for procedures and one of them, and so for the other reference entries, /overleg/rat-2024 for the view for a meeting, /rat-2024/<block id>/zoeken/<search> for a place that is read with the hits of a search at hand, as an entry and what was handed in can be; and for two side by side both of them with & between.
 */
import * as v from 'valibot'
import { answerIn, stepsOfAnswer, type AnswerName } from '../../shared/assignments/answer-name'
import { assignmentIdSchema, type AssignmentId } from '../../shared/assignments/model'
import { collectionIdSchema, type CollectionId } from '../../shared/collections/model'
import {
  blockIdSchema,
  editionIdSchema,
  type Block,
  type BlockId,
  type EditionId
} from '../../shared/corpus/model'
import type { Outline, Part } from '../../shared/corpus/outline'
import { isGuidePageId, type GuideTarget } from '../../shared/guide/model'
import {
  entryIdSchema,
  entryKindAt,
  entryKinds,
  entrySteps,
  isEntryKind,
  type EntryKind,
  type EntryName
} from '../../shared/reference/entry'
import type { Library } from './library'
import { searchIn, searchStep, stepsOf, type SearchPlace } from './search-place'

export type Place =
  | {
      readonly kind: 'at'
      readonly part: Part
      readonly block: Block
      /** The search whose hits the reader walks along; null for none. */
      readonly search: SearchPlace | null
    }
  /** The list of what a search found. */
  | { readonly kind: 'search'; readonly search: SearchPlace }
  /** What is no part of a report. */
  | { readonly kind: 'page'; readonly page: PageId }
  /** One of the reader's collections, if it is there. */
  | { readonly kind: 'collection'; readonly id: CollectionId }
  /** One of the reading assignments, if it is there. */
  | {
      readonly kind: 'assignment'
      readonly id: AssignmentId
      /** What somebody handed in for it, to be read among the answers of the class; null for all of it. */
      readonly answer: AnswerName | null
      /** The search whose hits the reader walks along; null for none. */
      readonly search: SearchPlace | null
    }
  /** One of the reference entries of the report, if it is there. */
  | ({
      readonly kind: 'entry'
      /** The search whose hits the reader walks along; null for none. */
      readonly search: SearchPlace | null
    } & EntryName)
  /** A page of the guide. */
  | ({ readonly kind: 'guide' } & GuideTarget)
  /** The address names nothing in this report. */
  | { readonly kind: 'unknown'; readonly address: string }

/** The search whose hits the reader walks along at a place; null where there is none. */
export const walkedAt = (place: Place): SearchPlace | null =>
  place.kind === 'at' || place.kind === 'entry' || place.kind === 'assignment' ? place.search : null

const pageIds = [
  'notebook',
  'collections',
  'assignments',
  'cards',
  'group',
  'transition',
  'library',
  'data',
  'meeting',
  ...entryKinds
] as const
/**
 * All that the reader added, collections of it, reading assignments, question cards, working in a group, what a new
 * edition did to annotations, the reports that are here, where everything stands, the view for a meeting, and the reference entries of each kind.
 */
export type PageId = (typeof pageIds)[number]

/** A surface of the window to read on: the one that is always there, and the one beside it. */
export const surfaceIds = ['main', 'beside'] as const
export type SurfaceId = (typeof surfaceIds)[number]

/** The addresses of the surfaces; null where there is no second one. */
export interface Addresses {
  readonly main: string
  readonly beside: string | null
}

const between = '&'

export const addressesIn = (address: string): Addresses => {
  const [main = '', beside = null] = address.split(between)
  return { main, beside }
}

export const joinedAddress = ({ main, beside }: Addresses): string =>
  beside === null ? main : main + between + beside

/** Address of a block of a report; with the search that it is read with, if any. */
export const addressIn = (
  { edition, block }: { readonly edition: EditionId; readonly block: BlockId },
  search: SearchPlace | null = null
): string => `/${edition}/${block}${search === null ? '' : addressOfSearch(search)}`

/** The same of the report that is open; a section's address is that of its heading, which has the same id. */
export const addressOf = (
  { edition }: Outline,
  block: BlockId,
  search: SearchPlace | null = null
): string => addressIn({ edition: edition.id, block }, search)

/** Address of the list of a search. */
export const addressOfSearch = (search: SearchPlace): string =>
  `/${[searchStep, ...stepsOf(search)].join('/')}`

const pageSteps: Readonly<Record<PageId, string>> = {
  notebook: 'aantekeningen',
  collections: 'mappen',
  assignments: 'leesopdrachten',
  cards: 'kaarten',
  group: 'groep',
  transition: 'nieuwe-editie',
  library: 'bibliotheek',
  data: 'gegevens',
  meeting: 'overleg',
  ...entrySteps
}

const isEntryPage = (page: PageId | undefined): page is EntryKind =>
  page !== undefined && isEntryKind(page)

/** Pages about the report that is open, which their address names. */
const isAboutReport = (page: PageId): boolean =>
  page === 'transition' || page === 'meeting' || isEntryPage(page)

/** Address of a page that is no part of a report. */
export const addressOfPage = ({ edition }: Outline, page: PageId): string =>
  isAboutReport(page) ? `/${pageSteps[page]}/${edition.id}` : `/${pageSteps[page]}`

/** Address of one of the reader's collections. */
export const addressOfCollection = (id: CollectionId): string => `/${pageSteps.collections}/${id}`

/** Address of one of the reading assignments. */
export const addressOfAssignment = (id: AssignmentId): string => `/${pageSteps.assignments}/${id}`

/** Address of what somebody handed in for an assignment; with the search that it is read with, if any. */
export const addressOfAnswer = (answer: AnswerName, search: SearchPlace | null = null): string =>
  `/${pageSteps.assignments}/${stepsOfAnswer(answer)}${search === null ? '' : addressOfSearch(search)}`

/** Address of a reference entry of a report; with the search that it is read with, if any. */
export const addressOfEntry = (
  edition: EditionId,
  { entry, id }: EntryName,
  search: SearchPlace | null = null
): string =>
  `/${entrySteps[entry]}/${edition}/${id}${search === null ? '' : addressOfSearch(search)}`

/** The step of an address that says that a page of the guide follows. */
const guideStep = 'handleiding'

/** Address of a page of the guide, or of a heading of one. */
export const addressOfGuide = ({ page, heading }: GuideTarget): string =>
  heading === null ? `/${guideStep}/${page}` : `/${guideStep}/${page}/${heading}`

/** What of the guide an address names: the first page for the guide itself; undefined for what names none of it. */
export const guideAt = (address: string): GuideTarget | undefined => {
  const [step, page = 'handleiding', heading = null, ...more] = address
    .split('/')
    .filter((one) => one !== '')
  const isOne = step === guideStep && isGuidePageId(page) && more.length === 0
  return isOne ? { page, heading } : undefined
}

/** The entry of a report that an address names; undefined for what names none. */
export const entryAt = ({ edition }: Outline, address: string): EntryName | undefined => {
  const [[step, report, name, ...more]] = partsOf(address)
  const entry = entryKindAt(step)
  const id = v.safeParse(entryIdSchema, name)
  const isOne = more.length === 0 && report === edition.id && id.success
  return entry !== undefined && isOne ? { entry, id: id.output } : undefined
}

const pageAt = (step: string | undefined): PageId | undefined =>
  pageIds.find((page) => pageSteps[page] === step)

/** The steps that name a place in a report, and those of the search that it is read with. */
const partsOf = (
  address: string
): readonly [place: readonly string[], search: readonly string[] | null] => {
  const steps = address.split('/').filter((step) => step !== '')
  const at = steps.indexOf(searchStep)
  return at === -1 ? [steps, null] : [steps.slice(0, at), steps.slice(at + 1)]
}

/** The id of the report that an address names; null for the list of a search, the guide and the bare address. */
export const editionIn = (address: string): EditionId | null => {
  if (guideAt(address) !== undefined) return null
  const [[first, second]] = partsOf(address)
  const page = pageAt(first)
  if (page !== undefined && !isAboutReport(page)) return null
  const id = v.safeParse(editionIdSchema, page === undefined ? first : second)
  return id.success ? id.output : null
}

/**
 * The report that an address opens: the one it names, the first for the bare address. Null for the list of
 * a search, which is shown whichever report is open, and for a report that is not there.
 */
export const reportAt = ({ reports }: Library, address: string): Outline | null => {
  const [[edition], search] = partsOf(address)
  if (edition === undefined) return search === null ? ([...reports.values()][0] ?? null) : null
  const named = editionIn(address)
  return [...reports.values()].find((outline) => outline.edition.id === named) ?? null
}

/** The block an address names; the bare address is the beginning of the report. */
export const blockAt = (outline: Outline, address: string): Block | undefined => {
  const [[edition, name, ...more], search] = partsOf(address)
  // The list of a search is no block.
  if (edition === undefined) return search === null ? outline.parts[0]?.blocks[0] : undefined
  if (edition !== outline.edition.id || more.length > 0) return undefined
  if (name === undefined) return outline.parts[0]?.blocks[0]
  const id = v.safeParse(blockIdSchema, name)
  return id.success ? outline.blocks.get(id.output) : undefined
}

/** The page that an address names; undefined for what names none. */
export const pageIn = (outline: Outline, address: string): PageId | undefined => {
  const [steps, search] = partsOf(address)
  const page = pageAt(steps[0])
  const isWhole =
    page !== undefined && addressOfPage(outline, page) === `/${steps.join('/')}` && search === null
  return isWhole ? page : undefined
}

/** What an address shows in a report; a search is over all reports. */
export const placeAt = (
  outline: Outline,
  { partNamed }: Pick<Library, 'partNamed'>,
  address: string
): Place => {
  const guide = guideAt(address)
  if (guide !== undefined) return { kind: 'guide', ...guide }
  const [steps, searchSteps] = partsOf(address)
  const search = searchSteps === null ? null : searchIn(searchSteps, partNamed)
  if (steps.length === 0 && search !== null) return { kind: 'search', search }
  const whole = pageIn(outline, address)
  if (whole !== undefined) return { kind: 'page', page: whole }
  const page = pageAt(steps[0])
  const [, id] = steps
  if (steps.length === 2 && search === null) {
    const collection = v.safeParse(collectionIdSchema, id)
    if (page === 'collections' && collection.success)
      return { kind: 'collection', id: collection.output }
    const assignment = v.safeParse(assignmentIdSchema, id)
    if (page === 'assignments' && assignment.success)
      return { kind: 'assignment', id: assignment.output, answer: null, search: null }
  }
  const answer = page === 'assignments' ? answerIn(steps.slice(1)) : undefined
  if (answer !== undefined) return { kind: 'assignment', id: answer.assignment, answer, search }
  const entry = entryAt(outline, address)
  if (entry !== undefined) return { kind: 'entry', ...entry, search }
  const block = blockAt(outline, address)
  const part = block === undefined ? undefined : outline.partOf.get(block.section)
  return block === undefined || part === undefined
    ? { kind: 'unknown', address }
    : { kind: 'at', part, block, search }
}
