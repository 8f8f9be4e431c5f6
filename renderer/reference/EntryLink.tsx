import type { ReactNode } from 'react'
import * as v from 'valibot'
import { entryIdSchema, type EntryKind } from '../../shared/reference/entry'
import { PlainLink } from '../app/Following'
import { addressOfEntry } from '../app/address'
import { useReport } from '../app/report'

interface EntryLinkProps {
  readonly kind: EntryKind
  readonly id: string
  readonly children: string
}

/** The way to another entry. */
export const EntryLink = ({ kind, id, children }: EntryLinkProps): ReactNode => {
  const { edition } = useReport()
  const entry = { entry: kind, id: v.parse(entryIdSchema, id) }
  return (
    <PlainLink className="text-link" address={addressOfEntry(edition.id, entry)}>
      {children}
    </PlainLink>
  )
}
