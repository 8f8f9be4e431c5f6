import { describe, expect, test } from 'vitest'
import { waterProblems, type Change } from '../fixtures/load'

type Refusal = readonly [what: string, change: Change, line: number, message: string]

const refuses = (file: string, refusals: readonly Refusal[]): void => {
  describe(file, () => {
    test.each(refusals)('%s', async (_, change, line, message) => {
      const [problem, ...others] = await waterProblems(change)
      expect(problem).toMatchObject({ file, line, message })
      expect(problem?.advice).not.toBe('')
      expect(others).toEqual([])
    })
  })
}

const flagged = 'the quote rests on a block with an editor’s note of kind flag'
const noNote = 'rests on a block with an editor’s note of kind flag, and has no note of its own'

refuses('reference/procedures.yml', [
  [
    'a quote that the report does not have',
    ['procedures', 'Een dijk keert water', 'Een dijk keert wijn'],
    7,
    'the quote "Een dijk keert wijn" is not in the report'
  ],
  [
    'a quote that ends inside a word',
    ['procedures', 'quote: Een dijk keert water', 'quote: Een dijk keert wat'],
    7,
    'the quote "Een dijk keert wat" is not in the report'
  ],
  [
    'a quote that stands in two blocks',
    ['procedures', 'quote: Een dijk keert water', 'quote: Geen wijzigingen'],
    7,
    'the quote "Geen wijzigingen" is in 2 blocks: dijken-geen-wijzigingen, hoogte-geen-wijzigingen'
  ],
  [
    'a block that is not there',
    ['procedures', 'keert water }', 'keert water, block: b-x }'],
    7,
    'there is no block "b-x"'
  ],
  [
    'a quote that is not in its block',
    ['procedures', 'keert water }', 'keert water, block: hoogte }'],
    7,
    'the quote "Een dijk keert water" is not in block hoogte'
  ],
  [
    'a quote of a flagged block that does not say so',
    ['procedures', ', flagged: true', ''],
    15,
    flagged
  ],
  [
    'a quote that says flagged without need',
    ['procedures', 'keert water }', 'keert water, flagged: true }'],
    7,
    'flagged, but the block of the quote has no editor’s note'
  ],
  [
    'a flagged quote in an entry without a note',
    [
      'procedures',
      '  notes:\n    - { text: De tweede en de derde soort ontbreken in de bron., toegevoegd: true }\n',
      ''
    ],
    1,
    noNote
  ],
  [
    'an organisation that is not there',
    ['procedures', 'organisation: bureau', 'organisation: buro'],
    9,
    'there is no organisation "buro"'
  ],
  [
    'a law that is not there',
    ['procedures', 'law: kaart', 'law: krt'],
    11,
    'there is no law "krt"'
  ],
  [
    'a figure that is not there',
    ['procedures', 'figures: [dijken]', 'figures: [dammen]'],
    17,
    'there is no figure "dammen"'
  ],
  [
    'a procedure that is not there',
    ['procedures', 'related: [malen]', 'related: [dempen]'],
    16,
    'there is no procedure "dempen"'
  ],
  [
    'a section that is not there',
    ['procedures', '[dijken, hoogte]', '[dijken, diepte]'],
    22,
    'there is no section "diepte"'
  ],
  [
    'an abbreviation that the lexicon does not have',
    ['procedures', 'abbreviations: [BDP]', 'abbreviations: [BvD]'],
    3,
    'there is no abbreviation in lexicon.yml "BvD"'
  ],
  [
    'a second entry with one id',
    ['procedures', '- id: malen', '- { id: malen, name: Dubbel, phase: vervolgen }\n\n- id: malen'],
    26,
    'a second entry with the id "malen"'
  ],
  [
    'an editor’s words that do not say so',
    ['procedures', 'Wie betaalt het?, toegevoegd: true', 'Wie betaalt het?, toegevoegd: false'],
    19,
    '0.questions.0.toegevoegd: Invalid type: Expected true but received false'
  ]
])

