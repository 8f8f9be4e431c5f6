import { describe, expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { catalogueOf } from './catalogue'
import {
  choicesOf,
  filteredProcedures,
  isFilteringProcedures,
  noProcedureFilter,
  procedureGroups,
  procedureRowsOf,
  unsaid,
  type ProcedureFilter
} from './procedures'

const rows = procedureRowsOf(catalogueOf(reference))

const left = (filter: Partial<ProcedureFilter>): readonly string[] =>
  filteredProcedures(rows, { ...noProcedureFilter, ...filter }).map(({ id }) => id)

describe('procedures in an overview', () => {
  test('a party and a law are called as their own entry is', () => {
    expect(rows[0]).toMatchObject({
      lead: ['Gemeente'],
      participant: ['Dienst Terugkeer en Vertrek', 'Pi-NL'],
      law: ['Kamerbrief']
    })
  })

  test.each<[Partial<ProcedureFilter>, readonly string[]]>([
    [{}, ['casusoverleg', 'noodplan']],
    [{ text: 'signalen' }, ['casusoverleg']],
    [{ text: '  PGA sámen ' }, ['casusoverleg']],
    [{ text: 'signalen noodplan' }, []],
    [{ goal: 'crisis-voorbereiden' }, ['noodplan']],
    [{ lead: 'Gemeente' }, ['casusoverleg']],
    [{ lead: unsaid }, ['noodplan']],
    [{ participant: 'Pi-NL' }, ['casusoverleg']],
    [{ law: 'Kamerbrief', goal: 'signaleren' }, ['casusoverleg']],
    [{ law: 'Kamerbrief', goal: 'crisis-voorbereiden' }, []]
  ])('%j leaves %j', (filter, ids) => {
    expect(left(filter)).toEqual(ids)
  })

  test('a filter says whether it leaves anything out', () => {
    expect(isFilteringProcedures({ ...noProcedureFilter, text: ' ' })).toBe(false)
    expect(isFilteringProcedures({ ...noProcedureFilter, law: unsaid })).toBe(true)
  })

  test('choices are counted under the rest of the filter; what is chosen stays among them', () => {
    expect(choicesOf(rows, noProcedureFilter, 'participant')).toEqual([
      { value: 'Dienst Terugkeer en Vertrek', amount: 1 },
      { value: 'Pi-NL', amount: 1 },
      { value: unsaid, amount: 1 }
    ])
    const nothing = { ...noProcedureFilter, text: 'noodplan', lead: 'Gemeente' }
    expect(choicesOf(rows, nothing, 'lead')).toEqual([
      { value: 'Gemeente', amount: 0 },
      { value: unsaid, amount: 1 }
    ])
  })

  test('phases come in the order of the report, goals have all that serve them', () => {
    expect(
      procedureGroups(rows, 'phase').map((group) => group.kind === 'phase' && group.phase)
    ).toEqual(['voorkomen', 'voorbereiden'])
    expect(
      procedureGroups(rows, 'goal').map((group) => group.kind === 'goal' && group.goal)
    ).toEqual(['signaleren', 'casus-bespreken', 'crisis-voorbereiden'])
    expect(procedureGroups(rows, 'goal', 'casus-bespreken')).toHaveLength(1)
  })
})
