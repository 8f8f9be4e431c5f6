/** Working in a group: handing notes over, taking those of colleagues in, and seeing what each did. */
import type { GroupFileRefusal } from '../../../shared/groups/answers'
import type { MergePlan } from '../../../shared/groups/plan'
import { count, formatMoment } from '../format'
import { fileRefusal } from './files'

const again = 'Vraag uw collega om het bestand opnieuw te bewaren en te sturen.'
const strange = `In dit bestand staat iets dat Naslag niet zo heeft opgeslagen. Er is niets overgenomen. ${again}`
const damaged = `Dit bestand is beschadigd of veranderd. Er is niets overgenomen. ${again}`
const other =
  'Dit is geen bestand met notities voor een groep. Kies een bestand dat op .naslag-groep.json eindigt.'

const refusal: Readonly<Record<GroupFileRefusal, string>> = {
  ...fileRefusal({ again, other, strange }),
  'other-format': other,
  everything:
    'Dit is een bestand met alle gegevens van een lezer. Haal het terug op de pagina Uw gegevens, of vraag uw collega om de notities voor een groep te bewaren.',
  'bad-envelope': damaged,
  'wrong-hash': damaged,
  'bad-annotation': strange,
  'duplicate-id': strange
}

const annotations = (amount: number): string => count(amount, 'aantekening', 'aantekeningen')

export const groupText = {
  title: 'Groep',
  intro:
    'Geef uw aantekeningen door in een bestand, en neem die van collega’s over. Wat van een collega is, staat als een laag over het rapport: u kunt het lezen, filteren en verbergen, en uw eigen aantekeningen blijven zoals ze zijn.',
  by: (name: string) => `Van ${name}`,
  share: {
    title: 'Uw aantekeningen doorgeven',
    intro: 'Het bestand bevat uw naam en uw aantekeningen, en verder niets.',
    none: 'U hebt nog geen aantekeningen om door te geven. Selecteer woorden in de tekst, of kies het nummer voor een alinea, en maak er een.',
    open: (amount: number) => `${annotations(amount)} bewaren voor een groep…`,
    dialog: 'Bewaren voor een groep',
    what: (amount: number) =>
      `In het bestand komen ${annotations(amount)}. Wie het bestand overneemt, ziet ze onder uw naam.`,
    name: 'Uw naam, zoals de groep u kent',
    noName: 'Vul uw naam in, zodat de groep weet van wie de aantekeningen zijn.',
    go: 'Bewaren…',
    busy: 'Het bestand wordt bewaard…',
    fileName: (name: string, day: string) => `Notities van ${name} ${day}`,
    done: (amount: number, file: string) => `${annotations(amount)} bewaard in ${file}.`,
    notRemembered:
      'Het bestand is bewaard, maar Naslag kon niet onthouden wat u doorgaf. Bewaar het later nog eens.',
    fromNotebook: 'Voor een groep…'
  },
  takeIn: {
    title: 'Aantekeningen van collega’s overnemen',
    intro: 'Kies een of meer bestanden. U ziet eerst wat er verandert.',
    choose: 'Bestanden kiezen…',
    busy: 'De bestanden worden gelezen…',
    preview: 'Wat er verandert',
    of: (name: string, made: number) => `${name}, bewaard op ${formatMoment(made)}`,
    formerName: (name: string) => `Heette tot nu toe ${name}.`,
    older: 'Dit bestand is ouder dan wat u al hebt. Wat sindsdien is veranderd, blijft.',
    own: 'Dit zijn uw eigen aantekeningen. Er is niets overgenomen.',
    sums: ({ added, changed, atOdds, removed, same }: MergePlan): readonly string[] => [
      ...(added.length > 0
        ? [`${annotations(added.length)} ${added.length === 1 ? 'komt' : 'komen'} erbij`]
        : []),
      ...(changed.length > 0 ? [`${annotations(changed.length)} gewijzigd`] : []),
      ...(atOdds.length > 0
        ? [
            `${annotations(atOdds.length)} op twee plaatsen gewijzigd: van tekst, plaats en labels geldt telkens de laatste`
          ]
        : []),
      ...(removed.length > 0 ? [`${annotations(removed.length)} door de eigenaar verwijderd`] : []),
      ...(same > 0 ? [`${annotations(same)} hebt u al`] : [])
    ],
    nothing: 'Er verandert niets.',
    which: 'Welke aantekeningen',
    refused: (name: string) => `${name} is niet overgenomen.`,
    refusal,
    cancel: 'Annuleren',
    take: 'Overnemen',
    act: (names: string) => `aantekeningen van ${names} overgenomen`,
    done: 'Overgenomen.',
    notKept:
      'Er is niets overgenomen: het opslaan is niet gelukt. De voet van het venster zegt waarom.'
  },
  layers: {
    title: 'Collega’s',
    none: 'U hebt nog niets van collega’s overgenomen. Kies hierboven de bestanden die u van hen kreeg.',
    about: (amount: number, handedIn: number) =>
      `${annotations(amount)}, bewaard op ${formatMoment(handedIn)}`,
    show: (name: string) => `Laag van ${name} tonen`,
    removeLayer: (name: string) => `Laag van ${name} weghalen`,
    removed: (name: string) => `laag van ${name} weggehaald`,
    wasRemoved: (name: string) =>
      `Laag van ${name} weggehaald. Ongedaan maken kan met Ctrl+Z of in het menu Bewerken.`
  },
  overview: {
    title: 'Wie deed wat',
    intro: 'Per hoofdstuk het aantal aantekeningen. Kies een aantal om ze te lezen.',
    who: 'Wie',
    all: 'Alles',
    amounts: ({
      notes,
      highlights,
      bookmarks
    }: {
      notes: number
      highlights: number
      bookmarks: number
    }) =>
      [
        count(notes, 'notitie', 'notities'),
        count(highlights, 'markering', 'markeringen'),
        count(bookmarks, 'bladwijzer', 'bladwijzers')
      ].join(', '),
    open: (total: number, name: string, part: string, amounts: string) =>
      `${total} van ${name}, ${part}: ${amounts}`,
    nothing: 'niets'
  }
} as const
