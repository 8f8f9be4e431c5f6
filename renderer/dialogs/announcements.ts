import { requiredContext } from '../app/required-context'

/** A short message to the reader after an act. */
export interface Announcement {
  readonly text: string
  /** Another one for each: the same words said again are a message again. */
  readonly turn: number
  /** A problem stays until the reader closes it. */
  readonly isProblem: boolean
}

export interface Announcer {
  readonly say: (text: string) => void
  readonly sayProblem: (text: string) => void
}

export const [AnnouncerProvider, useAnnouncer] = requiredContext<Announcer>('announcer')
