import { useMemo } from 'react'
import type { Collection, EntryItem } from '../../shared/collections/model'
import { shownOf, type EntryNow, type ShownCollection } from '../../shared/collections/shown'
import { briefOf } from '../../shared/reference/brief'
import { entryNamed, type Catalogue } from '../../shared/reference/catalogue'
import { titledEntry } from '../../shared/reference/entry'
import { useNotes } from '../notes/notes'
import { useCatalogue } from '../reference/reference'
import { useCited } from './cited'

/** What a collection says now: the words of the report and the notes as they are. */
export const useShown = (collection: Pick<Collection, 'name' | 'items'>): ShownCollection => {
  const citedOf = useCited(collection.items)
  const { one } = useNotes()
  const catalogue = useCatalogue()
  return useMemo(
    () =>
      shownOf(collection, {
        citedOf,
        noteOf: (id) => {
          const annotation = one(id)
          return annotation?.kind === 'note' ? annotation.body : null
        },
        entryOf: (item) => entryNow(catalogue, item)
      }),
    [collection, citedOf, one, catalogue]
  )
}

/** What the report that is open has of an entry; of another report it is not known. */
const entryNow = (catalogue: Catalogue | null, { entry, target }: EntryItem): EntryNow => {
  if (catalogue?.reference.edition !== target[0].edition) return { kind: 'unknown' }
  const [summary, brief] = [entryNamed(catalogue, entry), briefOf(catalogue, entry)]
  return summary === undefined || brief === null
    ? { kind: 'gone' }
    : { kind: 'there', entry: titledEntry(entry, summary.name), brief }
}

/** What makes a document of it: loaded when it is asked for, since it reads Markdown. */
export const loadWriter = () => import('../../shared/collections/document')
