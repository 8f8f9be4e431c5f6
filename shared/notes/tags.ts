/** Words of the reader's own to find annotations back by. One tag is written in one way: the first. */
import { fold } from '../text/fold'
import { longestTag, mostTags, type Annotation } from './model'

/** A tag that is in use, and on how many annotations. */
export interface UsedTag {
  readonly tag: string
  readonly count: number
}

/** The tags in use, those on most annotations first. */
export const usedTags = (annotations: readonly Pick<Annotation, 'tags'>[]): readonly UsedTag[] => {
  const counts = new Map<string, number>()
  for (const { tags } of annotations)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return Array.from(counts, ([tag, count]) => ({ tag, count })).toSorted(
    (one, other) => other.count - one.count || one.tag.localeCompare(other.tag, 'nl')
  )
}

/**
 * The tag that a reader means by what was typed: without spaces around it, and as one that is in use is
 * written where it is the same but for capitals and accents. Null where nothing was typed.
 */
export const tagMeant = (typed: string, used: readonly UsedTag[]): string | null => {
  const tag = typed.trim().replaceAll(/\s+/gu, ' ').slice(0, longestTag).trim()
  if (tag === '') return null
  const form = fold(tag)
  return used.find((one) => fold(one.tag) === form)?.tag ?? tag
}

/** Adds a tag, unless it is there or there are as many as there can be. */
export const withTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.length >= mostTags || tags.some((one) => fold(one) === fold(tag)) ? tags : [...tags, tag]

/** Takes a tag away. */
export const withoutTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((one) => one !== tag)

/** Tags in use that begin with what was typed, or have a word that does, and are not among those given. */
export const completionsOf = (
  typed: string,
  used: readonly UsedTag[],
  given: readonly string[]
): readonly UsedTag[] => {
  const form = fold(typed.trim())
  const isMeant = (tag: string): boolean =>
    fold(tag).startsWith(form) || fold(tag).includes(` ${form}`)
  return used.filter(({ tag }) => !given.includes(tag) && isMeant(tag))
}
