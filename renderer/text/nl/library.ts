/** Which reports and editions are here, adding one from a file and removing it. */
import type { AddProblem, LeftOutProblem, PackProblem } from '../../../shared/edition-pack/answers'
import { count, formatBytes, formatDate } from '../format'

const askAgain = 'Vraag de uitgever om het bestand opnieuw te sturen.'

const packProblem: Readonly<Record<PackProblem, string>> = {
  'no-edition': `Dit is geen bestand met een editie, of het is niet volledig. Kies een bestand dat op .naslag-editie eindigt. ${askAgain}`,
  'too-large': 'Dit bestand is te groot om een editie te zijn. Kies een ander bestand.',
  newer:
    'Deze editie is gemaakt voor een nieuwere versie van Naslag. Vraag uw beheerder om Naslag bij te werken.',
  'unknown-key':
    'De editie is ondertekend door een uitgever die op deze computer niet wordt vertrouwd. Vraag uw beheerder of deze uitgever vertrouwd kan worden.',
  'not-signed': `De ondertekening klopt niet: de editie is niet zoals de uitgever die heeft gemaakt. Gebruik het bestand niet. ${askAgain}`,
  damaged: `Het bestand is beschadigd of veranderd nadat de uitgever het maakte. ${askAgain}`,
  wrong:
    'De inhoud is niet zoals Naslag die van een editie verwacht. Meld dit aan de uitgever van de editie.'
}

const problem: Readonly<Record<AddProblem, string>> = {
  ...packProblem,
  'not-a-file':
    'Dit is geen gewoon bestand op deze computer. Kopieer het eerst naar een map op deze computer.',
  unreadable:
    'Het bestand kan niet worden gelezen. Controleer of het er nog is, sluit het in andere programma’s en probeer het opnieuw.',
  changed: 'Het bestand is veranderd sinds u het bekeek. Kies het opnieuw.',
  here: 'Deze editie staat al in de bibliotheek.',
  'other-content':
    'In de bibliotheek staat al een editie onder deze naam, met een andere inhoud. Die is niet veranderd. Vraag de uitgever welke van de twee u hoort te gebruiken.',
  'disk-full': 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
  failed:
    'De editie kon niet op de schijf worden bewaard. Probeer het opnieuw. Lukt het weer niet, vraag dan uw beheerder om hulp.'
}

const addAgain = 'Verwijder het en voeg de editie opnieuw toe.'

const leftOutProblem: Readonly<Record<LeftOutProblem, string>> = {
  'no-edition': `Het bestand is beschadigd. ${addAgain}`,
  'too-large': `Het bestand is beschadigd. ${addAgain}`,
  newer: packProblem.newer,
  'unknown-key':
    'De uitgever wordt op deze computer niet meer vertrouwd. Vraag uw beheerder waarom.',
  'not-signed': `Het bestand is beschadigd. ${addAgain}`,
  damaged: `Het bestand is beschadigd. ${addAgain}`,
  wrong: packProblem.wrong,
  unreadable: `Het bestand kan niet worden gelezen. ${addAgain}`,
  'other-name': `Het bestand heet anders dan de editie die erin staat. ${addAgain}`,
  'in-app': 'Deze editie hoort nu bij Naslag zelf. U kunt het toegevoegde bestand verwijderen.'
}

const annotations = (amount: number): string => count(amount, 'aantekening', 'aantekeningen')

