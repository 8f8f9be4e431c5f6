import { expect, test } from 'vitest'
import { catalogueOf } from '../../shared/reference/catalogue'
import { abbreviationId } from '../../shared/reference/entry'
import { reference } from '../../shared/testing/reference'
import { outline } from '../../shared/testing/report'
import { placeAt } from '../app/address'
import { libraryOf } from '../app/library'
import { unfiltered } from '../testing/unfiltered'
import { printedViewsAt } from './views'

const catalogue = catalogueOf(reference)
const library = libraryOf([outline.edition.id], [outline])
const list = { kind: 'list' } as const
const offered = (address: string, shown: Parameters<typeof printedViewsAt>[3] = list) =>
  printedViewsAt(outline, catalogue, placeAt(outline, library, address), shown, unfiltered).map(
    ({ kind, title }) => `${kind} ${title}`
  )

test.each([
  ['/werkwijzen/proef-2024', ['overview Werkwijzen']],
  ['/werkwijzen/proef-2024/casusoverleg', ['card Casusoverleg', 'overview Werkwijzen']],
  ['/organisaties/proef-2024/onbekend', ['overview Organisaties']],
  ['/overleg/proef-2024', []],
  ['/proef-2024/lokaal', []]
])('at %s there is %j to print', (address, views) => {
  expect(offered(address)).toEqual(views)
})

test('who works with whom is printed where that is shown', () => {
  const place = placeAt(outline, library, '/organisaties/proef-2024')
  const [view] = printedViewsAt(outline, catalogue, place, list, { ...unfiltered, least: 2 })
  expect(view?.title).toBe('Wie werkt met wie')
})

test('in a meeting the card that is shown is printed', () => {
  const name = { entry: 'procedure', id: abbreviationId('casusoverleg') } as const
  expect(offered('/overleg/proef-2024', { kind: 'card', name })[0]).toBe('card Casusoverleg')
})
