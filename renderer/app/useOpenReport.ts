import { useState } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import { reportAt, type Addresses } from './address'
import type { Library } from './library'

/** The report that the addresses name; with none named, as in the list of a search, the one before stays. */
export const useOpenReport = (library: Library, { main, beside }: Addresses): Outline => {
  const named = reportAt(library, main) ?? (beside === null ? null : reportAt(library, beside))
  const [open, setOpen] = useState(named)
  // One that was removed meanwhile does not come back by itself when it is added again.
  const before = open === null ? null : (library.reports.get(open.edition.id) ?? null)
  if (named !== null && named !== open) setOpen(named)
  else if (before === null && open !== null) setOpen(null)
  const [first] = library.reports.values()
  const report = named ?? before ?? first
  if (report === undefined) throw new Error('a library without a report')
  return report
}
