/** The help page. Each part has a title and paragraphs; `keys` says how it is done without a mouse. */
const parts = [
  {
    title: 'Lezen',
    text: [
      'Links staat de inhoud, in het midden de tekst, rechts het zijpaneel met de koppen van deze pagina, uw notities en de begrippen. Kies een hoofdstuk of paragraaf in de inhoud om hem te openen. Het nummer voor een alinea is tegelijk de knop met alles wat u met die alinea kunt doen.',
      'Een voetnoot opent op de plaats waar u hem kiest. De voetnoten staan ook onder elk hoofdstuk. Een afkorting legt zichzelf uit als u haar aanwijst.',
      'Boven de tekst staan knoppen om naar de vorige of volgende paragraaf te gaan, in het hoofdstuk te zoeken, te laten voorlezen en twee plaatsen naast elkaar te lezen. Een hoofdstuk opent waar u het verliet.'
    ],
    keys: 'Met F6 gaat u naar het volgende deel van het venster. In de tekst brengt Tab u naar de knop van de volgende alinea; Enter opent het menu.'
  },
  {
    title: 'Zoeken',
    text: [
      'Typ een of meer woorden; het begin van een woord is genoeg. U ziet eerst hoofdstukken en paragrafen met die naam, dan opdrachten, dan de beste resultaten uit tekst, kaders, voetnoten, begrippen en uw notities.',
      '“Zoeken in het hele rapport” toont alle resultaten op een eigen pagina. Daar kunt u verfijnen op soort en hoofdstuk, de volgorde kiezen en de zoekopdracht bewaren. Opent u een resultaat, dan staat boven de tekst welke treffer het is; vandaar gaat u naar de volgende, de vorige of terug naar dezelfde lijst.',
      'Naslag zoekt ook op andere vormen van een woord, op afkortingen en op delen van samenstellingen, en zegt dat erbij. Wilt u dat niet, kies dan “Zoek toch naar precies …”. Met "lokale aanpak" zoekt u precies deze woorden achter elkaar, met EN, OF en NIET voegt u woorden samen of sluit u ze uit, met hoofdstuk:2, soort:kader of label:uitzoeken beperkt u de resultaten.'
    ],
    keys: 'Kies met de pijltjestoetsen, open met Enter, sluit met Escape; Ctrl+Enter toont alle resultaten. In de tekst: F4 naar de volgende treffer, Shift+F4 naar de vorige, F2 terug naar de lijst.'
  },
  {
    title: 'Opzoeken in de naslag',
    text: [
      'Onder de inhoud staat de naslag bij het rapport: werkwijzen, organisaties, wetgeving, kerncijfers, de tijdlijn en afkortingen. Alles wat daar staat, komt uit het rapport en leidt naar de passage waarop het steunt; wat de redactie heeft toegevoegd, staat er als zodanig bij.',
      'Overleg toont alleen een zoekveld en de kaarten, in grote letters. Bij een kaart kunt u stappen afvinken voor één overleg; de vinkjes blijven op deze computer.'
    ],
    keys: 'Typ in het zoekvenster een naam of afkorting, zoals vera, en druk op Enter: de kaart opent. Zo ook in Overleg (Ctrl+Shift+O).'
  },
  {
    title: 'Naar een bladzijde of alinea gaan',
    text: [
      'Typ de plaats zoals u haar in een stuk aanhaalt: p. 29, 2.1, 2.1 alinea 3, 2.1-3, hoofdstuk 3 of voetnoot 7. Van veel alinea’s is de gedrukte bladzijde niet bekend; Naslag brengt u dan naar de laatste bekende plaats ervoor en zegt dat erbij.'
    ],
    keys: 'Dat kan in het zoekvenster, en met een eigen sneltoets in een venster voor plaatsen alleen.'
  },
  {
    title: 'Notities maken',
    text: [
      'Bij elke alinea kunt u een bladwijzer zetten, de alinea markeren en een notitie schrijven. Wat u typt wordt vanzelf bewaard; zodra er “Opgeslagen” staat, blijft het bewaard, ook als de computer uitvalt.',
      'U kunt een notitie opmaken met Markdown: **vet**, *cursief*, # voor een kop, - of 1. aan het begin van een regel voor een lijst, > voor een citaat. U ziet de opmaak als u klaar bent met schrijven. Een adres van een website blijft tekst: u kunt het kopiëren, Naslag opent het niet.',
      'Selecteer woorden in de tekst om alleen die te markeren of er een notitie bij te maken; druk op een markering om haar te wijzigen. Met het toetsenbord kiest u woorden via ‘Deel van deze tekst kiezen’ in het menu van de alinea.',
      'Geef wat u maakt labels om het terug te vinden, en een bladwijzer een eigen naam. Alles wat u doet, kunt u ongedaan maken en opnieuw doen.',
      'Uw notities blijven op deze computer. Naslag gebruikt geen netwerk.'
    ],
    keys: 'Open het menu van de alinea met Enter op het nummer ervoor, of gebruik de sneltoets voor een notitie.'
  },
  {
    title: 'Leesopdrachten',
    text: [
      'Kreeg u van een trainer een bestand met een leesopdracht, open het dan op de pagina Leesopdrachten. De vragen staan in het zijpaneel, de passages zijn in de tekst gemarkeerd. Uw antwoorden worden vanzelf bewaard; met Inleveren bewaart u één bestand voor uw trainer.',
      'Als trainer maakt u een opdracht op dezelfde pagina: ga in de tekst naar een alinea, kies in haar menu “Vraag stellen bij deze alinea” en schrijf de vraag. De bestanden van uw cursisten opent u in één keer; per vraag leest u de antwoorden naast elkaar.'
    ],
    keys: 'F7 gaat naar de volgende vraag, Shift+F7 naar de vorige, ook als u de antwoorden van een groep leest.'
  },
  {
    title: 'Citeren',
    text: [
      'U kunt een passage kopiëren met de verwijzing erbij: uitgever, titel, datum, bladzijde en alinea. Ook een koppeling die deze plaats in Naslag opent kunt u kopiëren.'
    ],
    keys: 'Zet de focus op de alinea en gebruik de sneltoets voor citeren.'
  },
  {
    title: 'Rapporten en edities',
    text: [
      'De bibliotheek toont welke rapporten en edities er zijn. Kreeg u een bestand dat op .naslag-editie eindigt, dan voegt u het toe met “Editie toevoegen…” of door erop te dubbelklikken. Naslag controleert het eerst; u ziet wat erin staat en van wie het is voordat er iets verandert.',
      'Hebt u aantekeningen in een eerdere editie, dan laat Naslag zien wat er van de tekst is geworden, en neemt u over wat u wilt.'
    ],
    keys: 'Typ in het zoekvenster > en dan bibliotheek of editie.'
  },
  {
    title: 'Met een schermlezer',
    text: [
      'Elke alinea begint met een knop die “Acties bij alinea 2.1-3” heet en zegt of er een bladwijzer, markering of notitie is. Koppen hebben het niveau dat zij in het rapport hebben. Na het openen van een plaats staat de focus op die alinea of kop.',
      'In het zoekvenster hoort u hoeveel plaatsen, opdrachten en passages er zijn. Een opdracht die nu niet kan, staat wel in de lijst en zegt dat erbij.'
    ],
    keys: 'Inhoud, tekst en notities zijn oriëntatiepunten met een naam; met F6 loopt u ze langs.'
  }
] as const

export const helpText = {
  title: 'Hulp en sneltoetsen',
  close: 'Sluiten',
  content: 'Uitleg en opdrachten',
  intro: 'Alles in Naslag kan met het toetsenbord.',
  lead: (palette: string, goto: string) =>
    `Met ${palette} zoekt u, kiest u een opdracht of gaat u naar een plaats; met ${goto} alleen naar een plaats.`,
  guide:
    'De handleiding zegt per onderwerp en per soort lezer wat u met Naslag doet. De rondleiding wijst aan waar alles zit.',
  howTitle: 'Zo werkt het',
  parts,
  commandsTitle: 'Opdrachten en sneltoetsen',
  commandsIntro:
    'Deze opdrachten staan in de menubalk en in het zoekvenster, in dezelfde volgorde.',
  command: 'Opdracht',
  shortcut: 'Sneltoets',
  noShortcut: 'geen',
  menu: (name: string) => `Menu ${name}`
} as const
