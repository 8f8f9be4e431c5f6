import type { ReactNode } from 'react'
import type { WrittenDocument } from '../../shared/document/model'
import { useReportShown } from '../app/useReportShown'
import { useSettled } from '../app/useSettled'
import { DocumentBlocks } from './DocumentBlocks'

interface DocumentPageProps {
  /** Null where main has nothing to draw for this page. */
  readonly document: Promise<WrittenDocument | null>
}

/** The page of a written document, in a window that nobody sees. */
export const DocumentPage = (props: DocumentPageProps): ReactNode => {
  const document = useSettled(props.document)
  return document !== null && <Drawn document={document} />
}

/** With all that goes into it; main hears that it can be printed. */
const Drawn = ({ document }: { readonly document: WrittenDocument }): ReactNode => {
  useReportShown()
  return (
    <main className="printout written">
      <title>{document.title}</title>
      <h1>{document.title}</h1>
      {document.facts.map((fact, at) => (
        <p key={at} className="written-aside">
          {fact}
        </p>
      ))}
      <DocumentBlocks blocks={document.blocks} />
    </main>
  )
}
