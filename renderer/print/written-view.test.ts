import { describe, expect, test } from 'vitest'
import type { WrittenDocument } from '../../shared/document/model'
import { markdownOf } from '../../shared/document/to-markdown'
import { catalogueOf } from '../../shared/reference/catalogue'
import { abbreviationId } from '../../shared/reference/entry'
import { reference } from '../../shared/testing/reference'
import { outline } from '../../shared/testing/report'
import { writtenEntry } from './written-view'

const catalogue = catalogueOf(reference)
const written = (document: WrittenDocument | null): string =>
  document === null ? '' : markdownOf(document)

describe('an entry on paper', () => {
  test('of an organisation has what it does and in which procedures it is', () => {
    const text = written(
      writtenEntry(outline, catalogue, { entry: 'organisation', id: abbreviationId('gemeente') })
    )
    expect(text).toContain('Casusoverleg')
    expect(text).toContain('Dienst Terugkeer en Vertrek (1)')
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
