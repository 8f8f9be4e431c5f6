/** Going back to an earlier state, the bin, and erasing for good. */
import type { VaultProblem } from '../../../shared/vault/model'
import { count } from '../format'

const items = (amount: number): string => count(amount, 'aantekening', 'aantekeningen')

const problem: Readonly<Record<VaultProblem, string>> = {
  'disk-full': 'De schijf is vol. Er is niets gewist. Maak ruimte vrij en probeer het opnieuw.',
  'too-new':
    'Uw gegevens zijn gemaakt met een nieuwere versie. Er is niets gewist. Werk Naslag bij en probeer het opnieuw.',
  failed:
    'De opslag kan niet worden geschreven. Er is niets gewist. Probeer het opnieuw, of vraag uw beheerder om hulp.'
}

export const keepText = {
  goBack: {
    column: 'Terugzetten',
    look: 'Terugzetten…',
    lookAt: (moment: string) => `Terugzetten: stand van ${moment}`,
    pinned: (until: string) => `blijft tot ${until}`,
    preview: (moment: string) => `Terug naar de stand van ${moment}`,
    way: 'Hoe wilt u terug?',
    add: 'Aanvullen',
    addHint: 'Wat toen bestond en nu weg is, komt erbij. Wat er nu is, blijft zoals het is.',
    return: 'Helemaal terug',
    returnHint:
      'Aantekeningen, mappen, leesopdrachten en wat collega’s deelden, worden zoals toen. Wat er sindsdien bij kwam, gaat weg; aantekeningen gaan naar de prullenbak en mappen naar de verwijderde mappen. Instellingen blijven zoals ze nu zijn.',
    back: (amount: number) =>
      amount === 1 ? '1 aantekening komt terug' : `${items(amount)} komen terug`,
    changed: (amount: number) =>
      amount === 1
        ? '1 aantekening wordt weer zoals toen'
        : `${items(amount)} worden weer zoals toen`,
    gone: (amount: number) =>
      amount === 1
        ? '1 aantekening van later gaat naar de prullenbak'
        : `${items(amount)} van later gaan naar de prullenbak`,
    same: (amount: number) =>
      amount === 1 ? '1 aantekening is nu hetzelfde' : `${items(amount)} zijn nu hetzelfde`,
    nothing: 'Er is niets om terug te zetten: alles is nu zoals toen.',
    whatBack: 'Wat terugkomt',
    whatChanged: 'Wat weer wordt zoals toen',
    whatGone: 'Wat weggaat',
    left: (amount: number) =>
      `${items(amount)} van toen kan deze versie niet lezen. Zij worden niet teruggezet.`,
    cancel: 'Niet terugzetten',
    take: 'Terugzetten',
    busy: 'De kopie wordt gelezen…',
    done: 'Teruggezet. De stand van hiervoor is bewaard als reservekopie en blijft 30 dagen staan.',
    act: {
      add: (moment: string) => `aangevuld uit de stand van ${moment}`,
      return: (moment: string) => `teruggezet naar de stand van ${moment}`
    },
    problem: {
      unreadable:
        'Deze kopie kan niet meer worden gelezen. Er is niets veranderd. Kies een andere kopie.',
      'not-pinned':
        'De stand van nu kon niet eerst worden bewaard, daarom is er niets teruggezet. Maak ruimte vrij op de schijf en probeer het opnieuw.',
      'not-kept': 'Er is niets teruggezet: het opslaan is niet gelukt. Probeer het opnieuw.'
    }
  },

  bin: {
    title: 'Prullenbak',
    none: 'De prullenbak is leeg. Wat u verwijdert, blijft hier 30 dagen staan.',
    intro:
      'Wat u verwijdert, blijft hier 30 dagen staan. Daarna verdwijnt het uit de prullenbak, en met de oudste reservekopie ook van de schijf. Met Definitief wissen is het meteen weg.',
    all: (amount: number) => `Alles in de prullenbak (${items(amount)})`,
    about: (chapter: string, moment: string) => `${chapter}, verwijderd op ${moment}`,
    back: 'Terugzetten',
    erase: 'Definitief wissen…',
    act: (amount: number) => `${items(amount)} uit de prullenbak teruggezet`,
    putBack: (amount: number) => `${items(amount)} teruggezet.`,
    notPutBack: 'Er is niets teruggezet: het opslaan is niet gelukt. Probeer het opnieuw.'
  },

  erase: {
    title: 'Definitief wissen?',
    intro: (amount: number) =>
      amount === 1
        ? '1 aantekening wordt gewist en kan niet meer terugkomen.'
        : `${items(amount)} worden gewist en kunnen niet meer terugkomen.`,
    what: 'Wat wordt gewist',
    consequences:
      'De opslag wordt opnieuw geschreven zonder deze tekst. Alle reservekopieën van nu gaan weg, want daarin staat de tekst ook; er komt meteen een nieuwe. De vensters sluiten even en komen terug.',
    go: 'Definitief wissen',
    busy: 'De opslag wordt opnieuw geschreven…'
  },

  eraseAll: {
    title: 'Alles wissen',
    intro:
      'Wist alles wat u in Naslag hebt gemaakt van deze computer, bijvoorbeeld voordat een ander ermee gaat werken.',
    open: 'Alles definitief wissen…',
    dialogTitle: 'Alles definitief wissen?',
    what: 'Al uw markeringen, notities, bladwijzers, zoekopdrachten, leesplaatsen en instellingen worden gewist, ook uit de prullenbak en uit alle reservekopieën. Dit kan niet ongedaan worden gemaakt.',
    stays:
      'Bestanden die u zelf elders hebt bewaard, blijven staan. Wilt u iets behouden, kies dan eerst Alles bewaren in een bestand.',
    word: 'WISSEN',
    type: 'Typ WISSEN om te bevestigen',
    typeFirst: 'Er is nog niets gewist. Typ eerst het woord WISSEN in het veld.',
    go: 'Alles wissen'
  },

  eraseProblem: {
    unsaved:
      'Er is niets gewist: in een van de vensters staat tekst die niet kon worden opgeslagen. Bewaar die eerst en probeer het opnieuw.',
    refused: 'Er is niets gewist. Sluit Naslag, open het opnieuw en probeer het nog eens.'
  },

  erased: {
    all: 'Alles is definitief gewist',
    some: (amount: number) => `${items(amount)} definitief gewist`,
    collection: 'De map is definitief gewist',
    clean:
      'De tekst staat niet meer in de opslag, niet in de reservekopieën en niet in het werkbestand. Op de schijf zelf kunnen losse resten blijven die geen programma meer kan vinden; daartegen beschermt schijfversleuteling.',
    notClean:
      'Een oud bestand kon nog niet worden verwijderd, bijvoorbeeld omdat een ander programma het gebruikt. Naslag probeert het bij elke start opnieuw.',
    failed: 'Er is niets gewist',
    problem,
    dismiss: 'Melding over het wissen sluiten'
  }
} as const
