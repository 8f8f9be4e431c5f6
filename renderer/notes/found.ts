import { useMemo } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { noNotes } from '../../shared/notes/commands'
import type { Annotation } from '../../shared/notes/model'
import { byBlock } from '../../shared/notes/places'
import {
  byPlaces,
  marksBy,
  placesIn,
  placesKey,
  type Mark,
  type StandingOf
} from '../../shared/notes/standing'
import { isSameEntry } from '../../shared/reference/entry'
import type { Notes } from './notes'

const none: readonly Annotation[] = []
const noMarks: readonly Mark[] = []

/**
 * Finding the reader's own annotations back by where they stand; what is painted is all that is shown. What is about
 * a reference entry is found by that entry only: the passage that it rests on does not show it.
 */
export const useFound = (
  { blocks: texts }: Outline,
  annotations: readonly Annotation[],
  here: readonly Annotation[],
  standing: StandingOf,
  ownerOf: Notes['ownerOf']
): Pick<Notes, 'on' | 'lentOn' | 'at' | 'onEntry' | 'marksOn' | 'standing'> =>
  useMemo(() => {
    const isInText = ({ entry }: Annotation): boolean => entry === null
    const own = once(() => annotations.filter(isInText))
    const shown = once(() => here.filter(isInText))
    const blocks = once(() => byBlock(own(), (one) => placesIn(standing(one))))
    const passages = once(() => byPlaces(own(), standing))
    const lenders = once(() => lendersBy(shown(), standing, ownerOf))
    const marks = once(() =>
      marksBy(
        shown(),
        standing,
        (block) => texts.get(block)?.text.length,
        (one) => ownerOf(one) !== null
      )
    )
    return {
      standing,
      on: (block) => blocks().get(block) ?? noNotes,
      lentOn: (block) => [...(lenders().get(block) ?? [])],
      at: (places) => passages().get(placesKey(places)) ?? none,
      onEntry: (name) =>
        annotations.filter(({ entry }) => entry !== null && isSameEntry(entry, name)),
      marksOn: (block) => marks().get(block) ?? noMarks
    }
  }, [texts, annotations, here, standing, ownerOf])

/** The names of the colleagues of whom something stands on a block. */
const lendersBy = (
  here: readonly Annotation[],
  standing: StandingOf,
  ownerOf: Notes['ownerOf']
): ReadonlyMap<BlockId, ReadonlySet<string>> => {
  const names = new Map<BlockId, Set<string>>()
  for (const one of here) {
    const owner = ownerOf(one)
    if (owner === null) continue
    for (const { block } of placesIn(standing(one)))
      names.set(block, (names.get(block) ?? new Set()).add(owner.name))
  }
  return names
}

/** Works something out when it is asked for, and remembers it. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
