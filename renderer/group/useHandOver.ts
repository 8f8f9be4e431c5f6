import { useState } from 'react'
import * as v from 'valibot'
import { fileNameOf } from '../../shared/files/name'
import { handOver } from '../../shared/groups/hand-over'
import { ownSlot, ownerIdSchema } from '../../shared/groups/model'
import type { Outcome } from '../../shared/ipc/contract'
import { remembered } from '../../shared/memory/model'
import type { Annotation } from '../../shared/notes/model'
import { bridge } from '../bridge'
import { useSlot } from '../db/useSlot'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask, type Task } from '../dialogs/useTask'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'

interface HandingOver {
  readonly name: string
  readonly setName: (name: string) => void
  /** Whether what may say who a person is stays out of the file. */
  readonly isBlanked: boolean
  readonly setBlanked: (isBlanked: boolean) => void
  readonly task: Task
}

/** Saves annotations for a group, and remembers what was handed over: later its removal has to go along. */
export const useHandOver = (
  annotations: readonly Annotation[],
  onDone: () => void
): HandingOver => {
  const { all, write } = useNotes()
  const { notebook } = useMemory()
  const { say } = useAnnouncer()
  const [own] = useSlot(notebook, ownSlot)
  const [typed, setName] = useState<string | null>(null)
  const [isBlanked, setBlanked] = useState(true)
  const name = typed ?? own?.name ?? ''
  const save = async (): Promise<Outcome> => {
    const owned = name.trim()
    if (owned === '') return { kind: 'failed', reason: t.group.share.noName }
    if (notebook === null || bridge === null) return { kind: 'failed', reason: t.dialogs.failed }
    // From the notebook, not from the screen: another window may have handed something over since.
    const [before, bin] = [await notebook.recall(ownSlot), await notebook.bin()]
    const id = before?.id ?? v.parse(ownerIdSchema, crypto.randomUUID())
    const now = Date.now()
    const handing = handOver({ id, name: owned }, before, all, annotations, bin, now)
    if (handing.changes.length > 0) {
      const isKept = (await write(handing.changes)).ok
      if (!isKept) return { kind: 'failed', reason: t.dialogs.failed }
    }
    const day = new Date(now).toISOString().slice(0, 10)
    const saved = await bridge.invoke('group:save', {
      name: fileNameOf(t.group.share.fileName(owned, day)),
      owner: handing.handedOver.owner,
      ids: handing.handedOver.annotations.map((one) => one.id),
      removed: [...handing.handedOver.removed],
      isBlanked
    })
    if (saved.kind !== 'done') return saved
    const kept = await notebook.write([remembered(ownSlot, handing.own)])
    if (!kept.ok) return { kind: 'failed', reason: t.group.share.notRemembered }
    say(t.group.share.done(saved.amount, saved.file))
    return { kind: 'done', file: saved.file }
  }
  const task = useTask(save, onDone)
  return { name, setName, isBlanked, setBlanked, task }
}
