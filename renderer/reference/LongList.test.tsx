// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { InApp } from '../testing/in-app'
import { LongList } from './LongList'
import { firstRows } from './useAllDrawn'

afterEach(cleanup)

const rows = Array.from({ length: 100 }, (_, at) => `rij ${String(at)}`)

const show = (isWhole: boolean): void => {
  render(
    <InApp>
      <LongList
        rows={rows}
        keyOf={(row) => row}
        className="entry-rows"
        rowHeight={100}
        isWhole={isWhole}
        isFirst
      >
        {(row) => <li>{row}</li>}
      </LongList>
    </InApp>
  )
}

const amount = (): number => screen.getAllByRole('listitem').length

test('a list begins with what fills the window, and has all of its rows right after, as one list', async () => {
  show(true)
  expect(amount()).toBe(firstRows)
  expect(screen.getByRole('list').getAttribute('aria-busy')).toBe('true')
  await waitFor(() => {
    expect(amount()).toBe(rows.length)
  })
  expect(screen.getByRole('list').getAttribute('aria-busy')).toBeNull()
})

test('of a list that is too long for that, the beginning shows at once', () => {
  show(false)
  expect(screen.getByText('rij 0')).toBeDefined()
  expect(screen.queryByText('rij 99')).toBeNull()
})
