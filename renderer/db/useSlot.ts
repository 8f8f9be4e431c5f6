import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useState } from 'react'
import { remembered, type Slot } from '../../shared/memory/model'
import type { Notebook } from './notebook'

/**
 * What is remembered in a slot, kept up to date with other windows; undefined until it has been read.
 * What is set holds at once; also when it cannot be kept, for as long as the window lives.
 */
export const useSlot = <T>(
  notebook: Notebook | null,
  slot: Slot<T>
): readonly [value: T | undefined, set: (value: T) => void] => {
  const kept = useLiveQuery(
    async () => (notebook === null ? undefined : { value: await notebook.recall(slot) }),
    [notebook, slot.key]
  )
  const [own, setOwn] = useState<Own<T> | null>(null)
  // Once the notebook holds what was set here, the notebook is followed again.
  const isKept = own?.key === slot.key && kept !== undefined && isSame(own.value, kept.value)
  // Compared with what it is by then: a newer value may be on its way.
  if (isKept) setOwn((now) => (now === own ? null : now))
  const set = useCallback(
    (value: T) => {
      setOwn({ key: slot.key, value })
      void notebook?.write([remembered(slot, value)])
    },
    [notebook, slot]
  )
  return [own?.key === slot.key ? own.value : kept?.value, set]
}

/** A value that was set in this window and is not yet in the notebook. */
interface Own<T> {
  readonly key: string
  readonly value: T
}

/** Values of a slot are plain JSON, made by one schema: equal texts are equal values. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
