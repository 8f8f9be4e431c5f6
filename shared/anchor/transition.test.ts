import { expect, test } from 'vitest'
import { blockId, editionId, sectionId } from '../testing/report'
import { editionTextOf, type EditionText } from './edition-text'
import { makeTarget } from './make'
import type { Target } from './model'
import { anchorsAt, changeOf, planOf, resolverFor, type Anchored } from './transition'

const edition = (id: string, texts: Readonly<Record<string, string>>): EditionText =>
  editionTextOf(
    editionId(id),
    Object.entries(texts).map(([block, text]) => ({
      id: blockId(block),
      section: sectionId('deel'),
      text
    }))
  )

const regie = 'De gemeente voert de regie over de lokale aanpak en werkt samen met de politie.'
const overleg = 'Het casusoverleg bespreekt signalen van radicalisering en kiest interventies.'
const verbod = 'De burgemeester kan een gebiedsverbod opleggen op grond van de tijdelijke wet.'
const cijfers = 'In de periode van dit verslag zijn zeven maatregelen opgelegd en twee verlengd.'

const old = edition('proef-2024', { regie, overleg, verbod, cijfers })

/** The new edition: the first block as it was, one with more before it, one edited, and one dropped. */
const next = edition('proef-2025', {
  regie,
  'overleg-2': `Vaste deelnemers zijn er niet. ${overleg}`,
  'verbod-2': verbod.replace('kan een gebiedsverbod opleggen', 'kan een meldplicht opleggen')
})

const targetOn = (block: string, quote: string): Target => {
  const offset = (old.blocks.find(({ id }) => id === block)?.text ?? '').indexOf(quote)
  const from = { block: blockId(block), offset }
  return makeTarget(old, from, { block: blockId(block), offset: offset + quote.length })
}

const resolve = resolverFor(next, [])

const all: readonly Anchored<string>[] = [
  { id: 'weg', target: targetOn('cijfers', 'zeven maatregelen') },
  { id: 'anders', target: targetOn('verbod', 'een gebiedsverbod opleggen') },
  { id: 'verder', target: targetOn('overleg', 'van radicalisering') },
  { id: 'gelijk', target: targetOn('regie', 'de lokale aanpak') },
  {
    id: 'over twee',
    target: makeTarget(
      old,
      { block: blockId('regie'), offset: 20 },
      { block: blockId('overleg'), offset: 26 }
    )
  },
  { id: 'zonder plaats', target: [] }
]

const plan = planOf(
  next,
  all.map((one) => changeOf(next, resolve, one))
)

test('what stands as it stood is kept, on the new edition', () => {
  expect(plan.kept).toMatchObject([
    { id: 'gelijk', target: [{ edition: 'proef-2025', block: 'regie', quote: 'de lokale aanpak' }] }
  ])
})

test('what stands elsewhere is moved', () => {
  expect(plan.moved).toMatchObject([
    {
      id: 'verder',
      from: [{ edition: 'proef-2024', block: 'overleg' }],
      target: [{ edition: 'proef-2025', block: 'overleg-2', quote: 'van radicalisering' }]
    }
  ])
})

test('what was edited is asked for, with both texts; of several passages only those', () => {
  expect(plan.edited).toMatchObject([
    {
      id: 'over twee',
      sure: [{ block: 'regie', start: 20 }],
      asked: [{ anchor: { quote: 'Het casusoverleg bespreekt' } }]
    },
    {
      id: 'anders',
      sure: [],
      asked: [
        {
          anchor: { quote: 'een gebiedsverbod opleggen' },
          candidates: [{ places: [{ block: 'verbod-2' }] }]
        }
      ]
    }
  ])
  const [candidate] = plan.edited.at(-1)?.asked[0]?.candidates ?? []
  expect(candidate?.text).toContain('meldplicht')
})

test('with the old edition at hand, what kept its id and stands between others has moved', () => {
  const swapped = edition('proef-2025', { overleg, verbod, regie, cijfers })
  const resolveBoth = resolverFor(swapped, [old])
  const kindOf = (block: string, quote: string): string | undefined =>
    targetOn(block, quote).map((anchor) => resolveBoth(anchor).kind)[0]
  expect(kindOf('regie', 'de lokale aanpak')).toBe('moved')
  expect(kindOf('verbod', 'een gebiedsverbod')).toBe('exact')
})

test('what a reader chooses of the candidates becomes an anchor on the new edition', () => {
  const [candidate] = plan.edited.at(-1)?.asked[0]?.candidates ?? []
  expect(anchorsAt(next, candidate?.places ?? [])).toMatchObject([
    { edition: 'proef-2025', block: 'verbod-2', quote: candidate?.text }
  ])
})

test('what is gone is dropped, with its old text, and so is what had no place', () => {
  expect(plan.dropped).toMatchObject([
    { id: 'weg', from: [{ quote: 'zeven maatregelen' }] },
    { id: 'zonder plaats', from: [] }
  ])
})
