/**
 * What in the memory that goes into a file with everything may say who a person is: in collections, in what colleagues
 * handed over, in assignments and answers, and in searches.
 */
import * as v from 'valibot'
import { isInAssignments, taskSchema } from '../assignments/kept'
import { longest } from '../assignments/model'
import { withAssignmentWords } from '../assignments/personal'
import {
  collectionIn,
  isCollection,
  longestCollectionName,
  longestHeading,
  type Collection,
  type Item
} from '../collections/model'
import { isInLayer, sharedSchema } from '../groups/model'
import { slots } from '../memory/model'
import { longestNote } from '../notes/model'
import { withWords } from '../privacy/annotations'
import {
  leavingOut,
  personalIn,
  type Finding,
  type FindingKind,
  type WordsChange
} from '../privacy/find'
import { longestQuery, longestSearchName } from '../searches/search'
import type { MemoryRow } from '../vault/model'

/** Texts in which something may say who a person is. `year` is the present one, here and below. */
export const personalInMemory = (
  memory: readonly MemoryRow[],
  year: number
): readonly { readonly text: string; readonly findings: readonly Finding[] }[] => {
  const found: { readonly text: string; readonly findings: readonly Finding[] }[] = []
  for (const row of memory)
    valueWith(row, (text) => {
      const findings = personalIn(text, year)
      if (findings.length > 0) found.push({ text, findings })
      return text
    })
  return found
}

/**
 * Memory without it. What cannot be read, as of a later version, cannot be gone through and is left out; so is where
 * windows were and went, whose addresses may have a search in them.
 */
export const memoryWithoutPersonal = (
  memory: readonly MemoryRow[],
  year: number,
  instead: (kind: FindingKind) => string
): readonly MemoryRow[] =>
  memory.flatMap((row) => {
    if (isOfPlaces(row.key)) return []
    const value = valueWith(row, leavingOut(year, instead))
    return value === undefined ? [] : [{ key: row.key, value }]
  })

const isOfPlaces = (key: string): boolean => key === slots.recent.key || key.startsWith('window/')

/** What is remembered, with all words that someone typed changed; undefined where it cannot be read. */
const valueWith = ({ key, value }: MemoryRow, change: WordsChange): unknown => {
  if (isCollection(key)) {
    const collection = collectionIn(value)
    return collection === null ? undefined : inCollection(collection, change)
  }
  if (isInLayer(key)) return inLayer(value, change)
  if (isInAssignments(key)) return inAssignments(value, change)
  switch (key) {
    case slots.recentSearches.key:
      return when(slots.recentSearches.schema, value, (all) =>
        all.map((one) => ({ ...one, text: change(one.text, longestQuery) }))
      )
    case slots.savedSearches.key:
      return when(slots.savedSearches.schema, value, (all) =>
        all.map(({ name, search }) => ({
          name: change(name, longestSearchName),
          search: { ...search, text: change(search.text, longestQuery) }
        }))
      )
    default:
      return value
  }
}

/** What is made of a value that fits. */
const when = <T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  then: (value: T) => unknown
): unknown => {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? then(parsed.output) : undefined
}

const inCollection = (collection: Collection, change: WordsChange): Collection => ({
  ...collection,
  name: change(collection.name, longestCollectionName),
  items: collection.items.map((item): Item => {
    switch (item.kind) {
      case 'passage':
      case 'entry':
        return item
      case 'note':
      case 'text':
        return { ...item, body: change(item.body, longestNote) }
      case 'heading':
        return { ...item, title: change(item.title, longestHeading) }
    }
  })
})

/** The name of a person and the moment of their file. */
const headSchema = v.object({ name: v.string(), handedIn: v.number() })

const inLayer = (value: unknown, change: WordsChange): unknown =>
  v.is(headSchema, value)
    ? value
    : when(sharedSchema, value, (shared) => ({
        ...shared,
        annotation: shared.annotation === null ? null : withWords(shared.annotation, change)
      }))

/** An answer that is written, was handed in, or came from a trainee; or only when that was, and by whom. */
const answeredSchema = v.looseObject({
  text: v.optional(v.string()),
  given: v.optional(v.string()),
  asked: v.optional(v.string())
})

const inAssignments = (value: unknown, change: WordsChange): unknown => {
  const task = v.safeParse(taskSchema, value)
  if (task.success) {
    const { role, assignment } = task.output
    return { role, assignment: withAssignmentWords(assignment, change) }
  }
  return when(answeredSchema, value, (row) => ({
    ...row,
    ...(row.text === undefined ? {} : { text: change(row.text, longest.answer) }),
    ...(row.given === undefined ? {} : { given: change(row.given, longest.answer) }),
    ...(row.asked === undefined ? {} : { asked: change(row.asked, longest.question) })
  }))
}
