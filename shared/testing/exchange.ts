/** Files of other programs for tests, as those write them. */

const around = { prefix: 'De DT&V en de Pi-NL ', suffix: ' in het casusoverleg van de gem' }

/** As the API of Hypothesis gives it. */
export const hypothesisRow = {
  id: 'bX2ZGJxKEe6j1Wf8y1p7Lg',
  created: '2026-03-02T09:15:00.123456+00:00',
  updated: '2026-03-02T09:20:00.123456+00:00',
  user: 'acct:anna@hypothes.is',
  uri: 'https://www.voorbeeld.nl/rapport.html',
  text: 'Wie **leidt** dit overleg?',
  tags: ['overleg', 'navragen'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://www.voorbeeld.nl/rapport.html',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[3]',
          endContainer: '/p[3]',
          startOffset: 20,
          endOffset: 32
        },
        { type: 'TextPositionSelector', start: 4020, end: 4032 },
        { type: 'TextQuoteSelector', exact: 'werken samen', ...around }
      ]
    }
  ],
  document: { title: ['Proefrapport'] },
  links: { html: 'https://hypothes.is/a/bX2ZGJxKEe6j1Wf8y1p7Lg' },
  hidden: false,
  flagged: false
}

/** A note, a highlight and a note on the page as a whole. */
export const hypothesisFile = {
  total: 3,
  rows: [
    hypothesisRow,
    {
      ...hypothesisRow,
      id: 'markering',
      text: '',
      tags: [],
      target: [
        {
          source: hypothesisRow.uri,
          selector: [
            { type: 'TextQuoteSelector', exact: 'een zeer reële dreiging', prefix: '', suffix: '' }
          ]
        }
      ]
    },
    { ...hypothesisRow, id: 'pagina', text: 'Goed stuk', target: [{ source: hypothesisRow.uri }] }
  ]
}

const cfi = {
  type: 'FragmentSelector',
  conformsTo: 'http://www.idpf.org/epub/linking/cfi/epub-cfi.html',
  value: 'epubcfi(/6/4!/4/10,/2/1:1,/3:4)'
}

/** As Thorium writes it. */
export const thoriumItem = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:0b9f2f4e-9d2f-4f5f-8f3b-1c2d3e4f5a6b',
  created: '2026-04-01T10:00:00.000Z',
  modified: '2026-04-02T10:00:00.000Z',
  type: 'Annotation',
  motivation: 'highlighting',
  body: {
    type: 'TextualBody',
    value: 'j’adore !',
    format: 'text/plain',
    color: 'yellow',
    tag: 'docent',
    highlight: 'solid'
  },
  creator: { id: 'urn:uuid:1', type: 'Person', name: 'Anna' },
  target: {
    source: 'OEBPS/hoofdstuk1.xhtml',
    meta: { headings: [{ level: 1, txt: 'Voorkomen' }], page: '12' },
    selector: [
      {
        type: 'CssSelector',
        value: '#intro > p:nth-child(2)',
        refinedBy: { type: 'TextPositionSelector', start: 4, end: 19 }
      },
      { type: 'TextPositionSelector', start: 4020, end: 4032 },
      { type: 'TextQuoteSelector', exact: 'werken \n\t samen', ...around },
      { type: 'ProgressionSelector', value: 0.53 },
      cfi
    ]
  }
}

/** A note, a highlight and a bookmark. */
export const thoriumFile = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:7d3f0f9e-2b1c-4c5d-8e9f-0a1b2c3d4e5f',
  type: 'AnnotationSet',
  generator: {
    id: 'https://github.com/edrlab/thorium-reader/releases/tag/v3.4.0',
    type: 'Software',
    name: 'Thorium 3.4.0',
    homepage: 'https://www.thoriumreader.com/'
  },
  generated: '2026-04-03T10:00:00.000Z',
  title: 'Annotations set',
  about: {
    'dc:identifier': ['urn:thorium:1'],
    'dc:format': 'application/epub+zip',
    'dc:title': 'Proefrapport'
  },
  items: [
    thoriumItem,
    {
      ...thoriumItem,
      id: 'urn:uuid:0b9f2f4e-9d2f-4f5f-8f3b-1c2d3e4f5a6c',
      body: { ...thoriumItem.body, value: '', tag: '', color: 'green' }
    },
    {
      ...thoriumItem,
      id: 'urn:uuid:0b9f2f4e-9d2f-4f5f-8f3b-1c2d3e4f5a6d',
      motivation: 'bookmarking',
      body: { ...thoriumItem.body, value: 'Hier verder', tag: '' },
      target: {
        source: 'OEBPS/hoofdstuk1.xhtml',
        selector: [{ type: 'ProgressionSelector', value: 0.1 }, cfi]
      }
    }
  ]
}
