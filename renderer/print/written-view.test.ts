import { describe, expect, test } from 'vitest'
import type { WrittenDocument } from '../../shared/document/model'
import { markdownOf } from '../../shared/document/to-markdown'
import { catalogueOf } from '../../shared/reference/catalogue'
import { abbreviationId, entryKinds } from '../../shared/reference/entry'
import { reference } from '../../shared/testing/reference'
import { outline } from '../../shared/testing/report'
import { writtenEntry, writtenOverview } from './written-view'

const catalogue = catalogueOf(reference)
const written = (document: WrittenDocument | null): string =>
  document === null ? '' : markdownOf(document)

describe('a view of the reference data on paper', () => {
  test.each(entryKinds)('has every %s, with what it says and where', (kind) => {
    const text = written(writtenOverview(outline, catalogue, kind))
    const titles = [...catalogue.entries[kind].keys()]
    expect(text.match(/^#{2,3} /gmu)?.length ?? 0).toBeGreaterThanOrEqual(titles.length)
    expect(text).toContain('Bron: ')
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
