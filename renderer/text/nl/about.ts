/** The page about the app. The figures are those of docs/silence.md: measure again before changing them. */

/** What is closed, from the outside to the inside. */
const closed = [
  'Naslag heeft geen onderdeel dat iets opvraagt: geen updates, geen statistieken, geen meldingen van fouten, geen woordenboeken.',
  'Namen van computers worden niet opgezocht. Elke naam krijgt in het programma zelf het antwoord dat zij niet bestaat.',
  'Elk verzoek dat niet naar Naslags eigen bestanden gaat, wordt afgebroken.',
  'Het venster kan niet naar een andere pagina, opent geen andere vensters en bewaart geen downloads. Koppelingen in de tekst en in uw notities openen niets.',
  'Camera, microfoon, locatie, meldingen, usb en bluetooth worden geweigerd.',
  'Tekst wordt nooit programmacode. Dat geldt ook voor notities die u van een ander krijgt.'
] as const

const how = [
  'Het verpakte programma draait op een afgesloten netwerk met maar één uitgang. Daar staat een computer die op elke vraag naar een naam antwoordt, zodat niets stil blijft omdat een antwoord ontbreekt.',
  'Van buiten het programma wordt geteld: pakketten op de uitgang (tcpdump), gevraagde namen (de naamserver) en aanroepen van het besturingssysteem die een netwerkadres noemen (strace). Op wat het programma zelf zegt, wordt niet vertrouwd.',
  'Daarna wordt de pagina als vijandig behandeld: eigen code van een aanvaller probeert vanuit het venster een groot aantal wegen naar buiten, elk naar een eigen adres; een keer met en een keer zonder de regels die de pagina zelf beperken.',
  'Dezelfde wegen worden geprobeerd vanuit een venster zonder deze maatregelen. Dat laat zien dat de meting hoort wat er wel uitgaat.'
] as const

/** In Dutch numerals; each row a run, in the order of the columns. */
const figures = [
  ['221 taken van dertien soorten, ruim tien minuten', '0', '0', '0'],
  ['Vijandige pagina, 116 wegen', '0', '0', '0']
] as const

export const aboutText = {
  title: 'Over Naslag',
  content: 'Versies en bewijs',
  lead: 'Naslag is een naslagwerk dat geheel op deze computer staat. Het gebruikt geen netwerk, en uw notities verlaten deze computer niet.',
  versionsTitle: 'Versies',
  app: 'Naslag',
  runtime: 'Draait op',
  commit: 'Gemaakt van broncode',
  runtimeIs: (electron: string, chrome: string, node: string) =>
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  report: 'Rapport',
  hash: 'SHA-256 van de tekst',
  referenceHash: 'SHA-256 van de naslaggegevens',
  hashMeans:
    'Met de SHA-256-getallen kunt u nagaan of op twee computers dezelfde uitgave staat. Naslag vergelijkt ze zelf bij elke start en toont een rapport dat daarvan afwijkt niet.',
  silence: {
    title: 'Hoe bewezen is dat Naslag niets verstuurt',
    lead: 'Dit deel is voor wie over de beveiliging gaat. Er staat wat is afgesloten, hoe dat is gemeten en hoe u het zelf nameet.',
    closedTitle: 'Wat is afgesloten',
    closed,
    howTitle: 'Hoe het is gemeten',
    how,
    figuresTitle: 'Wat er is gemeten',
    figuresCaption: 'Gemeten op 28 november 2026, op Linux, met Electron 33.2.1',
    columns: ['Wat er liep', 'Pakketten', 'Namen', 'Aanroepen'],
    figures,
    limits: [
      'Vanuit het venster zonder deze maatregelen werden 97 van dezelfde 116 wegen gehoord.',
      'Alleen Linux is gemeten. Op Windows en macOS is de code gelijk, maar daar is dit niet nagemeten. De meting liep als beheerder, dus zonder de zandbak van Chromium, die het programma verder beperkt.',
      'Een vijandige pagina kan Chromium laten opzoeken onder welk adres deze computer naar buiten zou treden. Daarvoor wordt een socket op een bekend adres gericht en weer gesloten; er wordt niets verstuurd. Die aanroepen zijn in de tabel niet meegeteld.'
    ],
    checkTitle: 'Zelf nameten',
    check: [
      {
        text: 'Herhaal de meting vanuit de broncode, als beheerder op Linux:',
        command: 'npm run bench -- silence --minutes 10'
      },
      {
        text: 'Of volg het verpakte programma terwijl u ermee werkt. Zoek daarna in het bestand naar AF_INET; er hoort niets te staan:',
        command: 'strace -f -e trace=connect,sendto,sendmsg,sendmmsg -o naslag.txt ./naslag'
      },
      {
        text: 'Op Windows: maak in de firewall een regel die al het uitgaande verkeer van Naslag.exe blokkeert en in het logboek zet. Het logboek hoort leeg te blijven, en Naslag hoort gewoon te werken.',
        command: null
      }
    ]
  }
} as const
