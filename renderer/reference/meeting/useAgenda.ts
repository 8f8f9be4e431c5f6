import { useMemo, useState } from 'react'
import type { CollectionId } from '../../../shared/collections/model'
import type { DocumentBlock } from '../../../shared/document/model'
import { cardOfPoint, pointName } from '../../../shared/reference/agenda'
import type { EntryName } from '../../../shared/reference/entry'
import { withSigns } from '../../../shared/text/unseen'
import { useReport } from '../../app/report'
import { useSettled } from '../../app/useSettled'
import { useCollections } from '../../collections/collections'
import { loadWriter, useShown } from '../../collections/shown'
import { slidesOf } from '../../collections/slides'

/** A point of the agenda. */
export interface Point {
  readonly id: string
  readonly name: string
  readonly blocks: readonly DocumentBlock[]
  /** The card that it is about; null for words to be read. */
  readonly card: EntryName | null
}

/** A collection, as what a meeting goes through. */
export interface Agenda {
  readonly name: string
  readonly points: readonly Point[]
}

const nothing = { name: '', items: [] }

/** The agenda that was chosen; null where none was, and until its words are there. */
export const useAgenda = (id: CollectionId | null): Agenda | null => {
  const { edition } = useReport()
  const { all } = useCollections()
  const collection = all.find((one) => one.id === id)
  const shown = useShown(collection ?? nothing)
  const [loading] = useState(loadWriter)
  const writer = useSettled(loading)
  return useMemo(() => {
    if (collection === undefined || writer === null) return null
    const items = new Map<string, (typeof shown.items)[number]>(
      shown.items.map((item) => [item.id, item])
    )
    return {
      name: withSigns(shown.name),
      points: slidesOf(shown, writer.blocksOfItem).map(({ id: point, blocks }) => {
        const item = items.get(point)
        return {
          id: point,
          name: pointName(blocks),
          blocks,
          card: item === undefined ? null : cardOfPoint(item, edition.id)
        }
      })
    }
  }, [collection, shown, writer, edition])
}
