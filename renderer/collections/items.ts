/** What is put in a collection, as its items. */
import type { TextPlace } from '../../shared/anchor/model'
import { passageOfEntry } from '../../shared/cite/entry'
import type { Passage } from '../../shared/cite/passage'
import { referenceToPassage } from '../../shared/cite/reference'
import { mostPassages, type CitingItem } from '../../shared/collections/model'
import type { Outline } from '../../shared/corpus/outline'
import { targetAt } from '../../shared/notes/commands'
import { targetOf, type Annotation } from '../../shared/notes/model'
import { asAllWas, placesIn } from '../../shared/notes/standing'
import type { Brief } from '../../shared/reference/brief'
import type { EntrySummary } from '../../shared/reference/catalogue'
import { titledEntry } from '../../shared/reference/entry'
import { editionTextFor } from '../anchors/edition-text'
import type { Library } from '../app/library'
import { passageAt } from './cited'
import { freshItemId } from './collections'

/** What the reader wants to put in a collection. */
export type Wanted =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'entry'; readonly entry: EntrySummary; readonly brief: Brief }
  | { readonly kind: 'annotations'; readonly annotations: readonly Annotation[] }

/** How many items it makes. */
export const amountOf = (wanted: Wanted): number =>
  wanted.kind === 'annotations' ? wanted.annotations.length : 1

/** The items that are put in, in the order in which they were chosen. */
export const itemsOf = (
  wanted: Wanted,
  report: Outline,
  { reports }: Pick<Library, 'reports'>
): readonly CitingItem[] => {
  switch (wanted.kind) {
    case 'passage':
      return [{ id: freshItemId(), kind: 'passage', ...onPassage(report, wanted.passage) }]
    case 'entry': {
      const { entry, brief } = wanted
      const passage = passageOfEntry(report, entry)
      if (passage === null) return []
      const named = titledEntry(entry, entry.name)
      return [
        { id: freshItemId(), kind: 'entry', entry: named, brief, ...onPassage(report, passage) }
      ]
    }
    case 'annotations':
      return wanted.annotations.map((one) => itemOfAnnotation(one, reports.get(one.anchor.edition)))
  }
}

const onPassage = (report: Outline, passage: Passage): Pick<CitingItem, 'target' | 'reference'> => {
  const places = passage.map(({ block, start, end }): TextPlace => ({
    block: block.id,
    start,
    end
  }))
  return {
    target: targetAt(editionTextFor(report), places),
    reference: referenceToPassage(report, passage).text
  }
}

/** A note goes in as such; of a highlight or a bookmark the words that it is on. */
const itemOfAnnotation = (annotation: Annotation, own: Outline | undefined): CitingItem => {
  const [first, ...more] = targetOf(annotation)
  const passage =
    own === undefined ? null : passageAt(own, placesIn(asAllWas(own, targetOf(annotation))))
  const base = {
    id: freshItemId(),
    target: [first, ...more.slice(0, mostPassages - 1)] as const,
    // Of what stands in no report that is here nothing more is known than where it was.
    reference: own === undefined || passage === null ? '' : referenceToPassage(own, passage).text
  }
  return annotation.kind === 'note'
    ? { ...base, kind: 'note', annotation: annotation.id, body: annotation.body }
    : { ...base, kind: 'passage' }
}
