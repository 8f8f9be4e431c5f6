import { expect, test } from 'vitest'
import { figureOf, groupOf } from '../testing/figures'
import { reference } from '../testing/reference'
import { blockId, outline, sectionId } from '../testing/report'
import { catalogueOf } from './catalogue'
import { allFigures, comparisonsOf, figureChapters, membersOf, sumOf } from './figures'
import type { Reference } from './model'

const first = { block: blockId('b-eerste') }
const local = { block: blockId('b-lokaal') }
const zaken = groupOf('zaken', { label: 'Zaken in hoger beroep' })

const data: Reference = {
  ...reference,
  groups: [zaken],
  figures: [
    figureOf('los', 1, { ...first, group: null, label: 'Een café' }),
    figureOf('een', 2, { ...local, group: zaken.id }),
    figureOf('ver', 3, { ...first, group: zaken.id, label: 'Elders genoemd' }),
    figureOf('ook-los', 4, { ...local, group: null, unit: 'gemeenten' })
  ]
}
const catalogue = catalogueOf(data)

/** Chapters with the ids of what they show. */
const shown = (filter: Partial<typeof allFigures>) =>
  figureChapters(outline, catalogue, { ...allFigures, ...filter }).map(({ part, sets }) => [
    part.contents.section.id,
    ...sets.map(({ group, figures, gaps }) => [
      group?.id ?? null,
      figures.map(({ id }) => id),
      gaps.map(({ id }) => id)
    ])
  ])

test('a group is whole, in the chapter of its first figure; the others and what is lost come after it', () => {
  expect(shown({})).toEqual([
    ['inleiding', [null, ['los'], []]],
    ['voorkomen', ['zaken', ['een', 'ver'], []], [null, ['ook-los'], ['b-kader']]]
  ])
})

test('what is lost stands beside the figures that were left of its section', () => {
  const inBox = {
    ...data,
    figures: [figureOf('een', 2, { block: blockId('b-kader'), group: zaken.id })]
  }
  const [chapter] = figureChapters(outline, catalogueOf(inBox))
  expect(chapter?.sets.map(({ gaps }) => gaps.length)).toEqual([1])
})

test.each([
  [{ text: 'CAFE' }, ['los']],
  [{ text: 'hoger beroep' }, ['een', 'ver']],
  [{ text: 'elders  genoemd' }, ['ver']],
  [{ text: 'gemeenten' }, ['ook-los']],
  [{ chapter: sectionId('inleiding') }, ['los']],
  [{ text: 'bestaat niet' }, []]
])('the filter %j leaves %j', (filter, ids) => {
  const left = figureChapters(outline, catalogue, { ...allFigures, ...filter })
  expect(
    left.flatMap(({ sets }) => sets.flatMap(({ figures }) => figures.map(({ id }) => id)))
  ).toEqual(ids)
})

test('what is lost is found by its words', () => {
  expect(shown({ text: 'opschrift' })).toEqual([['voorkomen', [null, [], ['b-kader']]]])
})

const total = figureOf('totaal', 0.3)
const withSum = groupOf('som', { sum: total.id })

test.each([
  ['equal', [figureOf('a', 0.1), figureOf('b', 0.2)]],
  ['different', [figureOf('a', 0.1), figureOf('b', 0.1)]],
  ['other', [figureOf('a', 0.1), figureOf('b', 0.2, { unit: 'personen' })]]
])('parts are %s to their total', (kind, parts) => {
  expect(sumOf(withSum, [total, ...parts])).toMatchObject({ kind, total, parts })
})

test('a group without a total has no sum', () => {
  expect(sumOf(zaken, membersOf(catalogue, zaken))).toBeNull()
  expect(sumOf(withSum, [total])).toBeNull()
})

test('only values of one unit compare, and only where the data say so', () => {
  const people = { unit: 'personen' }
  const members = [figureOf('a', 1), figureOf('b', 2), figureOf('c', 3, people)]
  expect(comparisonsOf(zaken, members).map(({ unit, figures }) => [unit, figures.length])).toEqual([
    ['zaken', 2]
  ])
  expect(comparisonsOf({ ...zaken, comparable: false }, members)).toEqual([])
  expect(comparisonsOf(null, members)).toEqual([])
  expect(comparisonsOf(zaken, [figureOf('a', 1), figureOf('b', -2)])).toEqual([])
})
