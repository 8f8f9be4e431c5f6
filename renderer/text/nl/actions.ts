/** What can be done with a block, in the menu before it. */
import { meaningNames } from '../../../shared/nl/meanings'
import type { Meaning } from '../../../shared/notes/model'
import { enumerated } from '../format'

export const actionsText = {
  button: (target: string, state: readonly string[]) =>
    [`Acties bij ${target}`, ...state].join(', '),
  paragraph: (place: string, number: number) => `alinea ${place}-${number}`,
  heading: (place: string) => `kop ${place}`,
  footnote: (label: string) => `voetnoot ${label}`,
  bookmarkState: 'bladwijzer',
  lentState: (names: readonly string[]) => `ook van ${enumerated(names)}`,
  setBookmark: 'Bladwijzer zetten',
  removeBookmark: 'Bladwijzer weghalen',
  setMeaning: (of: Meaning) => `Markeren als ${meaningNames[of]}`,
  removeMeaning: (of: Meaning) => `Markering ${meaningNames[of]} weghalen`,
  partOfBlock: 'Deel van deze tekst kiezen…',
  newNote: 'Notitie maken',
  editNote: 'Notitie bewerken'
} as const
