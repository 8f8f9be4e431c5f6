/** A search as a reader makes it and may keep: what is looked for, how it is narrowed, in what order. */
import * as v from 'valibot'
import { sectionIdSchema } from '../corpus/model'
import { hitKinds, orders } from '../search/model'

/** The longest query a reader can type, in UTF-16 code units. */
export const longestQuery = 300

const searchSchema = v.strictObject({
  /** As typed, with its operators and filters. */
  text: v.pipe(v.string(), v.maxLength(longestQuery)),
  /** True to look for just the words that were typed. */
  isLiteral: v.boolean(),
  /** Kinds of hits wanted; none chosen means all. */
  kinds: v.pipe(v.array(v.picklist(hitKinds)), v.maxLength(hitKinds.length), v.readonly()),
  /** Parts of the report wanted; none chosen means all. */
  parts: v.pipe(v.array(sectionIdSchema), v.maxLength(200), v.readonly()),
  order: v.picklist(orders)
})
export type Search = v.InferOutput<typeof searchSchema>

/** A search that was kept under a name. */
const savedSearchSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  search: searchSchema
})
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>

/** As many as are kept of each. */
const most = { recent: 20, saved: 100 } as const

export const recentSearchesSchema = v.pipe(
  v.array(searchSchema),
  v.maxLength(most.recent),
  v.readonly()
)
export const savedSearchesSchema = v.pipe(
  v.array(savedSearchSchema),
  v.maxLength(most.saved),
  v.readonly()
)

/** A search for a text, not narrowed. */
export const searchFor = (text: string): Search => ({
  text: text.slice(0, longestQuery),
  isLiteral: false,
  kinds: [],
  parts: [],
  order: 'relevance'
})

/** True when two searches ask for the same; blanks around what was typed make no difference. */
export const isSameSearch = (one: Search, other: Search): boolean =>
  asked(one) === asked(other) && one.order === other.order

const asked = ({ text, isLiteral, kinds, parts }: Search): string =>
  JSON.stringify([text.trim(), isLiteral, kinds.toSorted(), parts.toSorted()])

/**
 * The recent searches with one more, newest first. One that goes on from the newest by typing on or
 * narrowing takes its place: of `casus` and `casusoverleg` the longer one is worth keeping.
 */
export const withRecent = (recent: readonly Search[], search: Search): readonly Search[] => {
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
  saved: readonly SavedSearch[],
  { name, search }: SavedSearch
): readonly SavedSearch[] => {
  const kept = { name: name.trim(), search: { ...search, text: search.text.trim() } }
  const others = saved.filter((one) => one.name !== kept.name)
  return [kept, ...others].slice(0, most.saved).toSorted(byName)
}

const byName = (one: SavedSearch, other: SavedSearch): number =>
  one.name.localeCompare(other.name, 'nl')
