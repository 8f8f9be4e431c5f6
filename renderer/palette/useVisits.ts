import { useEffect, useRef } from 'react'
import { remembered, slots } from '../../shared/memory/model'
import { addressOf } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useMemory } from '../memory/memory'
import { withVisit } from './recent'

/** Remembers the places that the reader opens, for the palette. Going back and forward is no visit. */
export const useVisits = (): void => {
  const outline = useReport()
  const { notebook } = useMemory()
  const { arrival } = usePlaces()
  // One after the other: each visit builds on the list that the one before it has written.
  const written = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    const block = arrival?.block ?? null
    if (notebook === null || block === null || arrival?.edition !== outline.edition.id) return
    const visit = async (): Promise<void> => {
      // From the notebook, not from the screen: another window may have gone somewhere since.
      const recent = await notebook.recall(slots.recent)
      await notebook.write([remembered(slots.recent, withVisit(recent, addressOf(outline, block)))])
    }
    written.current = written.current.then(visit)
  }, [outline, notebook, arrival])
}
