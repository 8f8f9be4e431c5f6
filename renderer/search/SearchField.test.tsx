// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { corpus } from '../../shared/testing/report'
import { createEngine } from '../search-worker/engine'
import { InApp } from '../testing/in-app'
import { SearchField } from './SearchField'
import type { SearchClient } from './client'

afterEach(cleanup)

const engine = createEngine(corpus.blocks)
const client: SearchClient = {
  load: () => undefined,
  ask: (query, limit) => Promise.resolve({ query, ...engine.search(query, limit) })
}

const begin = (search = client) => {
  const open = vi.fn()
  const user = userEvent.setup()
  render(
    <InApp open={open}>
      <SearchField client={search} />
    </InApp>
  )
  return { open, user, field: screen.getByRole('combobox', { name: 'Zoek in het rapport' }) }
}

describe('the search field', () => {
  test('Ctrl+K goes to it, and hits come as one types', async () => {
    const { user, field } = begin()
    await user.keyboard('{Control>}k{/Control}')
    expect(document.activeElement).toBe(field)
    await user.keyboard('lokale aan')
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('status').textContent).toBe('2 passages gevonden')
  })

  test('Enter opens the best hit, with the places of the words', async () => {
    const { user, field, open } = begin()
    await user.type(field, 'dt&v')
    await screen.findByRole('option')
    await user.keyboard('{Enter}')
    expect(open).toHaveBeenCalledWith('b-lokaal', [[3, 7]])
    expect(screen.queryByRole('option')).toBeNull()
  })

  test('the arrow keys choose another one', async () => {
    const { user, field, open } = begin()
    await user.type(field, 'lokale aanpak')
    await screen.findAllByRole('option')
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(open).toHaveBeenCalledOnce()
    expect(open.mock.calls[0]?.[0]).toBe('kader')
  })

  test('the mouse opens a hit', async () => {
    const { user, field, open } = begin()
    await user.type(field, 'politie')
    await user.click(await screen.findByRole('option'))
    expect(open).toHaveBeenCalledWith('b-onderpunt', [[7, 14]])
  })

  test('Escape closes the list, then clears the field', async () => {
    const { user, field } = begin()
    await user.type(field, 'politie')
    await screen.findByRole('option')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('option')).toBeNull()
    expect(field).toHaveProperty('value', 'politie')
    await user.keyboard('{Escape}')
    expect(field).toHaveProperty('value', '')
  })

  test('nothing found is said in so many words', async () => {
    const { user, field } = begin()
    await user.type(field, 'bestaatniet')
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe(
        'Geen passages gevonden voor “bestaatniet”'
      )
    })
    expect(field.getAttribute('aria-expanded')).toBe('false')
  })

  test('a search that does not work says so', async () => {
    const { user, field } = begin({ ...client, ask: () => Promise.reject(new Error('stuk')) })
    await user.type(field, 'iets')
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(/^Zoeken werkt niet/)
    })
  })

  test('an answer to an older query never comes over a newer one', async () => {
    const answers = new Map<string, () => void>()
    const slow: SearchClient = {
      ...client,
      ask: (query, limit) =>
        new Promise((resolve) => {
          answers.set(query, () => {
            resolve({ query, ...engine.search(query, limit) })
          })
        })
    }
    const { user, field } = begin(slow)
    await user.type(field, 'de')
    await user.type(field, ' politie')
    answers.get('de politie')?.()
    await screen.findByRole('option')
    answers.get('de')?.()
    await waitFor(() => {
      expect(screen.getAllByRole('option')).toHaveLength(1)
    })
  })
})
