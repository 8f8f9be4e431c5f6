import { useEffect, useEffectEvent, useState } from 'react'
import type { Result } from '../../shared/result'
import { bridge } from '../bridge'
import type { Opened } from '../corpus/library'
import type { CorpusProblem } from '../corpus/load'
import type { SearchClient } from '../search/client'
import type { Library } from './library'

/** The reports of a window and the search over them. */
export interface Reading {
  /** The list of reports, with some of them. */
  readonly opened: Promise<Result<Opened, CorpusProblem>>
  /** All that can be read; null where there is no list. */
  readonly whole: Promise<Library | null>
  readonly search: SearchClient
}

/** What a window reads; read again when main says that an edition came or went. */
export const useReading = (first: Reading, readAgain: (before: Reading) => Reading): Reading => {
  const [reading, setReading] = useState(first)
  const renew = useEffectEvent(() => {
    const next = readAgain(reading)
    // What is asked of the one before is answered as long as the next one is not there.
    void next.whole.finally(reading.search.close)
    setReading(next)
  })
  useEffect(
    () =>
      bridge?.on('edition:changed', () => {
        renew()
      }),
    []
  )
  return reading
}
