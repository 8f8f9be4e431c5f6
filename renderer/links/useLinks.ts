import { useEffect, useEffectEvent, useState } from 'react'
import type { EventArgs } from '../../shared/ipc/contract'
import { blockAt, entryAt, reportAt } from '../app/address'
import { useLibrary } from '../app/library'
import { usePlaces } from '../app/places'
import { goTo, useTrail } from '../app/trail'
import { bridge } from '../bridge'

interface Links {
  /** The last link, when it could not be opened; null otherwise. */
  readonly refused: string | null
  readonly dismiss: () => void
}

/** Opens what links from outside of the app ask for. */
export const useLinks = (): Links => {
  const library = useLibrary()
  const { report: open, openHit, openEntry } = usePlaces()
  const { address } = useTrail()
  const [refused, setRefused] = useState<{ readonly link: string; readonly at: string } | null>(
    null
  )
  const follow = useEffectEvent((asked: EventArgs<'place:open'>) => {
    if (asked.kind === 'refused') {
      setRefused({ link: asked.link, at: address })
      return
    }
    setRefused(null)
    const report = reportAt(library, asked.address)
    const block = report === null ? undefined : blockAt(report, asked.address)
    const entry = report === open ? entryAt(open, asked.address) : undefined
    if (entry !== undefined) {
      openEntry(entry)
      return
    }
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
    // Who has gone on to another place has read it.
    refused: refused?.at === address ? refused.link : null,
    dismiss: () => {
      setRefused(null)
    }
  }
}
