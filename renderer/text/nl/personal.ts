/** What may say who a person is. */
import type { FindingKind } from '../../../shared/privacy/find'

const names: Readonly<Record<FindingKind, string>> = {
  bsn: 'een BSN',
  'birth-date': 'een geboortedatum',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  address: 'een adres'
}

const enumerated = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const personalText = {
  hint: (kinds: readonly FindingKind[]) =>
    `Hier lijkt ${enumerated.format(kinds.map((kind) => names[kind]))} te staan. Noteer over personen niet meer dan nodig is.`
} as const
