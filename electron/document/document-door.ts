/** Written documents: saving one as DOCX, PDF or Markdown. What writes a format is loaded when it is asked for. */
import type { WebContents } from 'electron'
import type { DocumentFormat, WrittenDocument } from '../../shared/document/model'
import type { Outcome } from '../../shared/ipc/contract'
import { saving } from '../../shared/nl/saving'
import { documentQuery } from '../../shared/print/address'
import { err, ok, type Result } from '../../shared/result'
import { answer } from '../ipc'
import { onPaper, onPrintPage, pdfOf } from '../print'
import { textEdges } from '../print-lines'
import { askForFile, saveWhole } from '../save-file'

/** What each hidden page is there to draw. */
const drawn = new WeakMap<WebContents, WrittenDocument>()

/** Lets the page save documents, and print them. */
export const answerDocuments = (appPath: string): void => {
  answer('document:save', async ({ name, format, document }, sender): Promise<Outcome> => {
    // First of all, so that a reader who thinks better of it waits for nothing.
    const file = await askForFile(sender, { name, kind: format, title: saving.saveDocument })
    if (file === null) return { kind: 'cancelled' }
    const made = await writtenAs(appPath, format, document, sender)
    return made.ok ? saveWhole(file, made.value) : { kind: 'failed', reason: made.error }
  })
  answer('document:print', async (document, sender): Promise<Outcome> => {
    const onPage = async (page: WebContents) => ok(await onPaper(page))
    const printed = await onPrintPage(appPath, documentQuery, sender, onPage, (page) => {
      drawn.set(page, document)
    })
    return printed.ok ? printed.value : { kind: 'failed', reason: saving.printout[printed.error] }
  })
  answer('document:drawn', (_args, sender) => drawn.get(sender) ?? null)
}

/** The bytes or the text of a document, or why it could not be made for the window that asks. */
export const writtenAs = async (
  appPath: string,
  format: DocumentFormat,
  document: WrittenDocument,
  sender: WebContents
): Promise<Result<string | Uint8Array, string>> => {
  switch (format) {
    case 'docx': {
      const { docxOf } = await import('./docx')
      return ok(await docxOf(document))
    }
    case 'md': {
      const { markdownOf } = await import('../../shared/document/to-markdown')
      return ok(markdownOf(document))
    }
    case 'pdf': {
      const written = (page: WebContents) => pdfOf(page, textEdges.written)
      const made = await onPrintPage(appPath, documentQuery, sender, written, (page) => {
        drawn.set(page, document)
      })
      return made.ok ? made : err(saving.printout[made.error])
    }
  }
}
