// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { sectionId } from '../../shared/testing/report'
import { InApp } from '../testing/in-app'
import { ContentsTree } from './ContentsTree'

afterEach(cleanup)

const rows = (): readonly (string | null)[] =>
  screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'))

describe('the contents', () => {
  test('show the chapters, and below the one that is read its sections', () => {
    render(<ContentsTree current={sectionId('lokaal')} />, { wrapper: InApp })
    expect(rows()).toEqual([
      'Inleiding, bladzijde 3',
      '1 Voorkomen',
      '1.1 Lokale aanpak, bladzijde 10, u bent hier'
    ])
    const link = screen.getByRole('link', { name: /^1.1 Lokale aanpak/ })
    expect(link.getAttribute('aria-current')).toBe('page')
    expect(link.getAttribute('href')).toBe('#/proef-2024/lokaal')
  })

  test('what the reader closes stays closed', async () => {
    const user = userEvent.setup()
    render(<ContentsTree current={sectionId('voorkomen')} />, { wrapper: InApp })
    expect(rows()).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: /Voorkomen/ }))
    expect(rows()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: /Voorkomen/ }))
    expect(rows()).toHaveLength(3)
  })
})
