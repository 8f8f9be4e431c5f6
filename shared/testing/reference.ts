/** A small set of reference data on the small report, with one or two entries of each kind. */
import * as v from 'valibot'
import { referenceSchema } from '../reference/model'
import { corpus } from './report'

/** The passage of a block that has these words. */
const passage = (block: string, quote: string) => {
  const text = corpus.blocks.find(({ id }) => id === block)?.text ?? ''
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`${block} has no ‘${quote}’`)
  return { quote, block, start, end: start + quote.length, flagged: false }
}

const mention = (block: string, quote: string) => {
  const { start, end } = passage(block, quote)
  return { block, start, end }
}

const added = (text: string) => ({ text, toegevoegd: true })

export const reference = v.parse(referenceSchema, {
  format: 1,
  edition: corpus.edition.id,
  lexicon: {
    abbreviations: [
      {
        short: 'DT&V',
        long: 'Dienst Terugkeer en Vertrek',
        also: ['DTV'],
        note: null,
        organisation: 'dtv',
        mentions: [mention('b-lokaal', 'DT&V')],
        toegevoegd: true
      },
      {
        short: 'DTN',
        long: 'Dreigingsbeeld',
        also: [],
        note: 'Verschijnt vaker.',
        organisation: null,
        mentions: [mention('b-eerste', 'DTN')],
        toegevoegd: false,
        ...passage('b-eerste', 'DTN 58')
      }
    ],
    names: [],
    synonyms: [],
    spelling: []
  },
  procedures: [
    {
      id: 'casusoverleg',
      name: 'Casusoverleg',
      abbreviations: ['PGA'],
      phase: 'voorkomen',
      goals: ['casus-bespreken', 'signaleren'],
      purpose: [{ text: 'Samen handelen', ...passage('b-lokaal', 'werken samen') }],
      lead: [{ name: 'gemeente', organisation: 'gemeente', ...passage('b-lokaal', 'de gemeente') }],
      participants: [
        { name: 'DT&V', organisation: 'dtv', ...passage('b-lokaal', 'De DT&V') },
        { name: 'Pi-NL', organisation: null, ...passage('b-lokaal', 'de Pi-NL') }
      ],
      legalBasis: [{ text: 'Kamerstuk', law: 'brief-678', ...passage('b-noot', 'nr. 678') }],
      appliesWhen: [],
      steps: [
        { text: 'Deel de signalen', ...passage('b-punt', 'signalen delen') },
        { text: 'Kies interventies', ...passage('b-tweede-punt', 'interventies kiezen') }
      ],
      reporting: [],
      limits: [],
      related: ['noodplan'],
      figures: ['dtn-58'],
      questions: [added('Hoe vaak het overleg is, staat er niet.')],
      notes: [],
      sections: ['lokaal']
    },
    {
      id: 'noodplan',
      name: 'Noodplan (NP)',
      abbreviations: ['NP'],
      phase: 'voorbereiden',
      goals: ['crisis-voorbereiden'],
      purpose: [],
      lead: [],
      participants: [],
      legalBasis: [],
      appliesWhen: [],
      steps: [],
      reporting: [],
      limits: [],
      related: ['casusoverleg'],
      figures: [],
      questions: [],
      notes: [added('Alleen genoemd.')],
      sections: ['kader']
    }
  ],
  organisations: [
    {
      id: 'dtv',
      name: 'Dienst Terugkeer en Vertrek',
      abbreviation: 'DT&V',
      kind: 'overheid',
      role: [{ text: 'Werkt samen', ...passage('b-lokaal', 'werken samen') }],
      notes: [],
      searched: ['DT&V'],
      mentions: [mention('b-lokaal', 'DT&V')]
    },
    {
      id: 'gemeente',
      name: 'Gemeente',
      abbreviation: null,
      kind: 'gemeente',
      role: [],
      notes: [],
      searched: ['gemeente'],
      mentions: [mention('b-lokaal', 'gemeente')]
    }
  ],
  laws: [
    {
      id: 'brief-678',
      name: 'Kamerbrief',
      kind: 'kamerstuk',
      citation: '29754, nr. 678',
      articles: [],
      about: [],
      notes: [],
      searched: ['nr. 678'],
      mentions: [mention('b-noot', '29754, nr. 678')]
    }
  ],
  figures: [
    {
      id: 'dtn-58',
      label: 'Nummer van het dreigingsbeeld',
      value: 58,
      approximate: null,
      unit: 'nummer',
      period: null,
      reference: '2023-12',
      highlighted: true,
      group: 'dtn',
      notes: [],
      ...passage('b-eerste', 'DTN 58')
    }
  ],
  groups: [{ id: 'dtn', label: 'Dreigingsbeeld', sum: null, comparable: false, notes: [] }],
  events: [
    {
      id: 'dtn-verschenen',
      date: '2023-12',
      until: null,
      approximate: false,
      what: 'Het dreigingsbeeld verschijnt',
      organisations: ['dtv'],
      notes: [],
      ...passage('b-eerste', 'In het DTN 58')
    }
  ]
})
