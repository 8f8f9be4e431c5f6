// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { Rail } from '../rail/Rail'
import { InApp } from '../testing/in-app'
import { Reader } from './Reader'

afterEach(cleanup)

const InChapter = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <InApp address="/proef-2024/voorkomen">{children}</InApp>
)

describe('a chapter', () => {
  test('has one main title and skips no level of heading', () => {
    render(<Reader />, { wrapper: InChapter })
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('draws real lists, with the printed ordinals', () => {
    render(<Reader />, { wrapper: InChapter })
    const [ordered] = within(screen.getByRole('article')).getAllByRole('list')
    expect(ordered?.tagName).toBe('OL')
    const items = within(ordered ?? document.body).getAllByRole('listitem')
    expect(items.map((item) => item.getAttribute('value'))).toEqual(['1', null, '2'])
  })

  test('a box is a note with its own title, and a gap is not passed over', () => {
    render(<Reader />, { wrapper: InChapter })
    const box = screen.getByRole('note', { name: 'Lokale aanpak' })
    expect(within(box).getByRole('heading', { name: 'Lokale aanpak' })).toBeDefined()
    expect(within(box).getByText(/mist de ontvangen tekst/)).toBeDefined()
    expect(within(box).getByText('Alleen het opschrift is over.')).toBeDefined()
  })

  test('an address on the network is shown and is no link', () => {
    render(<Reader />, { wrapper: InChapter })
    expect(screen.getByText('www.voorbeeld.nl')).toBeDefined()
    expect(screen.getByText('(https://www.voorbeeld.nl/pad)')).toBeDefined()
    expect(document.querySelector('a[href^="http"]')).toBeNull()
  })
})

test('an address that names nothing says so', () => {
  render(
    <InApp address="/proef-2024/weg">
      <Reader />
    </InApp>
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Deze plaats bestaat niet' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Naar het begin van het rapport' })).toBeDefined()
})

test('a footnote opens in place, and Escape gives focus back to its mark', async () => {
  const user = userEvent.setup()
  render(<Reader />, { wrapper: InApp })
  const mark = screen.getByRole('button', { name: 'Voetnoot 1' })
  await user.click(mark)
  const dialog = screen.getByRole('dialog', { name: 'Voetnoot 1' })
  expect(within(dialog).getByText(/29754, nr. 678/)).toBeDefined()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Voetnoot 1' }))
})

describe('actions on a block', () => {
  const act = async (user: ReturnType<typeof userEvent.setup>, item: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: /^Acties bij alinea Inleiding-1/ }))
    await user.click(screen.getByRole('menuitem', { name: item }))
  }

  test('the button says what is there, and the menu offers to take it away', async () => {
    const user = userEvent.setup()
    render(<Reader />, { wrapper: InApp })
    await act(user, 'Bladwijzer zetten')
    await act(user, 'Markeren als Uitzoeken')
    expect(
      screen.getByRole('button', {
        name: 'Acties bij alinea Inleiding-1, bladwijzer, gemarkeerd als Uitzoeken'
      })
    ).toBeDefined()
    await act(user, 'Bladwijzer weghalen')
    await act(user, 'Markering Uitzoeken weghalen')
    expect(screen.getByRole('button', { name: 'Acties bij alinea Inleiding-1' })).toBeDefined()
  })

  test('what is there is listed beside the text, and a removal can be undone', async () => {
    const user = userEvent.setup()
    render(
      <>
        <Reader />
        <Rail />
      </>,
      { wrapper: InApp }
    )
    await act(user, 'Bladwijzer zetten')
    const pane = within(screen.getByRole('tabpanel', { name: /^Notities/ }))
    expect(pane.getByRole('link', { name: 'Inleiding alinea 1' })).toBeDefined()
    await user.click(
      pane.getByRole('button', { name: 'Bladwijzer verwijderen bij Inleiding alinea 1' })
    )
    expect(pane.queryByRole('link')).toBeNull()
    const undo = pane.getByRole('button', { name: 'Ongedaan maken' })
    expect(document.activeElement).toBe(undo)
    await user.click(undo)
    expect(pane.getByRole('link', { name: 'Inleiding alinea 1' })).toBeDefined()
  })
})

test.each(['{Enter}', ' '])('the key %j opens the menu of a block', async (key) => {
  const user = userEvent.setup()
  render(<Reader />, { wrapper: InApp })
  const button = screen.getByRole('button', { name: /^Acties bij alinea Inleiding-1/ })
  button.focus()
  await user.keyboard(key)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('menu', { name: /^Acties bij Inleiding alinea 1/ })).toBeDefined()
})
