/** The kluis: the lock that a reader, or their administrator, can put on the notes. */
import type { LockRefusal, LockState } from '../../../shared/lock/model'
import { shortest, type PassphraseProblem } from '../../../shared/lock/passphrase'
import type { CodeProblem } from '../../../shared/lock/recovery-code'
import { count } from '../format'

const seconds = (wait: number): string => count(Math.ceil(wait / 1000), 'seconde', 'seconden')

const minutes = (number: number): string => count(number, 'minuut', 'minuten')

/** Why something was not done, with what to do about it. */
const refusal = (answer: LockRefusal, what: 'passphrase' | 'code'): string => {
  switch (answer.kind) {
    case 'wrong': {
      const wrong =
        what === 'code' ? 'Deze herstelcode is niet die van uw kluis.' : 'Deze wachtzin klopt niet.'
      return answer.wait === 0
        ? `${wrong} Probeer het opnieuw.`
        : `${wrong} Wacht ${seconds(answer.wait)} en probeer het opnieuw.`
    }
    case 'wait':
      return `Wacht nog ${seconds(answer.wait)} en probeer het dan opnieuw.`
    case 'weak':
      return 'Deze wachtzin is te gemakkelijk te raden. Kies een andere.'
    case 'mandatory':
      return 'Uw beheerder heeft de kluis verplicht gesteld. U kunt hem niet uitzetten.'
    case 'unsaved':
      return 'Een notitie kon nog niet worden opgeslagen. Bekijk de melding bij de notitie en probeer het daarna opnieuw.'
    case 'state':
      return 'Dit kan nu niet. Sluit dit venster en probeer het opnieuw.'
    case 'not-derived':
      return 'Naslag kon de wachtzin niet verwerken, waarschijnlijk omdat de computer te weinig geheugen vrij heeft. Er is niets veranderd. Sluit andere programma’s en probeer het opnieuw.'
    case 'disk-full':
      return 'De schijf is vol. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.'
    case 'too-new':
      return 'Uw notities zijn gemaakt met een nieuwere versie van Naslag. Werk Naslag bij.'
    case 'failed':
      return 'Dit is niet gelukt. Er is niets veranderd. Start Naslag opnieuw en probeer het nog eens.'
  }
}

const passphraseProblem: Readonly<Record<PassphraseProblem, string>> = {
  short: `Gebruik minstens ${shortest} tekens. Een paar losse woorden achter elkaar is goed te onthouden en moeilijk te raden.`,
  uniform: 'Gebruik meer verschillende tekens.',
  long: 'Deze wachtzin is te lang.'
}

const codeProblem = (problem: CodeProblem): string =>
  problem.kind === 'length'
    ? 'Een herstelcode heeft zeven groepen van vijf tekens.'
    : `In groep ${problem.group} staat een tikfout. Vergelijk die groep met uw afdruk.`

const policyProblem: Readonly<Record<NonNullable<LockState['policy']['problem']>, string>> = {
  unreadable:
    'Het beleidsbestand van uw beheerder kan niet worden gelezen. Naslag houdt de kluis daarom verplicht. Meld dit bij uw beheerder.',
  invalid:
    'In het beleidsbestand van uw beheerder staat een fout. Naslag houdt de kluis daarom verplicht. Meld dit bij uw beheerder.'
}

