import { useEffect, useEffectEvent, useState } from 'react'
import type { EventArgs } from '../../shared/ipc/contract'
import { blockAt, reportAt } from '../app/address'
import { useLibrary } from '../app/library'
import { usePlaces } from '../app/places'
import { goTo } from '../app/trail'
import { bridge } from '../bridge'

interface Links {
  /** The last link, when it could not be opened; null otherwise. */
  readonly refused: string | null
  readonly dismiss: () => void
}

/** Opens what links from outside of the app ask for. */
export const useLinks = (): Links => {
  const library = useLibrary()
  const { openHit } = usePlaces()
  const [refused, setRefused] = useState<string | null>(null)
  const follow = useEffectEvent((asked: EventArgs<'place:open'>) => {
    if (asked.kind === 'refused') {
      setRefused(asked.link)
      return
    }
    setRefused(null)
    const report = reportAt(library, asked.address)
    const block = report === null ? undefined : blockAt(report, asked.address)
    // The page at an address that is none says so.
    if (report === null || block === undefined) goTo(asked.address)
    else openHit({ edition: report.edition.id, block: block.id })
  })
  useEffect(
    () =>
      bridge?.on('place:open', (asked) => {
        follow(asked)
      }),
    []
  )
  return {
    refused,
    dismiss: () => {
      setRefused(null)
    }
  }
}
