import type { ReactNode } from 'react'
import { DocumentBlocks } from '../document/DocumentBlocks'
import { useMarkdown } from '../document/markdown'

interface NoteWordsProps {
  readonly text: string
  /** Whose text it is: what was made of it is remembered by that. */
  readonly by?: object
  readonly className?: string
}

/** What somebody wrote in Markdown, as it was meant. Nothing of it becomes a link, a picture or markup. */
export const NoteWords = ({ text, by, className = 'entry-body' }: NoteWordsProps): ReactNode => (
  <div className={className}>
    <DocumentBlocks blocks={useMarkdown(text, by ?? null)} />
  </div>
)
