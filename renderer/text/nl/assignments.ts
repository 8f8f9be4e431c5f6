/** Reading assignments: making one, answering it beside the text, handing in, and reading the answers of a class. */
import type { AssignmentFileRefusal } from '../../../shared/assignments/answers'
import type { Lacking } from '../../../shared/assignments/model'
import type { Standing } from '../../../shared/assignments/take-in'
import { count, formatMoment } from '../format'
import { fileRefusal } from './files'

const again = 'Vraag de afzender om het bestand opnieuw te bewaren en te sturen.'
const strange = `In dit bestand staat iets dat Naslag niet zo heeft opgeslagen. Er is niets overgenomen. ${again}`
const damaged = `Dit bestand is beschadigd of veranderd. Er is niets overgenomen. ${again}`
const other =
  'Dit is geen leesopdracht en er staan geen antwoorden in. Kies een bestand dat op .naslag-opdracht.json of .naslag-antwoorden.json eindigt.'

const refusal: Readonly<Record<AssignmentFileRefusal, string>> = {
  ...fileRefusal({ again, other, strange }),
  'other-format': other,
  everything:
    'Dit is een bestand met alle gegevens van een lezer. Haal het terug op de pagina Uw gegevens.',
  notes: 'Dit zijn notities voor een groep. Neem ze over op de pagina Groep.',
  'bad-envelope': damaged,
  'wrong-hash': damaged,
  'bad-assignment': strange,
  'bad-answers': strange
}

const questions = (amount: number): string => count(amount, 'vraag', 'vragen')
const answers = (amount: number): string => count(amount, 'antwoord', 'antwoorden')
const words = (amount: number): string => count(amount, 'woord', 'woorden')

const listed = (numbers: readonly number[]): string => {
  const last = numbers.at(-1)
  return numbers.length < 2 || last === undefined
    ? numbers.join('')
    : `${numbers.slice(0, -1).join(', ')} en ${last}`
}

const lacking = (one: Lacking): string => {
  switch (one.kind) {
    case 'title':
      return 'Geef de opdracht een titel.'
    case 'questions':
      return 'Stel minstens één vraag.'
    case 'text':
      return one.questions.length === 1
        ? `Schrijf de tekst van vraag ${listed(one.questions)}.`
        : `Schrijf de tekst van de vragen ${listed(one.questions)}.`
    case 'passages':
      return one.questions.length === 1
        ? `Kies een passage bij vraag ${listed(one.questions)}.`
        : `Kies een passage bij de vragen ${listed(one.questions)}.`
  }
}

const taskHow: Readonly<Record<Standing, string>> = {
  new: 'Deze opdracht komt erbij.',
  newer: 'Dit is een nieuwere versie. Uw antwoorden blijven staan.',
  same: 'Deze opdracht hebt u al.',
  older: 'Dit is een oudere versie dan u hebt. Er verandert niets.',
  unknown: '',
  own: ''
}

const answersHow = (how: Standing, changed: number): string => {
  switch (how) {
    case 'new':
      return `Komt erbij, met ${answers(changed)}.`
    case 'newer':
      return changed === 0
        ? 'Nieuwer dan wat u had, met dezelfde antwoorden.'
        : `Nieuwer dan wat u had: ${answers(changed)} ${changed === 1 ? 'is' : 'zijn'} nieuw of gewijzigd.`
    case 'same':
      return 'Deze antwoorden hebt u al.'
    case 'older':
      return changed === 0
        ? 'Ouder dan wat u had. Er verandert niets.'
        : `Ouder dan wat u had. Alleen ${answers(changed)} die u nog niet had ${changed === 1 ? 'komt' : 'komen'} erbij.`
    case 'unknown':
      return 'De opdracht waarbij dit hoort, hebt u niet. Open eerst die opdracht. Er is niets overgenomen.'
    case 'own':
      return 'Dit zijn uw eigen antwoorden. Er is niets overgenomen.'
  }
}

