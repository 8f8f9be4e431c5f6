import type { ReactNode } from 'react'
import type { Note } from '../../shared/reference/model'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'

/** What an editor of this edition says of an entry; never to be taken for the report's own words. */
export const EditorRemarks = ({ notes }: { readonly notes: readonly Note[] }): ReactNode =>
  notes.length > 0 && (
    <div className="entry-remarks">
      <p className="entry-added" {...noText}>
        {t.reference.added}
      </p>
      <ul>
        {notes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
