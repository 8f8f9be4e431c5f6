/** What the page 'Uw gegevens' asks about earlier states, to go back to one. */
import * as v from 'valibot'
import type { Reply } from '../shared/ipc/contract'
import { besidesBin } from '../shared/notes/bin'
import { annotationSchema } from '../shared/notes/model'
import { contentsOf } from '../shared/vault/model'
import { earlierState } from './backup/earlier'
import { answer } from './ipc'
import { realDisk } from './journal/real-disk'
import type { VaultDoor } from './vault-door'

export const answerEarlier = ({ current }: VaultDoor): void => {
  answer('data:earlier', async ({ at }): Promise<Reply<'data:earlier'>> => {
    const now = await current()
    if (!now.ok) return { kind: 'failed' }
    const { vault, place } = now.value
    const state = await earlierState(realDisk, place.folder, place.codec, at)
    if (state === null) return { kind: 'failed' }
    const { annotations: rows, memory } = contentsOf(state)
    const annotations = rows.flatMap(({ row }) => {
      const parsed = v.safeParse(annotationSchema, row)
      return parsed.success ? [parsed.output] : []
    })
    return {
      kind: 'read',
      annotations,
      memory: besidesBin(memory),
      memoryHere: besidesBin(vault.contents().memory),
      left: rows.length - annotations.length
    }
  })
  answer('data:pin', async (): Promise<Reply<'data:pin'>> => {
    const now = await current()
    const pinned = now.ok ? await now.value.vault.pin() : now
    return pinned.ok ? { kind: 'done' } : { kind: 'failed', problem: pinned.error }
  })
}
