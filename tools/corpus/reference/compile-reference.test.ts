import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { referenceSchema } from '../../../shared/reference/model'
import { compileEdition } from '../compile'
import { compileWater, waterFiles, waterProblems } from '../fixtures/load'
import { referenceLine } from './print-reference'

const { corpus, reference } = await compileWater()

const textOf = ({ block, start, end }: { block: string; start: number; end: number }) =>
  corpus.blocks.find(({ id }) => id === block)?.text.slice(start, end)

test('the compiled reference data has the shape that everything else reads', () => {
  expect(v.safeParse(referenceSchema, reference).issues).toBeUndefined()
})

describe('a statement knows its passage', () => {
  test('the block and the place of the quote in it', () => {
    const [procedure] = reference.procedures
    const [step] = procedure?.steps ?? []
    expect(step).toMatchObject({ quote: 'met 3 meter verhoogd', flagged: false })
    expect(step && textOf(step)).toBe('met 3 meter verhoogd')
  })

  test('one that rests on a block with an editor’s note says so', () => {
    expect(reference.procedures[0]?.limits).toMatchObject([{ flagged: true }])
  })

  test('block chooses between blocks that have the same words', async () => {
    const quote = 'Geen wijzigingen'
    const compiled = await compileWater([
      'procedures',
      'quote: Een dijk keert water }',
      `quote: ${quote}, block: hoogte-geen-wijzigingen }`
    ])
    expect(compiled.reference.procedures[0]?.purpose).toMatchObject([
      { quote, block: 'hoogte-geen-wijzigingen', start: 0, end: quote.length }
    ])
  })
})

describe('mentions', () => {
  test('every place where an organisation is named', () => {
    expect(reference.organisations[0]?.mentions.map(textOf)).toEqual([
      'Bureau Dijk en Polder',
      'BDP'
    ])
  })

  test('of forms that overlap, the longest', async () => {
    const compiled = await compileWater([
      'organisations',
      'searched: [Bureau Dijk en Polder, BDP]',
      'searched: [Polder, Bureau Dijk en Polder]'
    ])
    expect(compiled.reference.organisations[0]?.mentions.map(textOf)).toEqual([
      'Bureau Dijk en Polder',
      'polder'
    ])
  })

  test('every place of a law and of an abbreviation', () => {
    expect(reference.laws[0]?.mentions.map(textOf)).toEqual(['de kaart'])
    expect(reference.lexicon.abbreviations[0]?.mentions.map(textOf)).toEqual(['BDP'])
  })
})

test('what an editor leaves out is null or empty, never missing', () => {
  expect(reference.procedures[1]).toMatchObject({ lead: [], notes: [], sections: [] })
  expect(reference.figures[1]).toMatchObject({ period: null, reference: null })
  expect(reference.events[1]).toMatchObject({ until: null, approximate: false })
})

test('a year alone may be written as a number, and events are in the order of their dates', () => {
  expect(reference.events.map(({ date }) => date)).toEqual(['2019', '2020-06'])
  expect(reference.figures[2]?.period).toEqual({ from: '2019', to: '2020-12' })
})

test('an abbreviation that the editor expands has no passage', async () => {
  const compiled = await compileWater([
    'lexicon',
    'quote: Bureau Dijk en Polder (BDP)',
    'toegevoegd: true'
  ])
  const [abbreviation] = compiled.reference.lexicon.abbreviations
  expect(abbreviation).toMatchObject({ short: 'BDP', toegevoegd: true })
  expect(abbreviation).not.toHaveProperty('quote')
})

test('an edition without reference data has none', async () => {
  const files = await waterFiles()
  const none = {
    lexicon: null,
    procedures: null,
    organisations: null,
    laws: null,
    figures: null,
    events: null
  }
  const compiled = compileEdition({ ...files, reference: none })
  expect(compiled).toMatchObject({
    ok: true,
    value: { reference: { procedures: [], figures: [], lexicon: { abbreviations: [] } } }
  })
})

test('the line of "corpus reference" has the keys that checks read', () => {
  const line: unknown = JSON.parse(referenceLine(reference))
  const lists = ['procedures', 'organisations', 'abbreviations', 'laws', 'figures', 'events']
  for (const key of lists) expect(line).toHaveProperty(key, expect.any(Array))
})

test('one form cannot mean two organisations', async () => {
  const second = '- { id: ander, name: Ander bureau, kind: overig, searched: [BDP] }\n'
  const problems = await waterProblems(['organisations', '- id: bureau', `${second}- id: bureau`])
  expect(problems).toMatchObject([
    { file: 'reference/organisations.yml', line: 9, message: '"BDP" is searched for "ander" too' }
  ])
})

test('a group that nothing is in does not add up', async () => {
  const empty = '- { id: leeg, label: Leeg, sum: dijken, comparable: false }\n'
  const problems = await waterProblems([
    'figures',
    '- id: bouwwerken',
    `${empty}  - id: bouwwerken`
  ])
  expect(problems).toMatchObject([
    { line: 27, message: 'no figure of the group "leeg" adds up to "dijken"' }
  ])
})

test('all problems of all files are told at once', async () => {
  const problems = await waterProblems(
    ['events', '[bureau]', '[buro]'],
    ['laws', 'quote: de kaart', 'quote: de krant'],
    ['lexicon', 'term: gemaal', 'term: molen']
  )
  expect(problems.map(({ file }) => file)).toEqual([
    'lexicon.yml',
    'reference/laws.yml',
    'reference/events.yml'
  ])
})
