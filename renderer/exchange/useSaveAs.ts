import { useState } from 'react'
import type { ExchangeFormat } from '../../shared/exchange/formats'
import { fileNameOf } from '../../shared/files/name'
import type { Outcome } from '../../shared/ipc/contract'
import type { Annotation } from '../../shared/notes/model'
import { bridge } from '../bridge'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask, type Task } from '../dialogs/useTask'
import { t } from '../text/nl'

interface SavingAs {
  readonly format: ExchangeFormat
  readonly setFormat: (format: ExchangeFormat) => void
  /** Whether what may say who a person is stays out of the file. */
  readonly isBlanked: boolean
  readonly setBlanked: (isBlanked: boolean) => void
  readonly task: Task
}

/** Saves annotations in a format of others; `onDone` is called when the file is there. */
export const useSaveAs = (annotations: readonly Annotation[], onDone: () => void): SavingAs => {
  const { say } = useAnnouncer()
  const [format, setFormat] = useState<ExchangeFormat>('docx')
  const [isBlanked, setBlanked] = useState(true)
  const save = async (): Promise<Outcome> => {
    if (bridge === null) return { kind: 'failed', reason: t.dialogs.failed }
    const day = new Date().toISOString().slice(0, 10)
    const saved = await bridge.invoke('exchange:save', {
      name: fileNameOf(t.exchange.saveAs.fileName(day)),
      format,
      ids: annotations.map(({ id }) => id),
      isBlanked
    })
    if (saved.kind !== 'done') return saved
    say(t.exchange.saveAs.done(saved.amount, saved.file))
    return { kind: 'done', file: saved.file }
  }
  const task = useTask(save, onDone)
  return { format, setFormat, isBlanked, setBlanked, task }
}
