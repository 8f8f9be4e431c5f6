import * as v from 'valibot'
import { expect, test } from 'vitest'
import { briefOf } from '../reference/brief'
import { catalogueOf, entryNamed } from '../reference/catalogue'
import { entryIdSchema, type EntryKind } from '../reference/entry'
import { reference } from '../testing/reference'
import { outline } from '../testing/report'
import { entryWithReference } from './entry'

const catalogue = catalogueOf(reference)

const cited = (entry: EntryKind, id: string) => {
  const name = { entry, id: v.parse(entryIdSchema, id) }
  const [summary, brief] = [entryNamed(catalogue, name), briefOf(catalogue, name)]
  if (summary === undefined || brief === null) throw new Error(`no ${id}`)
  return entryWithReference(outline, summary, brief)
}

const report = 'Uitgever, Proefrapport, Ministerie, mei 2024'

test('an entry is cited by its name, what it says in short, the passage it rests on, and its link', () => {
  const { text, html } = cited('procedure', 'casusoverleg')
  expect(text).toBe(
    [
      'Casusoverleg (Werkwijze)',
      'Doel: Samen handelen',
      'Leiding: gemeente',
      'Stappen:',
      '1. Deel de signalen',
      '2. Kies interventies',
      '',
      `${report}, par. 1.1, alinea 1 (par. 1.1 begint op p. 10).`,
      'naslag://proef-2024/werkwijzen/casusoverleg',
      ''
    ].join('\n')
  )
  expect(html).toContain('<strong>Casusoverleg</strong> (Werkwijze)')
  expect(html).toContain('<ol><li>Deel de signalen</li><li>Kies interventies</li></ol>')
  expect(html).toContain('<a href="naslag://proef-2024/werkwijzen/casusoverleg">')
})

test('what rests on no passage is cited by the report; what is written is no markup', () => {
  expect(cited('procedure', 'noodplan').text).toContain(`\n${report}.\nnaslag://`)
  expect(cited('abbreviation', 'dt-v').html).toContain('<strong>DT&amp;V</strong>')
})