export const assignmentsText = {
  title: 'Leesopdrachten',
  tab: 'Opdracht',
  intro:
    'Een leesopdracht bestaat uit vragen bij passages uit het rapport. U beantwoordt ze naast de tekst en levert één bestand in. Als trainer maakt u een opdracht en leest u de antwoorden van een groep naast elkaar.',
  untitled: 'Opdracht zonder titel',
  questions,
  question: (number: number, of: number) => `Vraag ${number} van ${of}`,
  numbered: (number: number) => `Vraag ${number}`,
  numberedText: (number: number, text: string) => `Vraag ${number}: ${text}`,
  noText: 'Nog zonder tekst',
  about: (amount: number) => `Ongeveer ${words(amount)}`,
  hint: 'Hint',
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  tooLarge:
    'Dit past niet meer in de opdracht. Haal een passage of een vraag weg, of maak een tweede opdracht.',
  notFound: 'Deze leesopdracht is er niet (meer).',
  toAll: 'Alle leesopdrachten',

  list: {
    title: 'Uw opdrachten',
    none: 'Er zijn nog geen leesopdrachten. Open een bestand dat u van een trainer kreeg, of maak zelf een opdracht.',
    make: 'Nieuwe opdracht maken',
    made: 'Door u gemaakt',
    received: 'Gekregen',
    progress: (answered: number, of: number) => `${answered} van ${questions(of)} beantwoord`,
    handedIn: (at: number, isChanged: boolean) =>
      `Ingeleverd op ${formatMoment(at)}${isChanged ? '; daarna gewijzigd' : ''}`,
    handIns: (amount: number) =>
      amount === 0
        ? 'Nog geen antwoorden ontvangen'
        : `Antwoorden van ${count(amount, 'cursist', 'cursisten')}`
  },

  takeIn: {
    title: 'Bestanden openen',
    intro:
      'Open een opdracht van uw trainer, of de antwoorden van uw cursisten, ook veel tegelijk. U ziet eerst wat er verandert.',
    choose: 'Bestanden openen…',
    busy: 'De bestanden worden gelezen…',
    preview: 'Wat er verandert',
    task: (title: string, amount: number) => `Opdracht “${title}”, ${questions(amount)}`,
    taskHow,
    taskHowMade:
      'Dit is een nieuwere versie van de opdracht die u maakte. Zij komt ervoor in de plaats.',
    of: (name: string, title: string, made: number) =>
      `${name}, antwoorden op “${title}”, bewaard op ${formatMoment(made)}`,
    answersHow,
    ahead: 'De klok van de computer waarop dit is bewaard, loopt voor.',
    otherTask: 'Dit hoort bij een andere opdracht.',
    refused: (name: string) => `${name} is niet overgenomen.`,
    refusal,
    nothing: 'Er verandert niets.',
    cancel: 'Annuleren',
    take: 'Overnemen',
    act: (amount: number) => `${count(amount, 'bestand', 'bestanden')} overgenomen`,
    done: 'Overgenomen.',
    notKept:
      'Er is niets overgenomen: het opslaan is niet gelukt. De voet van het venster zegt waarom.'
  },

  make: {
    titleField: 'Titel',
    introductionField: 'Inleiding voor cursisten (niet verplicht)',
    questions: 'Vragen',
    none: 'Er zijn nog geen vragen. U stelt ze naast de tekst: kies daar een passage en schrijf de vraag.',
    start: 'Vragen stellen naast de tekst',
    edit: (number: number) => `Vraag ${number} bewerken naast de tekst`,
    editShort: 'Bewerken',
    up: (number: number) => `Vraag ${number} naar boven`,
    down: (number: number) => `Vraag ${number} naar beneden`,
    moved: (number: number, of: number) => `Nu vraag ${number} van ${of}.`,
    remove: (number: number) => `Vraag ${number} verwijderen`,
    removed: (number: number) =>
      `Vraag ${number} verwijderd. Ongedaan maken kan met Ctrl+Z of in het menu Bewerken.`,
    save: 'Bewaren voor cursisten…',
    saveIntro:
      'Het bestand bevat de titel, de inleiding en de vragen. Deel het zoals u dat gewend bent; cursisten openen het op deze pagina.',
    lacks: 'Dit ontbreekt nog voordat u de opdracht kunt bewaren:',
    lacking,
    fileName: (title: string) => `Leesopdracht ${title}`,
    saved: (file: string) => `Bewaard in ${file}.`,
    pane: 'Opdracht maken',
    paneNone:
      'Ga in de tekst naar een alinea of selecteer woorden. Kies dan hier de knop, of kies “Vraag stellen bij deze alinea” in het menu van de alinea.',
    ask: (place: string) => `Vraag stellen bij ${place}`,
    askNowhere: 'Vraag stellen: ga eerst naar een alinea',
    askHere: 'Vraag stellen bij deze alinea',
    added: (place: string) => `Passage toegevoegd: ${place}.`,
    isThere: (place: string) => `Deze passage staat al bij de vraag: ${place}.`,
    addPassage: (place: string) => `Passage toevoegen: ${place}`,
    addNowhere: 'Passage toevoegen: ga eerst naar een alinea',
    text: (number: number) => `Tekst van vraag ${number}`,
    hintField: 'Hint (niet verplicht)',
    wordsField: 'Lengte in woorden (niet verplicht)',
    passages: 'Passages',
    noPassages: 'Nog geen passage gekozen.',
    removePassage: (place: string) => `Passage weghalen: ${place}`,
    toPage: 'Naar de hele opdracht'
  },

  answer: {
    title: 'Vragen',
    start: 'Beginnen met antwoorden',
    goOn: 'Verder met antwoorden',
    open: (number: number) => `Vraag ${number} beantwoorden naast de tekst`,
    done: 'beantwoord',
    todo: 'nog niet beantwoord',
    field: (number: number) => `Uw antwoord op vraag ${number}`,
    placeholder: 'Schrijf hier uw antwoord…',
    length: (amount: number, asked: number | null) =>
      asked === null ? words(amount) : `${words(amount)} van ongeveer ${asked}`,
    passages: 'Bij deze passages',
    show: (place: string) => `Toon in de tekst: ${place}`,
    toPage: 'Overzicht en inleveren',
    noneOpen: 'Er is geen leesopdracht geopend. Kies er een op de pagina Leesopdrachten.',
    openPage: 'Naar Leesopdrachten'
  },

  passage: {
    moved:
      'De tekst is veranderd sinds de opdracht is gemaakt. Kijk zelf na of dit de bedoelde passage is:',
    lost: 'Deze passage staat niet meer in dit rapport.',
    sought: 'De passage wordt opgezocht.',
    maybe: (place: string) => `misschien ${place}`
  },

  handIn: {
    title: 'Inleveren',
    intro: 'U levert één bestand in, met uw naam en uw antwoorden. Later opnieuw inleveren kan.',
    none: 'U hebt nog geen vraag beantwoord. Kies ‘Beginnen met antwoorden’ en schrijf uw antwoord naast de tekst.',
    open: 'Inleveren…',
    dialog: 'Antwoorden inleveren',
    what: (answered: number, of: number) =>
      answered === of
        ? `In het bestand komen uw antwoorden op ${of === 1 ? 'de vraag' : `alle ${of} vragen`}.`
        : `In het bestand komen uw antwoorden op ${answered} van de ${of} vragen. De andere vragen hebt u nog niet beantwoord.`,
    name: 'Uw naam, zoals de trainer u kent',
    noName: 'Vul uw naam in, zodat de trainer weet van wie de antwoorden zijn.',
    personal: {
      found: (amount: number) =>
        amount === 1
          ? 'In een antwoord lijkt iets te staan dat zegt om wie het gaat.'
          : `In ${amount} antwoorden lijkt iets te staan dat zegt om wie het gaat.`,
      blankHint:
        'In het bestand komt bijvoorbeeld [telefoonnummer]. Hier blijven uw antwoorden zoals ze zijn.'
    },
    go: 'Bewaren…',
    busy: 'Het bestand wordt bewaard…',
    fileName: (title: string, name: string) => `Antwoorden ${title} ${name}`,
    done: (file: string) => `Bewaard in ${file}. Geef dit bestand aan uw trainer.`,
    notRemembered:
      'Het bestand is bewaard, maar Naslag kon niet onthouden wat u inleverde. Lever later nog eens in.'
  },

  class: {
    views: 'Wat u ziet',
    task: 'Opdracht',
    answers: (amount: number) => `Antwoorden (${amount})`,
    title: 'Antwoorden van de groep',
    none: 'Er zijn nog geen antwoorden ontvangen. Open hieronder de bestanden van uw cursisten; u kunt ze in één keer kiezen.',
    hideNames: 'Namen verbergen',
    anonymous: (number: number) => `Cursist ${number}`,
    answered: (amount: number, of: number) => `${amount} van ${of} beantwoord`,
    noAnswer: 'Geen antwoord',
    handedIn: (at: number) => `ingeleverd op ${formatMoment(at)}`,
    otherQuestion: 'Antwoord op een eerdere tekst van de vraag:',
    list: (number: number) => `Antwoorden op vraag ${number}`,
    save: 'Overzicht bewaren',
    saveIntro:
      'Met de namen zoals u ze nu ziet: staan zij verborgen, dan blijven zij dat in het bestand.',
    overview: {
      question: 'Vraag',
      text: 'Tekst van de vraag',
      who: 'Cursist',
      answer: 'Antwoord',
      none: 'geen antwoord'
    },
    saveMarkdown: 'Als Markdown…',
    saveCsv: 'Als CSV voor Excel…',
    fileName: (title: string) => `Antwoorden ${title}`,
    saved: (file: string) => `Bewaard in ${file}.`,
    who: 'Cursisten',
    remove: (name: string) => `Antwoorden van ${name} weghalen`,
    removed: (name: string) => `antwoorden van ${name} weggehaald`,
    wasRemoved: (name: string) =>
      `Antwoorden van ${name} weggehaald. Ongedaan maken kan met Ctrl+Z of in het menu Bewerken.`
  },

  remove: {
    open: 'Opdracht verwijderen…',
    title: 'Opdracht verwijderen?',
    what: (title: string) => `“${title}” wordt verwijderd.`,
    own: (amount: number) =>
      `Uw ${answers(amount)} op deze opdracht ${amount === 1 ? 'gaat' : 'gaan'} mee weg.`,
    handIns: (amount: number) =>
      `De antwoorden van ${count(amount, 'cursist', 'cursisten')} gaan mee weg.`,
    undo: 'Zolang dit venster open is, kunt u het ongedaan maken met Ctrl+Z.',
    go: 'Verwijderen',
    busy: 'De opdracht wordt verwijderd…',
    done: (title: string) => `Opdracht “${title}” verwijderd.`
  },

  acts: {
    made: 'leesopdracht gemaakt',
    changed: 'leesopdracht gewijzigd',
    asked: (number: number) => `vraag ${number} gemaakt`,
    questionChanged: 'vraag van leesopdracht gewijzigd',
    questionRemoved: (number: number) => `vraag ${number} van leesopdracht verwijderd`,
    moved: 'volgorde van vragen gewijzigd',
    passageAdded: 'passage aan vraag toegevoegd',
    passageRemoved: 'passage van vraag weggehaald',
    answered: (number: number) => `antwoord op vraag ${number} gewijzigd`,
    removed: 'leesopdracht verwijderd'
  }
} as const
