import * as v from 'valibot'
import { expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { briefOf, briefSchema } from './brief'
import { catalogueOf, entriesOfKind } from './catalogue'
import { entryIdSchema, entryKinds, type EntryKind } from './entry'

const catalogue = catalogueOf(reference)

const said = (entry: EntryKind, id: string): readonly string[] | undefined =>
  briefOf(catalogue, { entry, id: v.parse(entryIdSchema, id) })?.map(
    ({ label, texts, isOrdered }) => `${label}: ${texts.join(isOrdered ? ' > ' : ', ')}`
  )

const nothing = 'De rapportage zegt hier niets over.'

test.each<[EntryKind, string, readonly string[]]>([
  [
    'procedure',
    'casusoverleg',
    ['Doel: Samen handelen', 'Leiding: gemeente', 'Stappen: Deel de signalen > Kies interventies']
  ],
  ['procedure', 'noodplan', [`Doel: ${nothing}`, `Leiding: ${nothing}`, `Stappen: ${nothing}`]],
  ['organisation', 'dtv', ['Afkorting: DT&V', 'Rol: Werkt samen']],
  ['organisation', 'gemeente', [`Rol: ${nothing}`]],
  ['law', 'brief-678', ['Nummer: 29754, nr. 678', `Waarover: ${nothing}`]],
  ['figure', 'dtn-58', ['Waarde: 58 nummer', 'Peildatum: december 2023']],
  ['event', 'dtn-verschenen', ['Datum: december 2023']],
  ['abbreviation', 'dt-v', ['Voluit: Dienst Terugkeer en Vertrek (toegevoegd door de redactie)']],
  ['abbreviation', 'dtn', ['Voluit: Dreigingsbeeld']]
])('%s %s', (kind, id, expected) => {
  expect(said(kind, id)).toEqual(expected)
})

test('an amount, a period and an event as exact as the report has them', () => {
  const [figure] = reference.figures
  const [event] = reference.events
  if (figure === undefined || event === undefined) throw new Error('no such entries')
  const other = catalogueOf({
    ...reference,
    figures: [
      {
        ...figure,
        value: 1234.5,
        approximate: 'meer-dan',
        unit: 'euro',
        period: { from: '2022', to: '2023' },
        reference: null
      }
    ],
    events: [{ ...event, date: '2023-12-01', until: '2024-01', approximate: true }]
  })
  const of = (entry: EntryKind, id: string) =>
    briefOf(other, { entry, id: v.parse(entryIdSchema, id) })?.flatMap(({ texts }) => texts)
  expect(of('figure', 'dtn-58')).toEqual(['meer dan 1.234,5 euro', '2022 tot en met 2023'])
  expect(of('event', 'dtn-verschenen')).toEqual([
    'omstreeks 1 december 2023 tot en met januari 2024'
  ])
})

test('all that is said fits what is kept of it; what is not there says nothing', () => {
  for (const kind of entryKinds)
    for (const entry of entriesOfKind(catalogue, kind))
      expect(v.is(briefSchema, briefOf(catalogue, entry))).toBe(true)
  expect(said('law', 'weg')).toBeUndefined()
})
