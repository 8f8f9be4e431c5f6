import type { ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'

/** What an editor of this edition says of a passage; never to be taken for the report's own words. */
export const EditorNote = ({ note }: Pick<Block, 'note'>): ReactNode =>
  note !== null && (
    <p className="editor-note" {...noText}>
      <b>{`${t.reader.editorNote}: `}</b>
      {note}
    </p>
  )
