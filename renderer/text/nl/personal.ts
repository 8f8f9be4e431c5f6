/** What may say who a person is. */
import type { FindingKind } from '../../../shared/privacy/find'
import { enumerated } from '../format'

const names: Readonly<Record<FindingKind, string>> = {
  bsn: 'een BSN',
  'birth-date': 'een geboortedatum',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  address: 'een adres'
}

export const personalText = {
  hint: (kinds: readonly FindingKind[]) =>
    `Hier lijkt ${enumerated(kinds.map((kind) => names[kind]))} te staan. Noteer over personen niet meer dan nodig is.`
} as const
