/** The page 'Uw gegevens': where everything stands, and taking it along or back in. */
import type { ImportRefusal } from '../../../shared/export/answers'
import type { VaultProblem } from '../../../shared/vault/model'
import type { StoredPart } from '../../../shared/vault/overview'
import { count, formatMoment } from '../format'
import { fileRefusal } from './files'

const part: Readonly<Record<StoredPart, string>> = {
  'journal-a': 'Journaal, eerste kopie',
  'journal-b': 'Journaal, tweede kopie',
  snapshots: 'Reservekopieën',
  notebook: 'Werkbestand van dit scherm'
}

const again = 'Gebruik het bestand zoals Naslag het heeft bewaard, of bewaar het opnieuw.'
const damaged = `De inhoud van dit bestand klopt niet: er is iets aan veranderd. ${again}`
const strange = `Dit bestand bevat iets wat Naslag er nooit in schrijft. ${again}`
const other =
  'Dit is geen bestand met gegevens van Naslag. Kies een bestand waarvan de naam eindigt op .naslag-gegevens.json.'

const refusal: Readonly<Record<ImportRefusal, string>> = {
  ...fileRefusal({ again, other, strange }),
  'other-format': other,
  'bad-version': strange,
  'bad-envelope': damaged,
  'wrong-count': damaged,
  'wrong-hash': damaged,
  'bad-annotation': strange,
  'bad-memory': strange,
  'duplicate-id': strange
}

const problem: Readonly<Record<VaultProblem, string>> = {
  'disk-full':
    'De opslag kan niet worden geopend: de schijf is vol. Maak ruimte vrij en kies Opnieuw bekijken.',
  'too-new':
    'Uw gegevens zijn gemaakt met een nieuwere versie. Werk Naslag bij om ze hier te zien.',
  failed:
    'De opslag kan niet worden gelezen. Kies Opnieuw bekijken. Blijft dit zo, vraag dan uw beheerder om hulp.'
}

const items = (amount: number): string => count(amount, 'aantekening', 'aantekeningen')

export const dataText = {
  title: 'Uw gegevens',
  intro:
    'Alles wat u toevoegt, staat alleen op deze computer. Naslag schrijft het op twee plaatsen tegelijk en bewaart daarnaast eerdere standen.',
  refresh: 'Opnieuw bekijken',
  outside: 'Deze gegevens zijn alleen in de app te zien.',
  problem,

  state: {
    title: 'Stand',
    annotations: 'Markeringen, notities en bladwijzers',
    memory: 'Instellingen, leesplaatsen en zoekopdrachten',
    rows: (amount: number) => count(amount, 'gegeven', 'gegevens'),
    lastKept: 'Laatst opgeslagen',
    notYet: 'niets gewijzigd sinds het starten',
    kept: (at: number, copies: 1 | 2) =>
      copies === 2
        ? `${formatMoment(at)}, in beide kopieën`
        : `${formatMoment(at)}, in één van de twee kopieën`,
    oneCopy:
      'De laatste wijziging kon in één van de twee kopieën niet worden geschreven. Zij is wel bewaard. Vraag uw beheerder om hulp als dit zo blijft.',
    lastChecked: 'Laatst nagelezen en in orde'
  },

  places: {
    title: 'Waar het staat',
    part,
    folder: 'Map',
    size: 'Grootte',
    show: 'Toon in map',
    showPart: (name: string) => `Toon in map: ${name}`,
    whole: 'Alles samen'
  },

  protection: {
    title: 'Wat uw gegevens beschermt',
    lost: 'Tegen verlies van de computer of de schijf helpt alleen een bestand op een andere plaats.'
  },

  earlier: {
    title: 'Reservekopieën',
    none: 'Er is nog geen reservekopie. Naslag maakt er een als u de app sluit, elke dag, en na elke 500 wijzigingen.',
    intro: 'Elke kopie is zojuist helemaal gelezen en nagerekend.',
    when: 'Gemaakt op',
    holds: 'Bevat',
    items,
    checked: 'In orde',
    damaged: 'Beschadigd, wordt niet gebruikt',
    result: 'Controle'
  },

  takeAlong: {
    title: 'Meenemen',
    intro:
      'Bewaar alles in één bestand op een andere plaats, zoals een netwerkschijf of een USB-stick. Naslag zet er een leesbare kopie naast, voor in elke browser. Beide bestanden zijn gewone tekst: wie ze heeft, kan ze lezen.',
    save: 'Alles bewaren in een bestand…',
    busy: 'Het bestand wordt geschreven en nagelezen…',
    reminder: 'Uw gegevens staan nu alleen op deze computer.',
    reminderOld: (at: number) =>
      `Het laatste bestand is van ${formatMoment(at)}, meer dan een maand geleden.`,
    last: (at: number) => `Laatste bestand: ${formatMoment(at)}.`,
    /** Proposed name of the file, without extension. */
    fileName: (day: string) => `Naslag ${day}`,
    done: (amount: number, file: string) =>
      `${amount === 0 ? 'Alles' : items(amount)} bewaard in ${file}. Het bestand is nagelezen en in orde.`,
    readable: (file: string) => `De leesbare kopie staat ernaast: ${file}.`,
    notReadable: (reason: string) =>
      `Uw gegevens zijn bewaard, maar de leesbare kopie ernaast is niet gemaakt. ${reason}`,
    left: (amount: number) =>
      `${items(amount)} die deze versie niet kan lezen, staan er niet in. Zij blijven bewaard op deze computer.`
  },

  bringIn: {
    title: 'Terughalen uit een bestand',
    intro:
      'U ziet eerst wat erbij komt. Wat hier al staat, wordt nooit overschreven of verwijderd.',
    choose: 'Bestand kiezen…',
    busy: 'Het bestand wordt gelezen en nagerekend…',
    refusal,
    refused: (name: string) => `${name} is niet overgenomen.`,
    preview: (name: string, madeAt: number) => `${name}, gemaakt op ${formatMoment(madeAt)}`,
    added: (amount: number) => `${items(amount)} komen erbij`,
    addedOne: '1 aantekening komt erbij',
    same: (amount: number) =>
      amount === 1
        ? '1 aantekening is al hier, woord voor woord'
        : `${items(amount)} zijn al hier, woord voor woord`,
    twice: (amount: number) =>
      `${count(amount, 'notitie', 'notities')} met een andere tekst dan hier: beide teksten worden bewaard`,
    stays: (amount: number) =>
      amount === 1
        ? '1 markering of bladwijzer is hier anders: die van hier blijft'
        : `${count(amount, '', 'markeringen en bladwijzers')} zijn hier anders: die van hier blijven`,
    remembered: (amount: number) =>
      amount === 1
        ? '1 instelling of leesplaats die hier nog niet is'
        : `${count(amount, '', 'instellingen en leesplaatsen')} die hier nog niet zijn`,
    nothing: 'Er is niets om over te nemen: alles uit dit bestand staat hier al.',
    what: 'Wat erbij komt',
    more: (amount: number) => `en nog ${amount}`,
    noPlace: 'Zonder plaats in deze uitgave',
    bookmark: 'Bladwijzer',
    take: 'Overnemen',
    cancel: 'Niet overnemen',
    act: (name: string) => `${name} overgenomen`,
    /** What was taken in, in numbers. */
    done: (what: string) => `${what} overgenomen.`,
    undo: 'Ongedaan maken',
    notKept: 'Er is niets overgenomen: het opslaan is niet gelukt. Probeer het opnieuw.'
  }
} as const
