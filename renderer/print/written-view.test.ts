import { describe, expect, test } from 'vitest'
import type { WrittenDocument } from '../../shared/document/model'
import { markdownOf } from '../../shared/document/to-markdown'
import { catalogueOf } from '../../shared/reference/catalogue'
import { abbreviationId, entryKinds, type EntryKind } from '../../shared/reference/entry'
import { allFigures } from '../../shared/reference/figures'
import { noProcedureFilter } from '../../shared/reference/procedures'
import { reference } from '../../shared/testing/reference'
import { outline } from '../../shared/testing/report'
import { unfiltered } from '../testing/unfiltered'
import { overviewShown, type OverviewChoices } from './shown'
import { writtenEntry, writtenOverview } from './written-view'

const catalogue = catalogueOf(reference)
const written = (document: WrittenDocument | null): string =>
  document === null ? '' : markdownOf(document)

describe('a view of the reference data on paper', () => {
  test.each(entryKinds)('has every %s, with what it says and where', (kind) => {
    const text = written(writtenOverview(outline, catalogue, kind, null))
    const titles = [...catalogue.entries[kind].keys()]
    expect(text.match(/^#{2,3} /gmu)?.length ?? 0).toBeGreaterThanOrEqual(titles.length)
    // What is said in one line has its place on it.
    expect(text).toMatch(/Bron: |\[.+\u00a0\d+\]/u)
  })

  test('of an organisation has what it does and in which procedures it is', () => {
    const text = written(
      writtenEntry(outline, catalogue, { entry: 'organisation', id: abbreviationId('gemeente') })
    )
    expect(text).toContain('Casusoverleg')
    expect(text).toContain('Verwijzing:')
  })

  test('of an abbreviation says who added it', () => {
    const text = written(
      writtenEntry(outline, catalogue, { entry: 'abbreviation', id: abbreviationId('DT&V') })
    )
    expect(text).toContain('Dienst Terugkeer en Vertrek')
  })

  test('of what the report does not have is none', () => {
    const name = { entry: 'law', id: abbreviationId('onbekend') } as const
    expect(writtenEntry(outline, catalogue, name)).toBeNull()
  })
})

describe('an overview on paper', () => {
  test('says once what a list is of, with its steps numbered below it', () => {
    const text = written(writtenOverview(outline, catalogue, 'procedure', null))
    expect(text.match(/\*\*Stappen:\*\*/gu)).toHaveLength(2)
    expect(text).toMatch(/\*\*Stappen:\*\*\n+ +1\. Deel de signalen\n+ +2\. Kies interventies/u)
  })
})

describe('an overview that is filtered', () => {
  const printed = (
    kind: EntryKind,
    choices: Partial<OverviewChoices>,
    asked: string | null = null
  ) =>
    written(
      writtenOverview(
        outline,
        catalogue,
        kind,
        overviewShown(
          outline,
          catalogue,
          kind,
          { ...unfiltered, ...choices },
          asked === null ? null : abbreviationId(asked)
        )
      )
    )

  test.each<[EntryKind, Partial<OverviewChoices>, string, string]>([
    [
      'procedure',
      { procedure: { ...noProcedureFilter, text: 'interventies' } },
      'Casusoverleg',
      'Noodplan'
    ],
    ['organisation', { organisation: 'dtv' }, 'Dienst Terugkeer', 'Gemeente'],
    ['abbreviation', { abbreviation: 'terugkeer' }, 'DT&V', 'DTN']
  ])('has of every %s only what is shown, and by what', (kind, choices, shown, hidden) => {
    const text = printed(kind, choices)
    expect(text).toContain('Gefilterd, 1 van 2. Woorden: ')
    expect(text).toMatch(new RegExp(`^#+ .*${shown.replace('&', '.{0,2}&')}`, 'mu'))
    expect(text).not.toMatch(new RegExp(`^#+ .*${hidden}`, 'mu'))
  })

  test('is whole where nothing is filtered, and says nothing of filters', () => {
    expect(printed('procedure', {})).not.toContain('Gefilterd')
  })

  test('says so where nothing fits', () => {
    expect(printed('law', { law: 'zzz' })).toContain('Niets past bij dit filter.')
  })

  test('is whole where the address asks for what the filter would hide, as the view is', () => {
    const filter = { ...allFigures, text: 'zzz' }
    const asked = [...catalogue.entries.figure.keys()][0] ?? ''
    expect(printed('figure', { figure: { filter, at: null } })).toContain('Gefilterd, 0 van')
    expect(printed('figure', { figure: { filter, at: null } }, asked)).not.toContain('Gefilterd')
    expect(printed('figure', { figure: { filter, at: abbreviationId(asked) } }, asked)).toContain(
      'Gefilterd, 0 van'
    )
  })
})
