import { useMemo } from 'react'
import type { TextPlace } from '../../shared/anchor/model'
import { cardOf, type Card } from '../../shared/cards/card'
import type { Block } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { targetOf, type Annotation, type AnnotationId } from '../../shared/notes/model'
import { placesIn, placesKey } from '../../shared/notes/standing'
import { useReport } from '../app/report'
import { useNotebookFilter } from '../notebook/filter-state'
import { shownBy, useListed } from '../notebook/listed'
import { useNotes } from '../notes/notes'
import type { Placed } from '../notes/placed'

/** A stretch of a block. */
interface DeckPassage {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** A card, with the passage it is about and where that is. */
export interface DeckCard extends Card {
  readonly report: Outline
  readonly passages: readonly [DeckPassage, ...DeckPassage[]]
}

interface Deck {
  /** All cards that there are. */
  readonly all: ReadonlyMap<AnnotationId, DeckCard>
  /** Those of what the filter of the notebook shows, in the order of the reports. */
  readonly shown: readonly DeckCard[]
}

/** The cards that the reader's own annotations of the text make. */
export const useDeck = (): Deck => {
  const report = useReport()
  const { filter } = useNotebookFilter()
  const { standing } = useNotes()
  const { placed } = useListed()()
  const all = useMemo(() => {
    const placesOf = (one: Annotation, at: Outline): readonly TextPlace[] =>
      at === report ? placesIn(standing(one)) : targetOf(one)
    const own = placed.filter(
      ({ owner, annotation }) => owner === null && annotation.entry === null
    )
    return new Map(
      passagesOf(own, placesOf).flatMap((found) => {
        const card = deckCardOf(found)
        return card === null ? [] : [[card.id, card] as const]
      })
    )
  }, [placed, report, standing])
  const shown = useMemo(() => {
    const isShown = new Set(shownBy(filter, placed).map(({ annotation }) => annotation.id))
    return [...all.values()].filter(({ annotations }) => annotations.some((id) => isShown.has(id)))
  }, [all, filter, placed])
  return { all, shown }
}

interface OnPassage {
  readonly report: Outline
  readonly places: readonly TextPlace[]
  readonly annotations: [Annotation, ...Annotation[]]
}

/** What hangs on exactly the same passage, the oldest first. */
const passagesOf = (
  ordered: readonly Placed[],
  placesOf: (annotation: Annotation, report: Outline) => readonly TextPlace[]
): readonly OnPassage[] => {
  const found = new Map<string, OnPassage>()
  for (const { annotation, at } of ordered) {
    if (at === null) continue
    const places = placesOf(annotation, at.report)
    const key = `${at.report.edition.id} ${placesKey(places)}`
    const there = found.get(key)
    if (there === undefined)
      found.set(key, { report: at.report, places, annotations: [annotation] })
    else there.annotations.push(annotation)
  }
  return [...found.values()]
}

const deckCardOf = ({ report, places, annotations }: OnPassage): DeckCard | null => {
  const [first, ...more] = places.flatMap(({ block: id, start, end }): readonly DeckPassage[] => {
    const block = report.blocks.get(id)
    return block === undefined ? [] : [{ block, start, end }]
  })
  if (first === undefined) return null
  const passages = [first, ...more] as const
  const card = cardOf(
    annotations,
    passages.map(({ block, start, end }) => ({ text: block.text, start, end }))
  )
  return card === null ? null : { ...card, report, passages }
}
