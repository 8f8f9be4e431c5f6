import type { FindingKind } from '../privacy/find'

const instead: Readonly<Record<FindingKind, string>> = {
  bsn: '[BSN]',
  'birth-date': '[geboortedatum]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  address: '[adres]'
}

/** What stands in the place of something that may say who a person is. */
export const personalInstead = (kind: FindingKind): string => instead[kind]
