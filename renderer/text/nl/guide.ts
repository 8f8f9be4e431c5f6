/** The guide around its pages; what they say themselves stands in docs, which a test holds these titles to. */
import type { GuidePageId } from '../../../shared/guide/model'
import { count } from '../format'

const titles: Readonly<Record<GuidePageId, string>> = {
  handleiding: 'Handleiding',
  gemeenteambtenaar: 'Voor de gemeenteambtenaar',
  cursist: 'Voor de cursist',
  trainer: 'Voor de trainer',
  casusoverleg: 'Voor de deelnemer aan een casusoverleg',
  beheer: 'Naslag beheren',
  privacy: 'Privacy',
  toegankelijkheid: 'Toegankelijkheid'
}

/** As its pages are called in the list of them. */
const short: Readonly<Record<GuidePageId, string>> = {
  ...titles,
  gemeenteambtenaar: 'Gemeenteambtenaar',
  cursist: 'Cursist',
  trainer: 'Trainer',
  casusoverleg: 'Casusoverleg',
  beheer: 'Beheer'
}

export const guideText = {
  titles,
  short,
  pages: 'Bladzijden van de handleiding',
  headings: 'Op deze bladzijde',
  find: 'Zoek in de handleiding',
  found: (amount: number) => `${count(amount, 'plaats', 'plaatsen')} gevonden`,
  none: (typed: string) =>
    `In de handleiding staat niets over “${typed}”. Probeer een ander woord, of zoek een opdracht met Ctrl+K.`,
  results: 'Gevonden in de handleiding',
  piece: (page: string, heading: string) => `${page}: ${heading}`,
  reading: 'De bladzijde wordt gelezen…'
} as const
