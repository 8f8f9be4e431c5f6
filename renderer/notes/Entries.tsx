import { useId, type ReactNode } from 'react'
import { Chunks, isBeginning } from '../app/Chunks'
import { NotesEntry } from './NotesEntry'
import type { Entry } from './entries'
import type { Notes } from './notes'

interface EntriesProps {
  readonly entries: readonly Entry[]
  readonly ownerOf: Notes['ownerOf']
}

/** Height of an entry with a short note, in CSS pixels. */
const entryHeight = 130

/** Those near what is visible are drawn; the first ones always. */
export const Entries = ({ entries, ownerOf }: EntriesProps): ReactNode => (
  <Chunks rows={entries} rowHeight={entryHeight} isKept={isBeginning}>
    {(chunk) => (
      <ol className="notes-list">
        {chunk.map((entry) => (
          <NotesEntry key={entry.key} entry={entry} ownerOf={ownerOf} />
        ))}
      </ol>
    )}
  </Chunks>
)

/** The same under a title. */
export const Titled = ({
  title,
  entries,
  ownerOf
}: EntriesProps & { readonly title: string }): ReactNode => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="notes-title">
        {title}
      </h3>
      <Entries entries={entries} ownerOf={ownerOf} />
    </section>
  )
}
