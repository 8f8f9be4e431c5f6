import { useMemo, useState } from 'react'
import type { CollectionId } from '../../../shared/collections/model'
import type { EntryName } from '../../../shared/reference/entry'
import { requiredContext } from '../../app/required-context'

/** What is shown under the field. */
export type MeetingShown =
  /** What answers to what was typed; or the agenda. */
  | { readonly kind: 'list' }
  | { readonly kind: 'card'; readonly name: EntryName }
  /** A point of the agenda, from 0. */
  | { readonly kind: 'point'; readonly at: number }

/** Where a meeting is; it stays when a passage is opened and the reader comes back. */
interface Meeting {
  readonly typed: string
  readonly shown: MeetingShown
  /** The collection that is the agenda. */
  readonly agenda: CollectionId | null
}

export interface MeetingState {
  readonly meeting: Meeting
  readonly change: (part: Partial<Meeting>) => void
}

export const [MeetingProvider, useMeeting] = requiredContext<MeetingState>('meeting')

const begun: Meeting = { typed: '', shown: { kind: 'list' }, agenda: null }

export const useMeetingState = (): MeetingState => {
  const [meeting, setMeeting] = useState(begun)
  return useMemo(
    () => ({
      meeting,
      change: (part) => {
        setMeeting((before) => ({ ...before, ...part }))
      }
    }),
    [meeting]
  )
}
