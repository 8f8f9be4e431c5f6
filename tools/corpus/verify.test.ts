import { describe, expect, test } from 'vitest'
import { waterProblems, type Change } from './fixtures/load'

const messagesOf = async (file: string, ...changes: readonly Change[]): Promise<string> =>
  (await waterProblems(...changes))
    .filter((problem) => problem.file === file)
    .map(({ message }) => message)
    .join('\n')

test('the made-up edition has no problems', async () => {
  expect(await waterProblems()).toEqual([])
})

describe('every difference between source and report is a problem', () => {
  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'a lost word',
      ['report', 'is van klei', 'van klei'],
      'source.txt 32, 34 has "Een dijk is van klei'
    ],
    [
      'an added word',
      ['report', 'keert water', 'keert veel water'],
      'the report has "Een dijk keert veel'
    ],
    ['a changed digit', ['report', '**12**', '**13**'], 'source.txt 17 has'],
    [
      'a changed chapter number',
      ['report', 'nummer=2', 'nummer=3'],
      'source.txt 42 has "2. Polders"'
    ],
    ['lost strong', ['report', '**12**', '12'], 'source.txt 17 has'],
    ['strong on half a word', ['report', '**12**', '**1**2'], 'source.txt 17 has'],
    ['a changed link', ['report', 'org/kaart', 'org/kaarten'], 'source.txt 49 has'],
    ['a link that is not dead', ['report', '(#)', '(https://example.org)'], 'source.txt 49 has'],
    [
      'a footnote mark elsewhere',
      ['report', 'en polders[^1]', '[^1]en polders'],
      'source.txt 17 has'
    ],
    [
      'a lost block',
      ['report', '- Polders liggen laag.\n', ''],
      '"Polders liggen laag." is not in the report'
    ],
    [
      'an added block',
      ['report', '- Polders liggen laag.', '- Nieuw.\n- Polders liggen laag.'],
      '"Nieuw." is not in the source'
    ],
    [
      'a joint without an entry',
      ['report', 'liggen laag.\n- Zij', 'liggen laag. Zij'],
      '2 line(s) of the source are 1 block(s)'
    ],
    [
      'a cut without an entry',
      ['report', 'water.\n- Een', 'water.\n\nEen'],
      'a line with a bullet in the source'
    ],
    [
      'a lost bullet',
      ['report', '- Polders liggen laag.\n', 'Polders liggen laag.\n\n'],
      'a line with a bullet'
    ],
    [
      'a heading nobody listed',
      [
        'report',
        'Daarna volgt de rest van het verschil.',
        '### Daarna volgt de rest van het verschil. {#daarna}'
      ],
      'nothing says that "Daarna volgt'
    ],
    [
      'a box title of another level',
      ['repairs', '## Dijk in', '### Dijk in'],
      'nothing says that "Dijk in het kort"'
    ],
    [
      'a note nobody listed',
      ['report', 'De tweede en de derde', 'De tweede of de derde'],
      'a note that no entry'
    ],
    [
      'a gap as a paragraph',
      [
        'report',
        ':::cijfers-ontbreken\n\nDe cijfers van deze figuur ontbreken in de brontekst\n\n:::',
        'De cijfers van deze figuur ontbreken in de brontekst'
      ],
      'outside of a gap'
    ],
    [
      'words in another order',
      ['report', 'Een dijk keert water.', 'Een dijk water keert.'],
      'the report has "Een dijk water keert."'
    ]
  ]
  test.each(cases)('%s', async (_, change, message) => {
    expect(await messagesOf('report.md', change)).toContain(message)
  })
})

