import { expect, test } from 'vitest'
import { guidePageOf } from './parse'

const blocks = (markdown: string) => guidePageOf('trainer', `# Titel\n\n${markdown}`).blocks

test('words have one style each, and a line of the source may end anywhere', () => {
  expect(blocks('Kies _Bewaren als…_ (**Ctrl+S**)\nen typ `p. 29`.')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Kies ', style: 'plain', to: null },
        { text: 'Bewaren als…', style: 'emphasis', to: null },
        { text: ' (', style: 'plain', to: null },
        { text: 'Ctrl+S', style: 'strong', to: null },
        { text: ') en typ ', style: 'plain', to: null },
        { text: 'p. 29', style: 'code', to: null },
        { text: '.', style: 'plain', to: null }
      ]
    }
  ])
})

test.each([
  ['cursist.md', { page: 'cursist', heading: null }],
  ['README.md#zoeken', { page: 'handleiding', heading: 'zoeken' }],
  ['../privacy.md', { page: 'privacy', heading: null }],
  ['#eerst', { page: 'trainer', heading: 'eerst' }],
  ['../security.md', null],
  ['../../handleiding/cursist.md', null]
])('a link to %s leads to %j', (url, to) => {
  expect(blocks(`[hier](${url})`)).toMatchObject([{ runs: [{ text: 'hier', to }] }])
})

test('headings, lists, tables, code and pictures', () => {
  const found = blocks(
    '## In één keer: ‘zo’\n\n1. een\n   - twee\n\n| a | b |\n| - | - |\n| c | d |\n\n```sh\nls\n```\n\n![Het venster](beelden/lezen.png)'
  )
  expect(found.map(({ kind }) => kind)).toEqual(['heading', 'list', 'table', 'code', 'picture'])
  expect(found).toMatchObject([
    { id: 'in-een-keer-zo', level: 2, text: 'In één keer: ‘zo’' },
    { isOrdered: true, items: [[{ kind: 'paragraph' }, { kind: 'list', isOrdered: false }]] },
    { head: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: 'c' }], [{ text: 'd' }]]] },
    { text: 'ls' },
    { source: 'beelden/lezen.png', alt: 'Het venster' }
  ])
})

test.each(['<b>vet</b>', '> citaat', '#### diep', 'a ![in de regel](x.png)', '***'])(
  'what the app cannot show makes the build fail: %s',
  (markdown) => {
    expect(() => blocks(markdown)).toThrow('handleiding/trainer.md')
  }
)

test('a page begins with its title', () => {
  expect(() => guidePageOf('trainer', 'Zonder titel')).toThrow('the first line is the title')
})
