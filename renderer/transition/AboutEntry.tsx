import type { ReactNode } from 'react'
import type { TitledEntry } from '../../shared/reference/entry'
import { addressOfEntry } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { nameBy } from '../notes/place-name'
import { useCatalogue, useHasEntry } from '../reference/reference'
import { t } from '../text/nl'

/** The reference entry that an annotation is about: the way to it, or that this edition no longer has it. */
export const AboutEntry = ({ entry }: { readonly entry: TitledEntry }): ReactNode => {
  const { edition } = useReport()
  const { openEntry } = usePlaces()
  const hasEntry = useHasEntry()
  // Where the reference data cannot be read, it is not known what is in it.
  const isGone = useCatalogue() !== null && !hasEntry(entry)
  const name = nameBy({ entry }, '')
  return isGone ? (
    <p>
      <span className="transition-place">{name}</span> {t.transition.entryGone}
    </p>
  ) : (
    <p>
      <a
        className="transition-place text-link"
        href={`#${addressOfEntry(edition.id, entry)}`}
        onClick={(event) => {
          event.preventDefault()
          openEntry(entry)
        }}
      >
        {name}
      </a>
    </p>
  )
}
