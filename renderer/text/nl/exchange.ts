/** Annotations to and from other programs. */
import type { ExchangeFileRefusal } from '../../../shared/exchange/answers'
import type { ExchangeFormat } from '../../../shared/exchange/formats'
import type { Program, UnreadReason } from '../../../shared/exchange/model'
import type { Standing } from '../../../shared/exchange/seek'
import { meaningNames } from '../../../shared/nl/meanings'
import type { Meaning } from '../../../shared/notes/model'
import { count } from '../format'
import { fileRefusal } from './files'

const items = (amount: number): string => count(amount, 'aantekening', 'aantekeningen')

const formats: Readonly<Record<ExchangeFormat, string>> = {
  docx: 'Word-document (DOCX)',
  pdf: 'PDF',
  markdown: 'Tekst (Markdown)',
  csv: 'Tabel voor Excel (CSV)',
  'web-annotation': 'Web Annotation (W3C)'
}

const hints: Readonly<Record<ExchangeFormat, string>> = {
  docx: 'Om in Word te lezen en te bewerken: per hoofdstuk, elke passage met verwijzing.',
  pdf: 'Om te lezen of af te drukken, op papierformaat en met bladzijdenummers.',
  markdown:
    'Om te lezen en aan verder te schrijven: per hoofdstuk, elke passage met verwijzing en koppeling.',
  csv: 'Om te sorteren en te filteren. Een cel die met =, +, - of @ begint, krijgt een apostrof ervoor: Excel maakt er dan geen formule van.',
  'web-annotation':
    'Voor andere leesprogramma’s. Naslag leest het ook weer in, met labels, betekenis en plaats.'
}

const again = 'Bewaar de aantekeningen in het andere programma opnieuw en kies dat bestand.'
const other =
  'Dit is geen bestand met aantekeningen dat Naslag kent. Kies een bestand uit Hypothesis (JSON), Thorium (.annotation) of een ander programma dat Web Annotation bewaart.'
const strange = `Er staat iets in dit bestand dat er niet in hoort. Er is niets overgenomen. ${again}`

const refusal: Readonly<Record<ExchangeFileRefusal, string>> = {
  ...fileRefusal({ again, other, strange }),
  'too-large':
    'Dit bestand is te groot. Bewaar in het andere programma minder aantekeningen tegelijk en kies dat bestand.',
  'too-many-rows':
    'In dit bestand staan te veel aantekeningen. Bewaar er in het andere programma minder tegelijk.',
  'too-many':
    'In dit bestand staan te veel gegevens. Bewaar in het andere programma minder aantekeningen tegelijk.',
  'too-deep':
    'De gegevens in dit bestand zitten te diep in elkaar. Er is niets overgenomen. Controleer of het bestand echt uit het andere programma komt.',
  'not-utf8': `De tekens in dit bestand zijn niet te lezen: het is geen UTF-8. ${again}`,
  'duplicate-id': `In dit bestand staat een aantekening twee keer. Er is niets overgenomen. ${again}`,
  'other-format': other,
  everything:
    'Dit is een bestand met alles van een lezer. Haal het terug bij Terughalen uit een bestand, op deze pagina.',
  group: 'Dit is een bestand voor een groep. Neem het over op de pagina Groep.',
  'no-annotations': 'In dit bestand staan geen aantekeningen. Kies een ander bestand.'
}

const programs: Readonly<Record<Program, string>> = {
  naslag: 'Naslag',
  hypothesis: 'Hypothesis',
  thorium: 'Thorium',
  'web-annotation': 'een ander programma'
}

const standing: Readonly<Record<Standing, string>> = {
  certain: 'Past precies in het rapport',
  unsure: 'Nog na te kijken',
  'not-found': 'Passage niet gevonden',
  'no-words': 'Niet bij een passage gemaakt'
}

