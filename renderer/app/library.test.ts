import { expect, test } from 'vitest'
import { editionId, otherOutline, outline } from '../../shared/testing/report'
import { libraryOf, nameAmong, othersThan } from './library'

const [one, other] = [outline.edition.id, otherOutline.edition.id]

test('a report that is alone has no need of a name', () => {
  const library = libraryOf([one], [outline])
  expect(nameAmong(library, one)).toBeNull()
  expect(othersThan(library, outline)).toEqual([])
})

test('two editions of the same title are told apart by their dates', () => {
  const library = libraryOf([one, other], [otherOutline, outline])
  expect([...library.reports.keys()]).toEqual([one, other])
  expect(nameAmong(library, one)).toBe('Proefrapport (mei 2024)')
  expect(nameAmong(library, other)).toBe('Proefrapport (mei 2025)')
  expect(nameAmong(library, editionId('elders'))).toBeNull()
})

test('reports of different titles are named by those', () => {
  const renamed = { ...otherOutline, edition: { ...otherOutline.edition, title: 'Ander rapport' } }
  const library = libraryOf([one, other], [outline, renamed])
  expect(nameAmong(library, one)).toBe('Proefrapport')
  expect(nameAmong(library, other)).toBe('Ander rapport')
})
