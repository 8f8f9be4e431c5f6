import type { Outline } from '../../shared/corpus/outline'
import type { WrittenDocument } from '../../shared/document/model'
import { fileNameOf } from '../../shared/files/name'
import { writtenGuidePage } from '../../shared/guide/written'
import type { Outcome } from '../../shared/ipc/contract'
import type { Catalogue } from '../../shared/reference/catalogue'
import { bridge } from '../bridge'
import { loadGuidePage } from '../guide/load'
import { formatDate } from '../text/format'
import { t } from '../text/nl'
import { writtenViewOf, type PrintedView } from './views'

/** Has a view printed, or saved as PDF: the card of a procedure on its one page, all else as a written document. */
export const printView = async (
  target: 'pdf' | 'paper',
  outline: Outline,
  catalogue: Catalogue | null,
  view: PrintedView
): Promise<Outcome> => {
  const failed: Outcome = { kind: 'failed', reason: t.dialogs.failed }
  if (bridge === null) return failed
  const name = fileNameOf(
    t.printing.documentTitle(view.title, view.kind === 'guide' ? t.appName : outline.edition.title)
  )
  if (view.kind === 'card' && view.name.entry === 'procedure') {
    const job = { edition: outline.edition.id, procedure: view.name.id }
    return target === 'paper'
      ? bridge.invoke('print:paper', job)
      : bridge.invoke('print:pdf', { job, name })
  }
  const document = await writtenOf(outline, catalogue, view)
  if (document === null) return failed
  return target === 'paper'
    ? bridge.invoke('document:print', document)
    : bridge.invoke('document:save', { name, format: 'pdf', document })
}

const writtenOf = async (
  outline: Outline,
  catalogue: Catalogue | null,
  view: PrintedView
): Promise<WrittenDocument | null> => {
  if (view.kind === 'guide') {
    const page = await loadGuidePage(view.page)
    return writtenGuidePage(page, [
      t.printing.made(formatDate(new Date().toISOString().slice(0, 10)))
    ])
  }
  return catalogue === null ? null : writtenViewOf(outline, catalogue, view)
}
