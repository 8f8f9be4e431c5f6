import { useState } from 'react'
import * as v from 'valibot'
import { handingIn } from '../../shared/assignments/hand-in'
import type { KeptAssignment } from '../../shared/assignments/kept'
import { answerWithoutPersonal } from '../../shared/assignments/personal'
import { fileNameOf } from '../../shared/files/name'
import { ownSlot, ownerIdSchema } from '../../shared/groups/model'
import type { Outcome } from '../../shared/ipc/contract'
import { remembered } from '../../shared/memory/model'
import { personalInstead } from '../../shared/nl/personal'
import { bridge } from '../bridge'
import { useSlot } from '../db/useSlot'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask, type Task } from '../dialogs/useTask'
import { useMemory } from '../memory/memory'
import { t } from '../text/nl'

interface HandingIn {
  readonly name: string
  readonly setName: (name: string) => void
  /** Whether what may say who a person is stays out of the file. */
  readonly isBlanked: boolean
  readonly setBlanked: (isBlanked: boolean) => void
  readonly task: Task
}

/** Saves the answers for the trainer, under the name that a group knows the reader by, and remembers what was handed in. */
export const useHandIn = ({ assignment }: KeptAssignment, onDone: () => void): HandingIn => {
  const { notebook } = useMemory()
  const { say } = useAnnouncer()
  const [own] = useSlot(notebook, ownSlot)
  const [typed, setName] = useState<string | null>(null)
  const [isBlanked, setBlanked] = useState(true)
  const name = typed ?? own?.name ?? ''
  const text = t.assignments.handIn
  const save = async (): Promise<Outcome> => {
    const owned = name.trim()
    if (owned === '') return { kind: 'failed', reason: text.noName }
    if (notebook === null || bridge === null) return { kind: 'failed', reason: t.dialogs.failed }
    // From the notebook, not from the screen: another window may have changed an answer since.
    const kept = (await notebook.assignments()).find((one) => one.assignment.id === assignment.id)
    if (kept === undefined) return { kind: 'failed', reason: t.assignments.notFound }
    const before = await notebook.recall(ownSlot)
    const id = before?.id ?? v.parse(ownerIdSchema, crypto.randomUUID())
    const now = Date.now()
    const year = new Date(now).getFullYear()
    const { handIn, changes } = handingIn(kept, { id, name: owned }, now, (answer) =>
      isBlanked ? answerWithoutPersonal(answer, year, personalInstead) : answer
    )
    const saved = await bridge.invoke('assignment:hand-in', {
      name: fileNameOf(text.fileName(assignment.title, owned)),
      handIn
    })
    if (saved.kind !== 'done') return saved
    const handedOver = before?.handedOver ?? []
    const remembering = await notebook.write([
      remembered(ownSlot, { id, name: owned, handedOver }),
      ...changes
    ])
    if (!remembering.ok) return { kind: 'failed', reason: text.notRemembered }
    if (saved.file !== null) say(text.done(saved.file))
    return saved
  }
  const task = useTask(save, onDone)
  return { name, setName, isBlanked, setBlanked, task }
}
