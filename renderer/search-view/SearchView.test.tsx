// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Answer, SearchQuery } from '../../shared/search/model'
import { corpus } from '../../shared/testing/report'
import { buildSearch } from '../../tools/search/build'
import { noSearch } from '../app/search-place'
import type { SearchClient } from '../search/client'
import { openEngine } from '../search-worker/engine'
import { InApp } from '../testing/in-app'
import { SearchView } from './SearchView'

afterEach(cleanup)

// Looking things up by role is slow in this DOM: a second or more a test, on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

const engine = openEngine([buildSearch(corpus, null)])

/** A search that answers only when it is told to. */
const begin = () => {
  const waiting: { readonly query: SearchQuery; readonly answer: (answer: Answer) => void }[] = []
  const client: SearchClient = {
    load: () => undefined,
    ask: (query) =>
      new Promise((resolve) => {
        waiting.push({ query, answer: resolve })
      }),
    tell: () => undefined,
    close: () => undefined
  }
  render(
    <InApp search={client}>
      <SearchView at={noSearch} />
    </InApp>
  )
  return {
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>('searchbox'),
    answerAll: () =>
      act(async () => {
        for (const { query, answer } of waiting.splice(0)) answer(engine.search(query))
        await Promise.resolve()
      })
  }
}

/** Of the region that says how much was found. */
const isBusy = (): boolean =>
  screen.getAllByRole('status').some((status) => status.getAttribute('aria-busy') === 'true')

test('what is typed after Enter stays, also when the answer to what was sent comes late', async () => {
  const { user, field, answerAll } = begin()
  await user.type(field, 'lokale')
  await answerAll()
  await user.keyboard('{Enter}')
  await user.clear(field)
  await answerAll()
  expect(field.value).toBe('')
  await user.type(field, 'signaal')
  await answerAll()
  expect(field.value).toBe('signaal')
})

test('the list is marked as busy until what is asked has been answered', async () => {
  const { user, field, answerAll } = begin()
  expect(isBusy()).toBe(false)
  await user.type(field, 'lokale')
  expect(isBusy()).toBe(true)
  expect(screen.queryByRole('list', { name: 'Resultaten' })).toBeNull()
  await answerAll()
  expect(isBusy()).toBe(false)
  expect(screen.getByRole('list', { name: 'Resultaten' })).toBeTruthy()
  await user.type(field, ' aanpak')
  expect(isBusy()).toBe(true)
  await answerAll()
  expect(isBusy()).toBe(false)
})
