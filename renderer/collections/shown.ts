import { useMemo } from 'react'
import type { Collection } from '../../shared/collections/model'
import { shownOf, type ShownCollection } from '../../shared/collections/shown'
import { useNotes } from '../notes/notes'
import { useCited } from './cited'

/** What a collection says now: the words of the report and the notes as they are. */
export const useShown = (collection: Pick<Collection, 'name' | 'items'>): ShownCollection => {
  const citedOf = useCited(collection.items)
  const { one } = useNotes()
  return useMemo(
    () =>
      shownOf(collection, citedOf, (id) => {
        const annotation = one(id)
        return annotation?.kind === 'note' ? annotation.body : null
      }),
    [collection, citedOf, one]
  )
}

/** What makes a document of it: loaded when it is asked for, since it reads Markdown. */
export const loadWriter = () => import('../../shared/collections/document')
