/** The tour of the window: each step says what it points at, and what that is for. */

/** `keys` gives the keys of a command as they are on this keyboard. */
export const tourText = {
  title: 'Rondleiding',
  offer: {
    label: 'Rondleiding aangeboden',
    text: 'Nieuw in Naslag? In zes stappen ziet u waar alles zit.',
    decline: 'Nee, bedankt'
  },
  at: (at: number, of: number) => `Stap ${at} van ${of}`,
  previous: 'Vorige stap',
  next: 'Volgende stap',
  done: 'Klaar',
  stop: 'Rondleiding stoppen',
  steps: {
    contents: {
      title: 'De inhoud',
      text: (keys: string) =>
        `Kies hier een hoofdstuk of paragraaf. U ziet hoeveel u hebt gelezen en waar uw aantekeningen staan. Met ${keys} maakt u ruimte voor de tekst.`
    },
    text: {
      title: 'Het nummer voor een alinea',
      text: (keys: string) =>
        `Dit nummer is een knop met alles wat u met de alinea kunt doen: een bladwijzer, een markering, een notitie of een citaat. U kunt ook woorden selecteren. Een notitie maakt u het snelst met ${keys}.`
    },
    search: {
      title: 'Zoeken en opdrachten',
      text: (keys: string) =>
        `Typ een woord uit het rapport, een plaats zoals p. 29, of wat u wilt doen. Met ${keys} bent u hier altijd in één keer.`
    },
    rail: {
      title: 'Het zijpaneel',
      text: (keys: string) =>
        `Hier staan uw notities, de koppen van deze pagina en de begrippen, naast wat u leest. Met ${keys} toont of verbergt u het paneel.`
    },
    reference: {
      title: 'De naslag bij het rapport',
      text: (keys: string) =>
        `Werkwijzen, organisaties, wetten, cijfers en gebeurtenissen, elk met de passage waarop het steunt. Voor aan tafel is er Overleg (${keys}), met kaarten in grote letters.`
    },
    kept: {
      title: 'Bewaard op deze computer',
      text: (keys: string) =>
        `Hier ziet u of alles is opgeslagen. Naslag gebruikt geen netwerk. Hulp vindt u met ${keys}; de handleiding en deze rondleiding staan in het menu Help.`
    }
  }
} as const
