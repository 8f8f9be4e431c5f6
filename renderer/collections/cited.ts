import { useCallback, useMemo } from 'react'
import * as v from 'valibot'
import type { TextPlace } from '../../shared/anchor/model'
import type { Excerpt, Passage } from '../../shared/cite/passage'
import { referenceToPassage } from '../../shared/cite/reference'
import { citesReport, type CitingItem, type Item } from '../../shared/collections/model'
import { asPutIn, type Cited } from '../../shared/collections/shown'
import type { Outline } from '../../shared/corpus/outline'
import { annotationIdSchema, targetOf, type Annotation } from '../../shared/notes/model'
import { asAllWas, type Standing } from '../../shared/notes/standing'
import { noRows } from '../../shared/transition/model'
import { useStandings } from '../anchors/useStandings'
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

/** As `standing` takes it: it looks at nothing but the anchors. */
const asAnnotation = ({ id, target: [anchor, ...further] }: CitingItem): Annotation => ({
  // This one is not kept.
  id: v.parse(annotationIdSchema, id),
  kind: 'bookmark',
  name: '',
  anchor,
  further,
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  edits: null
})

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
    const others: { readonly item: CitingItem; readonly as: Annotation }[] = []
    for (const item of items.filter(citesReport)) {
      const as = asAnnotation(item)
      const edition = reports.get(item.target[0].edition)
      const cited = edition === undefined ? null : citedAt(edition, asAllWas(edition, targetOf(as)))
      if (cited === null) others.push({ item, as })
      else known.set(item, cited)
    }
    return { known, others, sought: others.map(({ as }) => as) }
  }, [items, reports])
  const all = useMemo(() => [...reports.values()], [reports])
  const standing = useStandings(report, own.sought, all, noRows)
  return useCallback(
    (item) => {
      const other = own.others.find((one) => one.item === item)
      const found = other === undefined ? null : citedAt(report, standing(other.as))
      return own.known.get(item) ?? found ?? asPutIn(item)
    },
    [own, report, standing]
  )
}