refuses('reference/organisations.yml', [
  [
    'an abbreviation that the lexicon does not have',
    ['organisations', 'abbreviation: BDP', 'abbreviation: BvD'],
    3,
    'there is no abbreviation in lexicon.yml "BvD"'
  ],
  [
    'a form that the report does not have',
    ['organisations', 'Polder, BDP]', 'Polder, bdp, BDp]'],
    8,
    '"BDp" is nowhere in the report'
  ],
  [
    'a key that is not known',
    ['organisations', 'kind: overig', 'kind: overig\n  soort: overig'],
    5,
    '0.soort: Invalid key: Expected never but received "soort"'
  ]
])

refuses('reference/laws.yml', [
  [
    'a quote of an article that the report does not have',
    ['laws', 'Zie het gemaal of de kaart', 'Zie het gemaal of de krant'],
    7,
    'the quote "Zie het gemaal of de krant" is not in the report'
  ]
])

refuses('reference/figures.yml', [
  [
    'figures that do not add up to their total',
    ['figures', 'value: 5', 'value: 6'],
    29,
    'the figures of the group "bouwwerken" add up to 13, and "dijken" is 12'
  ],
  [
    'a total that is not there',
    ['figures', 'sum: dijken', 'sum: dammen'],
    29,
    'there is no figure "dammen"'
  ],
  [
    'a group that is not there',
    ['figures', 'group: bouwwerken\n    quote: Het telt', 'group: werken\n    quote: Het telt'],
    8,
    'there is no group "werken"'
  ],
  [
    'a day that no calendar has',
    ['figures', '2020-12-31', '2020-11-31'],
    6,
    'figures.0.reference: a date is YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists'
  ],
  [
    'a period that ends before it begins',
    ['figures', 'to: 2020-12', 'to: 2018-12'],
    22,
    'the period ends before it begins'
  ],
  [
    'a period and a reference date',
    ['figures', 'period: { from', 'reference: 2020\n    period: { from'],
    22,
    'a figure has a period or a reference date'
  ],
  [
    'a second figure with one id',
    ['figures', 'id: dijken-van-zand', 'id: dijken-van-klei'],
    18,
    'a second entry with the id "dijken-van-klei"'
  ]
])

refuses('reference/events.yml', [
  [
    'an event that ends before it begins',
    ['events', 'until: 2020', 'until: 2018'],
    7,
    'the event ends before it begins'
  ],
  [
    'an organisation that is not there',
    ['events', '[bureau]', '[buro]'],
    10,
    'there is no organisation "buro"'
  ],
  [
    'a month that no calendar has',
    ['events', 'date: 2020-06', 'date: 2020-13'],
    2,
    '0.date: a date is YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists'
  ]
])

refuses('lexicon.yml', [
  [
    'an abbreviation that the report does not have',
    ['lexicon', 'names:', '  - { short: XYZ, long: Niets, toegevoegd: true }\n\nnames:'],
    8,
    '"XYZ" is nowhere in the report'
  ],
  [
    'a quote that does not have the abbreviation',
    ['lexicon', 'quote: Bureau Dijk en Polder (BDP)', 'quote: Bureau Dijk en Polder'],
    4,
    'the quote does not have "BDP"'
  ],
  [
    'an expansion that is neither quoted nor added',
    ['lexicon', '    quote: Bureau Dijk en Polder (BDP)\n', ''],
    2,
    'abbreviations.0: an abbreviation has the quote that expands it, or toegevoegd: true'
  ],
  [
    'a second meaning of an abbreviation',
    ['lexicon', 'names:', '  - { short: BDP, long: Anders, toegevoegd: true }\n\nnames:'],
    8,
    'a second entry for "BDP"'
  ],
  [
    'an organisation that is not there',
    ['lexicon', 'organisation: bureau', 'organisation: buro'],
    5,
    'there is no organisation "buro"'
  ],
  [
    'a name that the report does not have',
    ['lexicon', 'term: gemaal', 'term: molen'],
    9,
    '"molen" is nowhere in the report'
  ],
  [
    'a synonym of a word that the report does not have',
    ['lexicon', 'words: [dijken, dijk]', 'words: [dijken, dam]'],
    14,
    '"dam" is nowhere in the report'
  ],
  [
    'a spelling that the report does not have',
    [
      'lexicon',
      'preferred: dijken\n    variants: [dijk]',
      'preferred: dijken\n    variants: [dyk]'
    ],
    20,
    '"dyk" is nowhere in the report'
  ]
])
