// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Term } from '../../shared/reference/lexicon'
import { blockId } from '../../shared/testing/report'
import { Reader } from '../reader/Reader'
import { InApp } from '../testing/in-app'
import { TermsPane } from './TermsPane'

afterEach(cleanup)

const terms: readonly Term[] = [
  {
    short: 'DT&V',
    long: 'Dienst Terugkeer en Vertrek',
    also: ['DTenV'],
    note: null,
    given: { block: blockId('b-lokaal'), start: 0, end: 0 }
  },
  {
    short: 'DTN',
    long: 'Dreigingsbeeld Terrorisme Nederland',
    also: [],
    note: 'Verschijnt twee keer per jaar.',
    given: null
  }
]

const shown = () => {
  render(
    <InApp address="/proef-2024/voorkomen" terms={terms}>
      <Reader />
      <TermsPane />
    </InApp>
  )
  return userEvent.setup()
}

test('an abbreviation in the text is explained, and Enter goes to its entry and Escape back', async () => {
  const user = shown()
  const mark = await screen.findByRole('button', { name: 'DT&V' })
  const meaning = document.getElementById(mark.getAttribute('aria-describedby') ?? '')
  expect(meaning?.textContent).toBe('Dienst Terugkeer en Vertrek')
  expect(mark.closest('[data-block]')?.textContent).toBe(
    'De DT&V en de Pi-NL werken samen in het casusoverleg van de gemeente.'
  )
  mark.focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toMatch(/^DT&V1 keer in dit hoofdstuk/)
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(mark)
})

test('the list can be that of the whole report, says what an editor added, and is filtered', async () => {
  const user = shown()
  await screen.findByRole('button', { name: 'DT&V' })
  const list = screen.getByRole('list', { name: 'Afkortingen' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(1)
  expect(within(list).getByRole('link', { name: 'Uitgelegd in 1.1 alinea 1' })).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'Hele rapport' }))
  expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  expect(within(list).getByText('Toegevoegd door de redactie')).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: 'Filter de begrippen' }), 'dténv')
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((entry) => entry.textContent)
  ).toEqual([expect.stringMatching(/^DT&V/)])
})
