import { useCallback, useMemo } from 'react'
import type { TextPlace } from '../../shared/anchor/model'
import type { Excerpt, Passage } from '../../shared/cite/passage'
import { referenceToPassage } from '../../shared/cite/reference'
import { citesReport, type CitingItem, type Item } from '../../shared/collections/model'
import { asPutIn, type Cited } from '../../shared/collections/shown'
import type { Outline } from '../../shared/corpus/outline'
import type { Hung } from '../../shared/notes/model'
import { asAllWas, type Standing } from '../../shared/notes/standing'
import { asMade, useStandings } from '../anchors/useStandings'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'

/** Words of an item as a passage of the report that has them; null where a block of it is not there. */
export const passageAt = ({ blocks }: Outline, places: readonly TextPlace[]): Passage | null => {
  const [first, ...more] = places.flatMap(({ block, start, end }): readonly Excerpt[] => {
    const there = blocks.get(block)
    return there === undefined ? [] : [{ block: there, start, end }]
  })
  return first === undefined || more.length + 1 < places.length ? null : [first, ...more]
}

const citedAt = (report: Outline, standing: Standing): Cited | null => {
  if (standing.kind !== 'placed') return null
  const passage = passageAt(report, standing.places)
  if (passage === null) return null
  return {
    paragraphs: passage.map(({ block, start, end }) => block.text.slice(start, end)),
    reference: referenceToPassage(report, passage).text,
    at: { edition: report.edition.id, block: passage[0].block.id }
  }
}

/**
 * What the items of a collection that are on words of a report say now: in the edition that they were put in from,
 * as long as it is here; else in the report that is open, where the same words stand for certain; else as they were.
 */
export const useCited = (items: readonly Item[]): ((item: CitingItem) => Cited) => {
  const { reports } = useLibrary()
  const report = useReport()
  const own = useMemo(() => {
    const known = new Map<CitingItem, Cited>()
    const sought = new Map<CitingItem, Hung>()
    for (const item of items.filter(citesReport)) {
      const [anchor, ...further] = item.target
      const edition = reports.get(anchor.edition)
      const cited = edition === undefined ? null : citedAt(edition, asAllWas(edition, item.target))
      if (cited === null) sought.set(item, { anchor, further })
      else known.set(item, cited)
    }
    return { known, sought, all: [...sought.values()] }
  }, [items, reports])
  const all = useMemo(() => [...reports.values()], [reports])
  const standing = useStandings(report, own.all, all, asMade)
  return useCallback(
    (item) => {
      const hung = own.sought.get(item)
      const found = hung === undefined ? null : citedAt(report, standing(hung))
      return own.known.get(item) ?? found ?? asPutIn(item)
    },
    [own, report, standing]
  )
}
