/** What the reader does to notes, as undo and redo name it. */
import { meaningNames } from '../../../shared/nl/meanings'
import type { Meaning } from '../../../shared/notes/model'
import { count } from '../format'

export const actsText = {
  noteMade: (place: string) => `notitie bij ${place} gemaakt`,
  noteChanged: (place: string) => `notitie bij ${place} gewijzigd`,
  bookmarkSet: (place: string) => `bladwijzer bij ${place} gezet`,
  bookmarkNamed: (place: string) => `naam van bladwijzer bij ${place} gewijzigd`,
  highlighted: (place: string, meaning: Meaning) =>
    `${place} gemarkeerd als ${meaningNames[meaning]}`,
  tagged: (place: string) => `labels bij ${place} gewijzigd`,
  placed: (place: string) => `teruggezet bij ${place}`,
  removed: {
    bookmark: (place: string) => `bladwijzer bij ${place} verwijderd`,
    highlight: (place: string) => `markering bij ${place} verwijderd`,
    note: (place: string) => `notitie bij ${place} verwijderd`
  },
  manyRemoved: (amount: number) => `${count(amount, 'aantekening', 'aantekeningen')} verwijderd`,
  undone: (name: string) => `Ongedaan gemaakt: ${name}.`,
  redone: (name: string) => `Opnieuw gedaan: ${name}.`,
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  changedSince: (name: string) => `Dit is sindsdien veranderd en blijft zoals het is: ${name}.`,
  done: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}.`
} as const
