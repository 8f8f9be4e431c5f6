import type { ReactNode } from 'react'
import type { CardJob, PrintJob } from '../../shared/ipc/contract'
import { defaultSettings } from '../../shared/settings/model'
import { loadIndex, loadReference, loadReport } from '../corpus/load'
import { openNotebook } from '../db/notebook'
import { loadMarkdown } from '../document/markdown'
import { applySettings } from '../settings/apply'
import { CardPrintPage } from './CardPrintPage'
import { PrintPage } from './PrintPage'

/** The faces of a printout; asked for now, so that it is not laid out twice. */
const faces = ['1em "Source Sans 3"', '1em "Source Serif 4"']

/**
 * Makes ready to draw for paper: the page is as high as what is on it, and light, whatever the reader's screen is. Ends
 * when the faces are there.
 */
export const printedFonts = (): Promise<unknown> => {
  document.documentElement.dataset.paper = ''
  applySettings({ ...defaultSettings, theme: 'light' }, { isDark: false, asksContrast: false })
  return Promise.allSettled(faces.map((face) => document.fonts.load(face)))
}

/** The window of a printout. */
export const startPrintout = (job: PrintJob): ReactNode => {
  const ready = [printedFonts(), ...(job.withNotes ? [loadMarkdown()] : [])]
  const index = loadIndex()
  const report = index.then(async (installed) => {
    const loaded = installed.ok ? await loadReport(installed.value, job.edition) : installed
    await Promise.all(ready)
    return loaded
  })
  const others = index.then((installed) =>
    installed.ok ? installed.value.map(({ id }) => id).filter((id) => id !== job.edition) : []
  )
  return <PrintPage job={job} report={report} others={others} notebook={openNotebook(null)} />
}

/** The window of a card that is printed. */
export const startCardPrintout = (job: CardJob): ReactNode => {
  const fonts = printedFonts()
  const report = loadIndex().then(async (installed) => {
    const loaded = installed.ok ? await loadReport(installed.value, job.edition) : installed
    await fonts
    return loaded
  })
  return <CardPrintPage job={job} report={report} reference={loadReference(job.edition)} />
}