export const lockText = {
  refusal,
  passphraseProblem,
  codeProblem,
  policyProblem,

  title: 'Kluis',
  busy: 'Even geduld…',
  back: 'Terug',
  passphrase: 'Wachtzin',
  currentPassphrase: 'Huidige wachtzin',
  newPassphrase: 'Nieuwe wachtzin',
  repeat: 'Wachtzin herhalen',
  show: 'Wachtzin tonen',
  notOn: 'De kluis staat niet aan, dus er valt niets te vergrendelen.',
  notTheSame: 'De twee wachtzinnen zijn niet gelijk.',
  empty: 'Vul uw wachtzin in.',

  /** The page that stands for every window while it is locked. */
  page: {
    windowTitle: 'Vergrendeld',
    title: 'Uw notities zijn vergrendeld',
    intro:
      'Uw notities staan versleuteld op deze computer. Geef uw wachtzin om verder te lezen waar u was.',
    unlock: 'Ontgrendelen',
    unlocking: 'Bezig met ontgrendelen…',
    forgotten: 'Wachtzin vergeten',
    codeTitle: 'Wachtzin vergeten',
    codeIntro:
      'Typ de herstelcode over die u bij het instellen van de kluis hebt afgedrukt of opgeschreven, en kies een nieuwe wachtzin.',
    code: 'Herstelcode',
    codeHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
    recover: 'Nieuwe wachtzin instellen',
    noCode:
      'Hebt u ook geen herstelcode, dan zijn de notities niet meer te lezen. Ook uw beheerder of de makers van Naslag kunnen ze niet openen.',
    noKeyTitle: 'De sleutel van uw kluis ontbreekt',
    noKey:
      'De bestanden sleutel-a.json en sleutel-b.json in de map ‘kluis’ zijn weg of beschadigd. Zonder een van beide kan Naslag uw notities niet ontsleutelen. Verwijder niets, en vraag uw beheerder een van deze bestanden terug te zetten uit een reservekopie.',
    mandatoryTitle: 'Stel eerst uw kluis in',
    mandatory:
      'In uw organisatie worden notities in Naslag versleuteld bewaard. Kies een wachtzin voordat u begint.'
  },

  /** What the page with the reader's data says, and the dialog. */
  panel: {
    off: 'De kluis staat uit',
    offIntro:
      'Uw notities staan leesbaar in bestanden van uw gebruikersaccount. Bij verlies of diefstal worden ze alleen beschermd als de schijf van deze computer versleuteld is (BitLocker, FileVault of LUKS). Naslag kan niet zien of dat zo is; uw beheerder weet het.',
    offMore:
      'Met de kluis versleutelt Naslag uw notities zelf, met een wachtzin die alleen u kent. Ook wie bij uw bestanden kan, kan ze dan niet lezen.',
    on: 'De kluis is aan',
    onIntro:
      'Uw notities, bladwijzers, markeringen, leesplaatsen en zoekopdrachten staan versleuteld op de schijf. Zolang Naslag ontgrendeld is, kan wie aan uw computer zit ze lezen.',
    notCovered:
      'De kluis beschermt niet wat u zelf buiten Naslag bewaart, zoals een PDF, een afdruk of een gekopieerde passage. Ook beschermt hij niet tegen programma’s die meelezen op deze computer.',
    leftovers:
      'Enkele onversleutelde bestanden van vóór de kluis konden nog niet worden verwijderd. Naslag probeert het opnieuw bij de volgende start. Sluit programma’s die deze bestanden kunnen gebruiken.',
    mandatory: 'Uw beheerder heeft de kluis verplicht gesteld.',
    idle: 'Vergrendelen als u weg bent',
    idleHint: (most: number | null) =>
      most === null
        ? 'Naslag vergrendelt ook als de computer in slaapstand gaat of zelf vergrendelt.'
        : `Uw beheerder staat hoogstens ${minutes(most)} toe. Naslag vergrendelt ook als de computer in slaapstand gaat of zelf vergrendelt.`,
    after: (number: number) => `Na ${minutes(number)}`,
    turnOn: 'Kluis instellen…',
    lockNow: 'Nu vergrendelen',
    change: 'Wachtzin wijzigen…',
    newCode: 'Nieuwe herstelcode…',
    turnOff: 'Kluis uitzetten…'
  },

  turnOn: {
    title: 'Kluis instellen',
    intro:
      'Kies een wachtzin. U hebt hem nodig telkens als u Naslag start of ontgrendelt. Naslag bewaart hem nergens.',
    warning:
      'Bent u wachtzin én herstelcode kwijt, dan zijn uw notities voorgoed onleesbaar. Niemand kan ze dan nog openen.',
    next: 'Verder',
    go: 'Kluis aanzetten',
    busy: 'Uw notities worden versleuteld. Daarna opent Naslag opnieuw.'
  },

  code: {
    title: 'Uw herstelcode',
    renewTitle: 'Nieuwe herstelcode',
    intro:
      'Met deze code kunt u een nieuwe wachtzin kiezen als u de oude vergeten bent. Druk hem af of schrijf hem over, en bewaar hem niet bij deze computer. Naslag toont hem maar één keer.',
    label: 'Herstelcode',
    sheetTitle: 'Herstelcode van Naslag',
    sheet:
      'Bewaar dit blad op een veilige plaats, niet bij de computer. Wie deze code heeft, kan de notities in Naslag lezen.',
    print: 'Afdrukken…',
    kept: 'Ik heb de herstelcode afgedrukt of opgeschreven',
    notKept: 'Bewaar eerst de herstelcode en zet dan het vinkje.',
    renew: 'Nieuwe code gebruiken',
    renewIntro:
      'De oude herstelcode werkt niet meer zodra u de nieuwe gebruikt. Geef uw wachtzin om te bevestigen.',
    renewed: 'De nieuwe herstelcode geldt vanaf nu.'
  },

  change: {
    title: 'Wachtzin wijzigen',
    intro: 'De herstelcode blijft dezelfde.',
    go: 'Wachtzin wijzigen',
    changed: 'De wachtzin is gewijzigd.'
  },

  turnOff: {
    title: 'Kluis uitzetten',
    intro:
      'Uw notities worden weer leesbaar op de schijf gezet. Geef uw wachtzin om te bevestigen. Daarna opent Naslag opnieuw.',
    go: 'Kluis uitzetten',
    busy: 'Uw notities worden ontsleuteld. Daarna opent Naslag opnieuw.'
  }
} as const
