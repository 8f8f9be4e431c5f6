import type { ReactNode } from 'react'
import { bridge } from '../bridge'
import { printedFonts } from '../print/start'
import { DocumentPage } from './DocumentPage'

/** The window in which a written document is drawn for paper. */
export const startDocument = (): ReactNode => {
  const fonts = printedFonts()
  const document = (bridge?.invoke('document:drawn', undefined) ?? Promise.resolve(null)).then(
    async (found) => {
      await fonts
      return found
    }
  )
  return <DocumentPage document={document} />
}
