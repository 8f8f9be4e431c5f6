import { describe, expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { collaborationOf, partnersOf, pictureOf } from './collaboration'
import type { Organisation, Party, Procedure, Reference } from './model'

const [model] = reference.procedures
const [organisation] = reference.organisations
const [party] = model?.participants ?? []
if (model === undefined || organisation === undefined || party === undefined) {
  throw new Error('the small report has a procedure with a participant')
}

const id = (name: string) => name.toLowerCase() as Organisation['id']
const of = (name: string | null): Party => ({
  ...party,
  organisation: name === null ? null : id(name)
})
const procedure = (name: string, lead: string[], participants: (string | null)[]): Procedure => ({
  ...model,
  name,
  lead: lead.map(of),
  participants: participants.map(of)
})

const data = (
  procedures: readonly Procedure[]
): Pick<Reference, 'organisations' | 'procedures'> => ({
  organisations: ['A', 'B', 'C', 'D'].map((name) => ({ ...organisation, id: id(name), name })),
  procedures
})

/** Four organisations; D works alone, and B and C meet once. */
const some = data([
  procedure('een', ['A'], ['B', null, 'B']),
  procedure('twee', [], ['B', 'A', 'C']),
  procedure('drie', ['D'], []),
  procedure('vier', ['D'], [null]),
  procedure('vijf', ['C'], ['A'])
])

const names = (procedures: readonly Procedure[] | null) =>
  procedures?.map(({ name }) => name) ?? null

describe('who works with whom', () => {
  const all = collaborationOf(some)

  test('whoever meets others most comes first, and so do its partners', () => {
    expect(
      all.map(({ organisation: { name }, procedures, partners }) => [
        name,
        procedures.length,
        partners.map(({ organisation, shared }) => [organisation.name, names(shared)])
      ])
    ).toEqual([
      [
        'A',
        3,
        [
          ['B', ['een', 'twee']],
          ['C', ['twee', 'vijf']]
        ]
      ],
      [
        'B',
        2,
        [
          ['A', ['een', 'twee']],
          ['C', ['twee']]
        ]
      ],
      [
        'C',
        2,
        [
          ['A', ['twee', 'vijf']],
          ['B', ['twee']]
        ]
      ],
      ['D', 2, []]
    ])
  })

  test('it holds both ways', () => {
    for (const { organisation: one, partners } of all) {
      for (const { organisation: other, shared } of partners) {
        const back = all.find((each) => each.organisation === other)?.partners
        expect(back?.find((each) => each.organisation === one)?.shared).toEqual(shared)
      }
    }
  })

  test('the partners of one organisation are those that it has among all', () => {
    for (const { organisation: one, partners } of all) {
      expect(partnersOf(some, one.id)).toEqual(partners)
    }
    expect(partnersOf(data([]), id('A'))).toEqual([])
  })

  test('the picture is of those that are in enough procedures and meet another that is', () => {
    const { rows, total } = pictureOf(all, { least: 2, most: 10 })
    expect(total).toBe(3)
    expect(rows.map(({ collaborator }) => collaborator.organisation.name)).toEqual(['A', 'B', 'C'])
    expect(rows.map(({ cells }) => cells.map(names))).toEqual([
      [null, ['een', 'twee'], ['twee', 'vijf']],
      [['een', 'twee'], null, ['twee']],
      [['twee', 'vijf'], ['twee'], null]
    ])
    expect(pictureOf(all, { least: 3, most: 10 })).toEqual({ rows: [], total: 0 })
  })

  test('of too many the first are shown', () => {
    const { rows, total } = pictureOf(all, { least: 1, most: 2 })
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2])
    expect(total).toBe(3)
  })
})
