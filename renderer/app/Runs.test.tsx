// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Runs } from './Runs'

afterEach(cleanup)

const runs = (amount: number, near: number | null) =>
  Array.from({ length: amount }, (_, at) => ({
    key: String(at),
    size: 2,
    isKept: false,
    isNearAtFirst: at === near,
    draw: () => <p>groep {at}</p>
  }))

test('of very many runs few places are kept on the page, as high as all of them', () => {
  const { container } = render(<Runs runs={runs(2_000, null)} rowHeight={50} />)
  const places = [...container.querySelectorAll('div')]
  expect(places.length).toBeLessThanOrEqual(40)
  expect(places.reduce((sum, { style }) => sum + Number.parseFloat(style.height), 0)).toBe(200_000)
})

test('the one that is near is drawn, whatever it is packed in', () => {
  render(<Runs runs={runs(2_000, 1_234)} rowHeight={50} />)
  expect(screen.getAllByText(/groep/).map(({ textContent }) => textContent)).toEqual(['groep 1234'])
})