const unreadReason: Readonly<Record<UnreadReason, string>> = {
  'no-annotation': 'Dit heeft niet de vorm van een aantekening:',
  'nothing-in-it': 'Er staat niets in: geen tekst en geen passage.',
  'too-long': 'Dit is langer dan een aantekening kan zijn:'
}

export const exchangeText = {
  saveAs: {
    open: 'Bewaren als…',
    openAll: 'Alles bewaren als…',
    dialog: 'Aantekeningen bewaren als',
    what: (amount: number) =>
      `In het bestand ${amount === 1 ? 'komt' : 'komen'} ${items(amount)}. Hier verandert er niets.`,
    format: 'Soort bestand',
    formats,
    hints,
    go: 'Bewaren…',
    busy: 'Het bestand wordt bewaard…',
    /** Proposed name of the file, without extension. */
    fileName: (day: string) => `Aantekeningen ${day}`,
    done: (amount: number, file: string) => `${items(amount)} bewaard in ${file}.`
  },
  takeIn: {
    title: 'Aantekeningen uit een ander programma',
    intro:
      'Hebt u het rapport ook in Hypothesis, Thorium of een ander programma gelezen, neem dan over wat u daar noteerde. U ziet eerst wat er past. Wat hier al staat, blijft zoals het is.',
    choose: 'Bestand kiezen…',
    busy: 'Het bestand wordt gelezen en de passages worden gezocht…',
    refusal,
    refused: (name: string) => `${name === '' ? 'Het bestand' : name} is niet overgenomen.`,
    preview: (name: string, program: Program) => `${name}, uit ${programs[program]}`,
    standing,
    unsureAdvice:
      'De passage staat er net anders, of op meer plaatsen. Na het overnemen wijst u bij Notities de goede plaats aan.',
    lostAdvice: 'Deze woorden staan in geen rapport dat hier is.',
    wordlessAdvice: 'Het bestand zegt niet bij welke woorden dit hoort.',
    keepLost: (amount: number) =>
      amount === 1
        ? 'Ook de aantekening zonder plaats overnemen'
        : `Ook de ${amount} aantekeningen zonder plaats overnemen`,
    keepLostHint:
      'Bij Notities staan ze onder Zonder plaats. U kunt er later zelf een plaats voor kiezen.',
    unread: 'Niet te lezen',
    unreadReason,
    moreUnread: (amount: number) => `en nog ${amount}`,
    more: (amount: number) => `Meer tonen (nog ${amount})`,
    tags: (tags: readonly string[]) => `Labels: ${tags.join(', ')}`,
    highlight: (meaning: Meaning) => `Markering: ${meaningNames[meaning]}`,
    bookmark: (name: string) => (name === '' ? 'Bladwijzer' : `Bladwijzer: ${name}`),
    here: (amount: number) =>
      amount === 1 ? '1 aantekening is al hier' : `${items(amount)} zijn al hier`,
    nothing: 'Er is niets om over te nemen.',
    ahead: (amount: number) =>
      `Bij ${items(amount)} ligt een datum in de toekomst: die wordt de datum van nu`,
    live: (amount: number) =>
      `In ${count(amount, 'notitie', 'notities')} staan opdrachten of plaatjes van internet: die blijven gewone tekst, er wordt niets uitgevoerd of opgehaald`,
    unseen: (amount: number) =>
      `In ${items(amount)} staan tekens die u anders niet zou zien: op hun plaats ziet u een teken`,
    take: (amount: number) => `${items(amount)} overnemen`,
    cancel: 'Niet overnemen',
    act: (name: string) => `aantekeningen uit ${name} overgenomen`,
    done: (amount: number, unsure: number, lost: number) =>
      [
        `${items(amount)} overgenomen.`,
        ...(unsure === 0 ? [] : [`Bij ${unsure} wijst u bij Notities nog de plaats aan.`]),
        ...(lost === 0 ? [] : [`Zonder plaats: ${lost}.`])
      ].join(' '),
    notKept:
      'Er is niets overgenomen: het opslaan is niet gelukt. De voet van het venster zegt waarom.'
  }
} as const
