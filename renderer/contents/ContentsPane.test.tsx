// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { blockId, sectionId } from '../../shared/testing/report'
import { Reader } from '../reader/Reader'
import { useProgressDesk } from '../reading/progress'
import { InApp } from '../testing/in-app'
import { ContentsPane } from './ContentsPane'

afterEach(cleanup)

const rows = (): readonly (string | null)[] =>
  screen.queryAllByRole('row').map((row) => row.getAttribute('aria-label'))

const filter = (): HTMLElement => screen.getByRole('searchbox', { name: 'Filter de inhoud' })

describe('the filter', () => {
  test('says how many match, Escape clears it, and arrow down goes into the tree', async () => {
    const user = userEvent.setup()
    render(<ContentsPane />, { wrapper: InApp })
    await user.type(filter(), 'LÓKALE')
    expect(rows()).toEqual(['1 Voorkomen', '1.1 Lokale aanpak, bladzijde 10'])
    expect(screen.getByText('1 kop gevonden').closest('[role="status"]')).not.toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('role')).toBe('row')
    filter().focus()
    await user.keyboard('{Escape}')
    expect(rows()).toHaveLength(2)
    expect(screen.queryByText(/gevonden/)).toBeNull()
    expect(document.activeElement).toBe(filter())
  })

  test('an empty answer is a sentence and a way on', async () => {
    const user = userEvent.setup()
    render(<ContentsPane />, { wrapper: InApp })
    await user.type(filter(), 'kwantum')
    expect(screen.getByText('Geen kop met “kwantum”')).toBeDefined()
    expect(screen.queryByRole('treegrid')).toBeNull()
  })
})

test('everything is opened and closed at once', async () => {
  const user = userEvent.setup()
  render(<ContentsPane />, { wrapper: InApp })
  expect(rows()).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Alles uitklappen' }))
  expect(rows()).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Alles inklappen' }))
  expect(rows()).toHaveLength(2)
})

test('notes are counted where they are made', async () => {
  const user = userEvent.setup()
  render(
    <>
      <ContentsPane />
      <Reader />
    </>,
    { wrapper: InApp }
  )
  await user.click(screen.getByRole('button', { name: /^Acties bij alinea Inleiding-1/ }))
  await user.click(screen.getByRole('menuitem', { name: 'Bladwijzer zetten' }))
  expect(rows()[0]).toContain('1 aantekening')
  await user.click(screen.getByRole('button', { name: 'Acties bij voetnoot 1' }))
  await user.click(screen.getByRole('menuitem', { name: 'Bladwijzer zetten' }))
  expect(rows()[0]).toContain('2 aantekeningen')
})

/** Reads the introduction, and a part of the chapter. */
const ReadSome = (): ReactNode => {
  const { store } = useProgressDesk()
  return (
    <button
      type="button"
      onClick={() => {
        store.add(sectionId('inleiding'), [blockId('inleiding'), blockId('b-eerste')])
        store.add(sectionId('voorkomen'), [blockId('b-lokaal')])
      }}
    >
      Lees
    </button>
  )
}

test('progress is shown, cleared from the menu, and brought back', async () => {
  const user = userEvent.setup()
  render(
    <>
      <ContentsPane />
      <ReadSome />
    </>,
    { wrapper: InApp }
  )
  expect(screen.getByText('nog niets gelezen')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Lees' }))
  expect(rows()).toEqual([
    'Inleiding, bladzijde 3, gelezen, u bent hier',
    expect.stringMatching(/^1 Voorkomen, \d+ % gelezen$/)
  ])
  await user.click(screen.getByRole('button', { name: 'Meer over de inhoud' }))
  await user.click(screen.getByRole('menuitem', { name: 'Leesvoortgang wissen' }))
  expect(rows()).toEqual(['Inleiding, bladzijde 3, u bent hier', '1 Voorkomen'])
  expect(screen.getByText('De leesvoortgang is gewist.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(rows()[0]).toContain('gelezen')
  expect(screen.queryByText('De leesvoortgang is gewist.')).toBeNull()
})
