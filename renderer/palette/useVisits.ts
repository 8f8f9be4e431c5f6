import { useEffect } from 'react'
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
  useEffect(() => {
    if (notebook === null || arrival === null) return
    // From the notebook, not from the screen: another window may have gone somewhere since.
    void notebook
      .recall(slots.recent)
      .then((recent) =>
        notebook.write([
          remembered(slots.recent, withVisit(recent, addressOf(outline, arrival.block)))
        ])
      )
  }, [outline, notebook, arrival])
}
