import { useEffect, useState } from 'react'
import type { Shelved } from '../../shared/edition-pack/answers'
import { useLibrary } from '../app/library'
import { bridge } from '../bridge'
import { loadIndex, type Installed } from '../corpus/load'

/** What is here: the list of all reports, and what was added to those of the app. */
export interface OnShelf extends Shelved {
  readonly installed: readonly Installed[]
}

const read = async (): Promise<OnShelf> => {
  const none: Shelved = { added: [], leftOut: [] }
  const [index, shelved] = await Promise.all([
    loadIndex(),
    // Outside of the app nothing can have been added.
    bridge?.invoke('edition:list', undefined) ?? none
  ])
  return { ...shelved, installed: index.ok ? index.value : [] }
}

/** The same, kept up to date; null until it is known. */
export const useShelved = (): OnShelf | null => {
  const library = useLibrary()
  const [shelved, setShelved] = useState<OnShelf | null>(null)
  useEffect(() => {
    let isHere = true
    const show = async (): Promise<void> => {
      const now = await read()
      if (isHere) setShelved(now)
    }
    void show()
    // What is left out can change without any other report being here.
    const end = bridge?.on('edition:changed', () => void show())
    return () => {
      isHere = false
      end?.()
    }
  }, [library])
  return shelved
}
