// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { contentsFilter } from '../../shared/contents/filter'
import type { SectionId } from '../../shared/corpus/model'
import { outline, sectionId } from '../../shared/testing/report'
import { InApp } from '../testing/in-app'
import { ContentsTree } from './ContentsTree'
import { useOpened } from './useOpened'

afterEach(cleanup)

interface TreeProps {
  readonly current: SectionId | null
  readonly query?: string
}

const Tree = ({ current, query = '' }: TreeProps): ReactNode => (
  <ContentsTree
    current={current}
    opened={useOpened(outline, current)}
    filtered={contentsFilter(outline)(query)}
  />
)

const rows = (): readonly (string | null)[] =>
  screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'))

const focusedRow = (): string | null | undefined =>
  document.activeElement?.getAttribute('aria-label')

describe('the contents', () => {
  test('show the chapters, and below the one that is read its sections', () => {
    render(<Tree current={sectionId('lokaal')} />, { wrapper: InApp })
    expect(rows()).toEqual([
      'Inleiding, bladzijde 3',
      '1 Voorkomen',
      '1.1 Lokale aanpak, bladzijde 10, u bent hier'
    ])
    const link = screen.getByRole('link', { name: /^1.1 Lokale aanpak/ })
    expect(link.getAttribute('aria-current')).toBe('page')
    expect(link.getAttribute('href')).toBe('#/proef-2024/lokaal')
  })

  test('what the reader closes stays closed, and shows that the reader is inside', async () => {
    const user = userEvent.setup()
    render(<Tree current={sectionId('lokaal')} />, { wrapper: InApp })
    await user.click(screen.getByRole('button', { name: '1 Voorkomen inklappen' }))
    expect(rows()).toEqual(['Inleiding, bladzijde 3', '1 Voorkomen, u leest hierbinnen'])
    await user.click(screen.getByRole('button', { name: '1 Voorkomen uitklappen' }))
    expect(rows()).toHaveLength(3)
  })

  test('a row says its level, its place among its siblings and whether it is open', () => {
    render(<Tree current={sectionId('lokaal')} />, { wrapper: InApp })
    const states = screen
      .getAllByRole('row')
      .map((row) =>
        ['level', 'posinset', 'setsize', 'expanded'].map((name) => row.getAttribute(`aria-${name}`))
      )
    expect(states).toEqual([
      ['1', '1', '2', null],
      ['1', '2', '2', 'true'],
      ['2', '1', '1', null]
    ])
  })
})

describe('by keyboard', () => {
  test('one stop, and arrows from there', async () => {
    const user = userEvent.setup()
    render(<Tree current={sectionId('inleiding')} />, { wrapper: InApp })
    await user.tab()
    expect(focusedRow()).toBe('Inleiding, bladzijde 3, u bent hier')
    await user.keyboard('{ArrowDown}')
    expect(focusedRow()).toBe('1 Voorkomen')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(focusedRow()).toBe('1.1 Lokale aanpak, bladzijde 10')
    await user.keyboard('{ArrowLeft}')
    expect(focusedRow()).toBe('1 Voorkomen')
    await user.keyboard('{ArrowLeft}')
    expect(rows()).toHaveLength(2)
    await user.keyboard('{Home}')
    expect(focusedRow()).toBe('Inleiding, bladzijde 3, u bent hier')
    await user.keyboard('{End}')
    expect(focusedRow()).toBe('1 Voorkomen')
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  test('Enter follows the link of the row', async () => {
    const user = userEvent.setup()
    render(<Tree current={sectionId('inleiding')} />, { wrapper: InApp })
    const links = screen.getAllByRole('link')
    const clicked: (string | null)[] = []
    for (const link of links) {
      link.addEventListener('click', () => clicked.push(link.getAttribute('href')))
    }
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(clicked).toEqual(['#/proef-2024/voorkomen'])
  })
})

test('a filter leaves what matches and what it lies in, with the letters marked', () => {
  render(<Tree current={sectionId('inleiding')} query="aanPÁK" />, { wrapper: InApp })
  expect(rows()).toEqual(['1 Voorkomen', '1.1 Lokale aanpak, bladzijde 10'])
  const row = screen.getByRole('row', { name: /Lokale aanpak/ })
  expect(within(row).getByText('aanpak').tagName).toBe('MARK')
  expect(screen.queryByRole('button')).toBeNull()
})