describe('an entry that explains nothing is a problem', () => {
  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'words that are not there',
      ['repairs', 'before: vershil.', 'before: verschill.'],
      'line 38 of source.txt does not have "verschill."'
    ],
    [
      'words that are there twice',
      [
        'repairs',
        "before: hoge, Daarna\n  after: ['hoge,', Daarna]",
        'before: de\n  after: [de, de]'
      ],
      'not the words of before'
    ],
    [
      'the same word',
      ['repairs', 'before: vershil.\n  after: verschil.', 'before: rest\n  after: rest'],
      'before and after are the same'
    ],
    [
      'a marker that changes a word',
      ['repairs', 'after: polders[^1]', 'after: polder[^1]'],
      'is not "polders1" with its mark'
    ],
    [
      'a seam with other words',
      ['repairs', 'before: [klei of, zand.]', 'before: [klei en, zand.]'],
      'line 32 ends in "klei of"'
    ],
    [
      'a seam that changes words',
      ['repairs', 'after: klei of zand.', 'after: klei en zand.'],
      'is not what the two lines make'
    ],
    [
      'a seam of lines apart',
      ['repairs', 'lines: [32, 34]', 'lines: [32, 36]'],
      'line 36 does not come directly after line 32'
    ],
    [
      'a seam of an empty line',
      ['repairs', 'lines: [32, 34]', 'lines: [32, 33]'],
      'line 33 of source.txt has no words'
    ],
    [
      'a broken word that is two',
      ['repairs', 'after: verhoogd.', 'after: ver hoogd.'],
      'is not what the two lines make'
    ],
    ['a box title that is none', ['repairs', 'lines: [29]', 'lines: [31]'], 'box of line 31'],
    [
      'an added title that is none',
      [
        'repairs',
        'after: De cijfers van deze figuur ontbreken in de brontekst\n',
        'after: Een figuur\n'
      ],
      'added words that are no title'
    ],
    [
      'a move from elsewhere',
      ['repairs', '{ follows: 49 }', '{ follows: 48 }'],
      'line 51 follows line 49, not 48'
    ],
    ['a move to nowhere', ['repairs', '{ follows: 47 }', '{ follows: 48 }'], 'line 48 of source'],
    ['a move to itself', ['repairs', '{ follows: 47 }', '{ follows: 51 }'], 'to follow itself'],
    [
      'a gap that changes its label',
      ['repairs', "after: 'Aantal polders in 2020:", "after: 'Aantal polders in 2021:"],
      'a gap that changes the printed label'
    ],
    ['a list entry of another line', ['repairs', 'lines: [55]', 'lines: [53]'], 'list of line 53'],
    ['an unknown kind', ['repairs', 'kind: typo', 'kind: guess'], 'received "guess"'],
    [
      'a flag on other words',
      ['repairs', 'before: drie soorten', 'before: vier soorten'],
      'flag of line 38'
    ]
  ]
  test.each(cases)('%s', async (_, change, message) => {
    expect(await messagesOf('repairs.yml', change)).toContain(message)
  })

  test('a problem names the line of its entry', async () => {
    const [first] = await waterProblems(['repairs', 'before: vershil.', 'before: verschill.'])
    expect(first).toMatchObject({ file: 'repairs.yml', line: 50 })
  })
})

describe('the printed title and contents pages are checked', () => {
  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'title',
      ['edition', 'title: Waterbeeld 2021\n', 'title: Waterbeeld\n'],
      'where title is "Waterbeeld"'
    ],
    ['date', ['edition', '2021-06-03', '2021-07-03'], 'where published is "2021-07-03"'],
    ['page', ['edition', 'page: 4', 'page: 5'], 'line 13 of source.txt has "Polders 4"'],
    ['entry', ['edition', 'title: Vooraf,', 'title: Vooruit,'], 'has "Vooraf 1"'],
    [
      'heading',
      ['edition', 'heading: polders', 'heading: plassen'],
      'no heading of report.md has the id "plassen"'
    ],
    [
      'title in the text',
      ['edition', ', inText: Hoogte van de dijken', ''],
      'prints "Hoogte" and the text prints'
    ],
    ['schema', ['edition', 'language: nl', 'language: fries'], 'language'],
    ['YAML', ['edition', 'titlePage:', 'titlePage: ]'], 'not valid YAML']
  ]
  test.each(cases)('%s', async (_, change, message) => {
    expect(await messagesOf('edition.yml', change)).toContain(message)
  })

  test('a contents line that edition.yml does not list is unexplained', async () => {
    const line = '    - { line: 13, title: Polders, page: 4, heading: polders }\n'
    expect(await messagesOf('report.md', ['edition', line, ''])).toContain('"Polders 4"')
  })
})
