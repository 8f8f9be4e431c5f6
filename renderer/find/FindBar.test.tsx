// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Reader } from '../reader/Reader'
import { InApp } from '../testing/in-app'

afterEach(cleanup)

const painted = (layer: string): readonly string[] =>
  [...(CSS.highlights.get(`naslag-${layer}`) ?? [])].map((range) =>
    range instanceof Range ? range.toString() : ''
  )

const opened = async () => {
  const user = userEvent.setup()
  render(
    <InApp address="/proef-2024/voorkomen">
      <Reader />
    </InApp>
  )
  await user.click(screen.getByRole('button', { name: 'Zoeken in dit hoofdstuk' }))
  const bar = screen.getByRole('search', { name: 'Zoeken in 1 Voorkomen' })
  const state = (): string | null => within(bar).getByRole('status').textContent
  return { user, bar, state }
}

test('finds while typing, goes on with Enter and back with Shift+Enter, and says when it starts anew', async () => {
  const { user, state } = await opened()
  const field = screen.getByRole('textbox', { name: 'Woorden om te zoeken' })
  expect(document.activeElement).toBe(field)
  expect(state()).toBe('')
  await user.keyboard('lokale aanpak')
  await waitFor(() => {
    expect(state()).toBe('1 van 2')
  })
  expect(painted('vondst')).toEqual(['Lokale aanpak', 'Lokale aanpak'])
  expect(painted('vondst-nu')).toEqual(['Lokale aanpak'])
  await user.keyboard('{Enter}')
  expect(state()).toBe('2 van 2')
  await user.keyboard('{Enter}')
  expect(state()).toBe('1 van 2. Verder vanaf het begin')
  await user.keyboard('{Shift>}{Enter}{/Shift}')
  expect(state()).toBe('2 van 2. Verder vanaf het einde')
})

test('Escape erases the paint and leaves the reader at the passage', async () => {
  const { user } = await opened()
  await user.keyboard('casusoverleg')
  await waitFor(() => {
    expect(painted('vondst')).toEqual(['casusoverleg'])
  })
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('search', { name: /^Zoeken in/ })).toBeNull()
  expect(painted('vondst')).toEqual([])
  expect(painted('vondst-nu')).toEqual([])
  expect(document.activeElement?.textContent).toMatch(/^De DT&V en de Pi-NL/)
})

test('whole words and capitals narrow what is found; nothing found is said', async () => {
  const { user, bar, state } = await opened()
  await user.keyboard('DE')
  await waitFor(() => {
    expect(state()).toMatch(/ van \d+$/)
  })
  await user.click(within(bar).getByRole('button', { name: 'Hele woorden' }))
  await waitFor(() => {
    expect(painted('vondst').every((word) => word.toLowerCase() === 'de')).toBe(true)
  })
  await user.click(within(bar).getByRole('button', { name: 'Hoofdletters' }))
  await waitFor(() => {
    expect(state()).toBe('Niet gevonden')
  })
})
