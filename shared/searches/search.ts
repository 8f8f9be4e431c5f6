/** A search as a reader makes it and may keep: what is looked for, how it is narrowed, in what order. */
import * as v from 'valibot'
import { editionIdSchema, sectionIdSchema } from '../corpus/model'
import { hitKinds, orders } from '../search/model'
import { partKeySchema, type PartKey, type PartNamed } from '../search/part'

/** The longest query a reader can type, in UTF-16 code units. */
export const longestQuery = 300

/** As it is kept. */
const keptSearchSchema = v.strictObject({
  /** As typed, with its operators and filters. */
  text: v.pipe(v.string(), v.maxLength(longestQuery)),
  /** True to look for just the words that were typed. */
  isLiteral: v.boolean(),
  /** Kinds of hits wanted; none chosen means all. */
  kinds: v.pipe(v.array(v.picklist(hitKinds)), v.maxLength(hitKinds.length), v.readonly()),
  /** Reports wanted; none chosen means all. What was kept before there were more says nothing of it. */
  editions: v.optional(v.pipe(v.array(editionIdSchema), v.maxLength(200), v.readonly()), []),
  /** Parts wanted; none chosen means all. What was kept before there were more reports names bare sections. */
  parts: v.pipe(v.array(v.union([partKeySchema, sectionIdSchema])), v.maxLength(200), v.readonly()),
  order: v.picklist(orders)
})
export type KeptSearch = v.InferOutput<typeof keptSearchSchema>

export interface Search extends KeptSearch {
  readonly parts: readonly PartKey[]
}

/** A search as it was kept, with its parts as they are known now; one that is no longer known is left out. */
export const searchKept = (kept: KeptSearch, partNamed: PartNamed): Search => ({
  ...kept,
  parts: kept.parts.flatMap((part) => partNamed(part) ?? [])
})

/** The longest name of a search, in UTF-16 code units. */
export const longestSearchName = 120

/** A search that was kept under a name. */
const keptUnderNameSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(longestSearchName)),
  search: keptSearchSchema
})
export type KeptUnderName = v.InferOutput<typeof keptUnderNameSchema>

export interface SavedSearch extends KeptUnderName {
  readonly search: Search
}

/** As many as are kept of each. */
const most = { recent: 20, saved: 100 } as const

export const recentSearchesSchema = v.pipe(
  v.array(keptSearchSchema),
  v.maxLength(most.recent),
  v.readonly()
)
export const savedSearchesSchema = v.pipe(
  v.array(keptUnderNameSchema),
  v.maxLength(most.saved),
  v.readonly()
)

/** A search for a text, not narrowed. */
export const searchFor = (text: string): Search => ({
  text: text.slice(0, longestQuery),
  isLiteral: false,
  kinds: [],
  editions: [],
  parts: [],
  order: 'relevance'
})

/** True when two searches ask for the same; blanks around what was typed make no difference. */
export const isSameSearch = (one: KeptSearch, other: KeptSearch): boolean =>
  asked(one) === asked(other) && one.order === other.order

const asked = ({ text, isLiteral, kinds, editions, parts }: KeptSearch): string =>
  JSON.stringify([text.trim(), isLiteral, kinds.toSorted(), editions.toSorted(), parts.toSorted()])

/**
 * The recent searches with one more, newest first. One that goes on from the newest by typing on or
 * narrowing takes its place: of `casus` and `casusoverleg` the longer one is worth keeping.
 */
export const withRecent = (
  recent: readonly KeptSearch[],
  search: KeptSearch
): readonly KeptSearch[] => {
  const text = search.text.trim()
  if (text === '') return recent
  const newest = { ...search, text }
  const [last] = recent
  const isFurther = last !== undefined && text !== last.text && text.startsWith(last.text)
  const others = (isFurther ? recent.slice(1) : recent).filter(
    (one) => asked(one) !== asked(newest)
  )
  return [newest, ...others].slice(0, most.recent)
}

/** The saved searches with one more, by name; one of the same name gives way. */
export const withSaved = (
  saved: readonly KeptUnderName[],
  { name, search }: KeptUnderName
): readonly KeptUnderName[] => {
  const kept = { name: name.trim(), search: { ...search, text: search.text.trim() } }
  const others = saved.filter((one) => one.name !== kept.name)
  return [kept, ...others].slice(0, most.saved).toSorted(byName)
}

const byName = (one: KeptUnderName, other: KeptUnderName): number =>
  one.name.localeCompare(other.name, 'nl')
