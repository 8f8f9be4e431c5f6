import { useMemo, useState } from 'react'
import { slots } from '../../shared/memory/model'
import { placeIndexOf } from '../../shared/places/place-index'
import { useLibrary } from '../app/library'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useCommands } from '../commands/commands'
import { useRemembered } from '../memory/memory'
import { finderIn, useReference } from '../reference/reference'
import { useSearches } from '../search/searches'
import { optionsFor, type PaletteMode, type PaletteOptions } from './options'

/** What the palette offers for what is typed now; the passages come apart, from the search worker. */
export const usePaletteOptions = (
  isDevelopment: boolean,
  mode: PaletteMode,
  typed: string
): PaletteOptions => {
  const outline = useReport()
  const library = useLibrary()
  const [index] = useState(() => placeIndexOf(outline))
  const [recent] = useRemembered(slots.recent)
  const searches = useSearches()
  const { place } = usePlaces()
  const { stateOf } = useCommands()
  const findEntries = finderIn(useReference())
  return useMemo(
    () =>
      optionsFor({
        typed,
        mode,
        outline,
        library,
        index,
        findEntries,
        recent,
        searches,
        here: place.kind === 'at' ? place.block : null,
        isDevelopment,
        canUse: (id) => stateOf(id).isEnabled
      }),
    [
      typed,
      mode,
      outline,
      library,
      index,
      findEntries,
      recent,
      searches,
      place,
      isDevelopment,
      stateOf
    ]
  )
}
