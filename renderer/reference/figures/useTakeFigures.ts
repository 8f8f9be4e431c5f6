import { useState } from 'react'
import { fileNameOf } from '../../../shared/files/name'
import type { Outcome } from '../../../shared/ipc/contract'
import { figureTable } from '../../../shared/reference/figure-table'
import type { FigureSet } from '../../../shared/reference/figures'
import type { TableFormat } from '../../../shared/table/model'
import { pastedTable } from '../../../shared/table/paste'
import { useReport } from '../../app/report'
import { bridge } from '../../bridge'
import { useAnnouncer } from '../../dialogs/announcements'
import { t } from '../../text/nl'

/** Taking the figures that are shown along as a table. */
export interface TakeFigures {
  readonly isBusy: boolean
  readonly copy: () => void
  readonly save: (format: TableFormat) => void
}

export const useTakeFigures = (sets: readonly FigureSet[]): TakeFigures => {
  const outline = useReport()
  const { say, sayProblem } = useAnnouncer()
  const [isBusy, setBusy] = useState(false)
  const { take } = t.figure
  const copy = async (): Promise<void> => {
    const table = figureTable(outline, sets)
    const isCopied = await bridge
      ?.invoke('clipboard:write', pastedTable(table))
      .then(() => true)
      .catch(() => false)
    if (isCopied === true) say(take.copied(table.rows.length))
    else sayProblem(take.copyFailed)
  }
  const save = async (format: TableFormat): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const table = figureTable(outline, sets)
    const failed: Outcome = { kind: 'failed', reason: take.failed }
    const outcome =
      (await bridge
        ?.invoke('table:save', { name: fileNameOf(table.title), format, table })
        .catch(() => failed)) ?? failed
    setBusy(false)
    if (outcome.kind === 'failed') sayProblem(outcome.reason)
    if (outcome.kind === 'done' && outcome.file !== null) say(take.saved(outcome.file))
  }
  return {
    isBusy,
    copy: () => void copy(),
    save: (format) => void save(format)
  }
}
