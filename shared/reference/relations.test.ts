import { describe, expect, test } from 'vitest'
import { reference } from '../testing/reference'
import type { Organisation } from './model'
import {
  abbreviationsOf,
  eventsOf,
  figuresNaming,
  involvementsOf,
  proceduresOf,
  restingOn
} from './relations'

const organisation = (name: string): Organisation => {
  const found = reference.organisations.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no organisation ${name}`)
  return found
}
const dtv = organisation('Dienst Terugkeer en Vertrek')
const gemeente = organisation('Gemeente')

describe('the procedures of an organisation', () => {
  test('those that it leads, and those that it takes part in, each with where the report says so', () => {
    const [overleg] = reference.procedures
    expect(involvementsOf(reference, gemeente.id)).toEqual({
      leads: [{ procedure: overleg, parties: overleg?.lead }],
      takesPart: []
    })
    expect(involvementsOf(reference, dtv.id)).toEqual({
      leads: [],
      takesPart: [{ procedure: overleg, parties: [overleg?.participants[0]] }]
    })
  })

  test('one that it leads and takes part in stands once, under what it leads', () => {
    const [overleg] = reference.procedures
    if (overleg === undefined) throw new Error('no procedure')
    const both = { ...overleg, lead: overleg.participants.slice(0, 1) }
    const { leads, takesPart } = involvementsOf({ procedures: [both] }, dtv.id)
    expect(leads.map(({ parties }) => parties.length)).toEqual([2])
    expect(takesPart).toEqual([])
  })
})

test('the procedures that an organisation is in, each once', () => {
  const [overleg] = reference.procedures
  expect(proceduresOf(reference, gemeente.id)).toEqual([overleg])
  expect(proceduresOf({ procedures: [] }, gemeente.id)).toEqual([])
})

test('the procedures that rest on a law, with the passage', () => {
  const [law] = reference.laws
  const resting = law === undefined ? [] : restingOn(reference, law.id)
  expect(resting.map(({ procedure, bases }) => [procedure.name, bases.length])).toEqual([
    ['Casusoverleg', 1]
  ])
})

test('the events of an organisation', () => {
  expect(eventsOf(reference, dtv.id)).toEqual(reference.events)
  expect(eventsOf(reference, gemeente.id)).toEqual([])
})

test('figures whose passage names it; one that names it elsewhere in the block is not of it', () => {
  const [figure] = reference.figures
  if (figure === undefined) throw new Error('no figure')
  const { block, start, end } = figure
  expect(figuresNaming(reference, [{ block, start, end: start + 3 }])).toEqual([figure])
  expect(figuresNaming(reference, [{ block, start: end, end: end + 3 }])).toEqual([])
  expect(figuresNaming(reference, dtv.mentions)).toEqual([])
})

test('the abbreviations of an organisation', () => {
  expect(abbreviationsOf(reference, dtv.id).map(({ short }) => short)).toEqual(['DT&V'])
  expect(abbreviationsOf(reference, gemeente.id)).toEqual([])
})
