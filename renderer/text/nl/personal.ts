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
  /** Before annotations leave this computer. */
  leaving: {
    found: (amount: number) =>
      amount === 1
        ? 'In een aantekening lijkt iets te staan dat zegt om wie het gaat.'
        : `In ${amount} aantekeningen lijkt iets te staan dat zegt om wie het gaat.`,
    what: 'Bekijk wat er staat',
    more: (amount: number) => `en nog ${amount}`,
    choice: 'Wat gaat daarvan mee?',
    blank: 'Onleesbaar gemaakt',
    blankHint:
      'Er komt bijvoorbeeld [telefoonnummer] te staan. Uw eigen aantekeningen blijven zoals ze zijn.',
    keep: 'Zoals het er staat'
  },
  /** Before everything does. */
  all: {
    found: (amount: number) =>
      amount === 1
        ? 'Op één plaats in wat u meeneemt lijkt iets te staan dat zegt om wie het gaat.'
        : `Op ${amount} plaatsen in wat u meeneemt lijkt iets te staan dat zegt om wie het gaat.`,
    blankHint:
      'Er komt bijvoorbeeld [telefoonnummer] te staan; waar uw vensters waren gaat niet mee. Haalt u dit bestand ooit terug, dan ontbreekt dat.'
  },
  /** Before a reading assignment does. */
  assignment: {
    found: (amount: number) =>
      amount === 1
        ? 'Op één plaats in deze opdracht lijkt iets te staan dat zegt om wie het gaat.'
        : `Op ${amount} plaatsen in deze opdracht lijkt iets te staan dat zegt om wie het gaat.`,
    blankHint:
      'In het bestand komt bijvoorbeeld [telefoonnummer]. Hier blijft de opdracht zoals ze is.'
  },
  /** Before the answers of a class do. */
  classAnswers: {
    found: (amount: number) =>
      amount === 1
        ? 'In een antwoord of vraag lijkt iets te staan dat zegt om wie het gaat.'
        : `In ${amount} antwoorden en vragen lijkt iets te staan dat zegt om wie het gaat.`,
    blankHint:
      'In het bestand komt bijvoorbeeld [telefoonnummer]. Hier blijven de antwoorden zoals ze zijn.'
  },
  hint: (kinds: readonly FindingKind[]) =>
    `Hier lijkt ${enumerated(kinds.map((kind) => names[kind]))} te staan. Noteer over personen niet meer dan nodig is.`
} as const
