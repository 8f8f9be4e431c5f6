const factor = new Intl.NumberFormat('nl-NL')

/** What is said of reading aloud. */
export const speechText = {
  label: 'Voorlezen',
  start: 'Voorlezen',
  previous: 'Vorige zin',
  next: 'Volgende zin',
  pause: 'Pauzeren',
  resume: 'Verder voorlezen',
  paused: 'Voorlezen gepauzeerd',
  stop: 'Stoppen',
  close: 'Melding sluiten',
  retry: 'Opnieuw proberen',
  rate: 'Snelheid',
  times: (rate: number) => `${factor.format(rate)}×`,
  voice: 'Stem',
  voiceName: (name: string, language: string) => `${name} (${language})`,
  noDutchVoice: 'Deze computer heeft geen Nederlandse stem.',
  noVoice: 'Deze computer heeft geen stem om mee voor te lezen.',
  noVoiceAdvice:
    'Voeg in Windows een Nederlandse stem toe: Instellingen > Tijd en taal > Spraak > Stemmen toevoegen, of installeer het taalpakket Nederlands. Lukt dat niet, vraag dan uw beheerder. Naslag gebruikt alleen stemmen die op deze computer staan.',
  waiting: 'Stemmen van deze computer zoeken…',
  failed: 'Voorlezen lukt niet: de spraak van deze computer gaf een fout.',
  ended: 'Dit hoofdstuk is tot het einde voorgelezen.'
} as const
