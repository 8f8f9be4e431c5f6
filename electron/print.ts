/** Printouts: a page of the app is drawn in a window that nobody sees, as a PDF or on paper. */
import { BrowserWindow, type PrintToPDFOptions, type WebContents } from 'electron'
import type { Outcome } from '../shared/ipc/contract'
import { saving, type PrintProblem } from '../shared/nl/saving'
import { shell } from '../shared/nl/shell'
import { printQueryOf } from '../shared/print/address'
import { err, ok, type Result } from '../shared/result'
import { appOrigin } from './app-files'
import { answer } from './ipc'
import { pagePreferences } from './page-preferences'
import { runningLine, textEdges, type TextEdges } from './print-lines'
import { whenReportShown } from './report-shown'
import { askForFile, saveWhole } from './save-file'

/** How long the page may take to appear, and how long the PDF, in milliseconds. */
const limits = { shown: 30_000, pdf: 120_000 } as const

/** Lets the page make PDFs and print. */
export const answerPrint = (appPath: string): void => {
  answer('print:pdf', async ({ job, name }, sender): Promise<Outcome> => {
    // First of all, so that a reader who thinks better of it waits for nothing.
    const file = await askForFile(sender, { name, kind: 'pdf', title: saving.savePdf })
    if (file === null) return { kind: 'cancelled' }
    const edges = 'procedure' in job ? textEdges.card : textEdges.report
    const made = await onPrintPage(appPath, printQueryOf(job), sender, (page) => pdfOf(page, edges))
    return made.ok
      ? saveWhole(file, made.value)
      : { kind: 'failed', reason: saving.printout[made.error] }
  })
  answer('print:paper', async (job, sender): Promise<Outcome> => {
    const onPage = async (page: WebContents) => ok(await onPaper(page))
    const printed = await onPrintPage(appPath, printQueryOf(job), sender, onPage)
    return printed.ok ? printed.value : { kind: 'failed', reason: saving.printout[printed.error] }
  })
}

/**
 * Draws what a query asks for and does `work` on its page; `prepare` hears of the page before it is loaded. The
 * window is gone afterwards, however it ends.
 */
export const onPrintPage = async <T>(
  appPath: string,
  query: string,
  sender: WebContents,
  work: (contents: WebContents) => Promise<Result<T, PrintProblem>>,
  prepare: (contents: WebContents) => void = () => undefined
): Promise<Result<T, PrintProblem>> => {
  const parent = BrowserWindow.fromWebContents(sender)
  const window = new BrowserWindow({
    // Of the reader's window: closes with it, and the system's dialog comes up over it.
    ...(parent !== null && { parent }),
    show: false,
    width: 794,
    height: 1123,
    // It is printed in the margins.
    backgroundColor: '#ffffff',
    webPreferences: { ...pagePreferences(appPath), backgroundThrottling: false }
  })
  const { webContents } = window
  prepare(webContents)
  const gone = new Promise<Result<never, PrintProblem>>((resolve) => {
    webContents.once('render-process-gone', () => {
      resolve(err('gone'))
    })
    webContents.once('destroyed', () => {
      resolve(err('gone'))
    })
  })
  try {
    const shown = whenReportShown(webContents).then(() => ok(undefined))
    // Why it could not be loaded is of no use to a reader who sees the same app at work.
    const refused = window.loadURL(`${appOrigin}/${query}`).then(
      () => shown,
      () => err('failed' as const)
    )
    const ready = await Promise.race([refused, gone, within(limits.shown)])
    if (!ready.ok) return ready
    return await Promise.race([work(webContents), gone])
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

const within = (limit: number): Promise<Result<never, PrintProblem>> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(err('late'))
    }, limit)
  })

const pdfOptionsFor = (edges: TextEdges): PrintToPDFOptions => ({
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  printBackground: true,
  pageSize: 'A4',
  // In inches: 22 mm above and below, 20 mm beside.
  margins: { top: 0.87, bottom: 0.87, left: 0.79, right: 0.79 },
  displayHeaderFooter: true,
  headerTemplate: runningLine(edges, '<span class="title"></span>', ''),
  footerTemplate: runningLine(
    edges,
    saving.madeWith,
    saving.pageOf('<span class="pageNumber"></span>', '<span class="totalPages"></span>')
  )
})

/** The page as a tagged PDF, with running title and page numbers in line with its text. */
export const pdfOf = (
  contents: WebContents,
  edges: TextEdges
): Promise<Result<Uint8Array, PrintProblem>> =>
  Promise.race([
    contents.printToPDF(pdfOptionsFor(edges)).then(ok, () => err('failed' as const)),
    within(limits.pdf)
  ])

/** Prints by the system's own dialog, for as long as the reader takes. */
export const onPaper = (contents: WebContents): Promise<Outcome> =>
  new Promise((resolve) => {
    contents.print(
      { printBackground: true, header: contents.getTitle(), footer: shell.appName },
      (isPrinted, reason) => {
        resolve(isPrinted ? { kind: 'done', file: null } : notPrinted(reason))
      }
    )
  })

/** The runtime gives its reason as a sentence. */
const notPrinted = (reason: string): Outcome =>
  /cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', reason: saving.noPrinter }