export const libraryText = {
  title: 'Bibliotheek',
  intro:
    'De rapporten en edities die u met Naslag kunt lezen. Zoeken gaat standaard over alle rapporten; uw aantekeningen staan bij elkaar op de pagina Aantekeningen.',
  list: 'Rapporten en edities',
  published: (date: string) => `Gepubliceerd: ${formatDate(date)}`,
  isOpen: 'Nu open in dit venster',
  bundled: 'Hoort bij Naslag',
  added: (publisher: string, bytes: number) =>
    `Toegevoegd, ondertekend door ${publisher} (${formatBytes(bytes)})`,
  earlier: 'Eerdere editie: hiervan is een nieuwere in de bibliotheek',
  hash: (sha256: string) => `Controlegetal: ${sha256.slice(0, 12)}`,
  unreadable:
    'Deze editie kan niet worden gelezen. Verwijder haar en voeg haar opnieuw toe, of vraag uw beheerder om Naslag opnieuw te installeren.',
  open: 'Openen',
  openOne: (title: string) => `Openen: ${title}`,
  remove: 'Verwijderen…',
  removeOne: (title: string) => `Verwijderen: ${title}`,
  add: {
    title: 'Editie toevoegen',
    intro:
      'Een nieuwe editie of een ander rapport komt als één bestand dat op .naslag-editie eindigt. Naslag controleert eerst of het van een vertrouwde uitgever is en of er onderweg niets is veranderd. U ziet daarna wat erin staat; pas dan beslist u.',
    go: 'Editie toevoegen…'
  },
  adding: {
    title: 'Editie toevoegen',
    checked: 'De ondertekening en de inhoud van dit bestand zijn gecontroleerd.',
    facts: {
      title: 'Titel',
      published: 'Gepubliceerd',
      edition: 'Editie',
      publisher: 'Ondertekend door',
      key: 'Sleutel',
      size: 'Grootte'
    },
    newer: (title: string) =>
      `Dit is een nieuwere editie van ‘${title}’. Beide blijven in de bibliotheek. Hebt u aantekeningen in de eerdere editie, dan kunt u die na het openen bekijken en overnemen.`,
    older: (title: string) =>
      `Dit is een eerdere editie van ‘${title}’. Beide blijven in de bibliotheek.`,
    other: 'Dit is een ander rapport dan u nu hebt. Het komt naast de andere te staan.',
    go: 'Toevoegen',
    busy: 'De editie wordt toegevoegd…',
    done: (title: string) => `‘${title}’ staat nu in de bibliotheek.`,
    here: (title: string) =>
      `‘${title}’ staat al in de bibliotheek, met precies dezelfde inhoud. Er is niets veranderd.`,
    refused: (name: string) => `${name} is niet toegevoegd.`,
    notAdded: 'De editie is niet toegevoegd.',
    noPublishers:
      'Op deze computer wordt nog geen uitgever van edities vertrouwd. Daarom kan Naslag niet nagaan of een bestand echt is, en kunt u geen editie toevoegen.',
    askWhom:
      'Vraag uw beheerder om de sleutel van de uitgever in het beleidsbestand van Naslag te zetten. Hoe dat gaat, staat in de handleiding voor beheerders.'
  },
  removing: {
    title: 'Editie verwijderen',
    what: (title: string) => `U verwijdert ‘${title}’ uit de bibliotheek.`,
    whatFile: (name: string) => `U verwijdert het bestand ${name} uit de bibliotheek.`,
    notes: (amount: number) =>
      amount === 0
        ? 'U hebt geen aantekeningen in deze editie.'
        : `Uw ${annotations(amount)} in deze editie ${amount === 1 ? 'blijft' : 'blijven'} bewaard. ${amount === 1 ? 'Die staat' : 'Die staan'} dan bij een andere editie, waar de tekst gelijk is, of onder ‘Zonder plaats’. Voegt u de editie weer toe, dan ${amount === 1 ? 'staat de aantekening' : 'staan ze'} weer op ${amount === 1 ? 'haar' : 'hun'} plaats.`,
    back: 'U kunt de editie later opnieuw toevoegen uit het bestand dat u kreeg.',
    go: 'Verwijderen',
    busy: 'De editie wordt verwijderd…',
    failed:
      'De editie kon niet worden verwijderd. Probeer het opnieuw. Lukt het weer niet, vraag dan uw beheerder om hulp.',
    done: (title: string) => `‘${title}’ is verwijderd.`
  },
  leftOut: {
    title: 'Niet geopend',
    intro: 'Deze toegevoegde bestanden staan nog op de schijf, maar Naslag opent ze niet.',
    problem: leftOutProblem,
    notice: (amount: number) =>
      amount === 1
        ? 'Een toegevoegde editie is niet geopend'
        : `${amount} toegevoegde edities zijn niet geopend`,
    noticeText: 'Uw aantekeningen zijn er nog. In de bibliotheek staat wat u kunt doen.',
    toLibrary: 'Naar de bibliotheek',
    dismiss: 'Melding over edities sluiten'
  },
  problem
} as const
