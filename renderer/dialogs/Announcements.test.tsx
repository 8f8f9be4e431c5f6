// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Announcements } from './Announcements'
import { useAnnouncer } from './announcements'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const Acts = (): ReactNode => {
  const { say, sayProblem } = useAnnouncer()
  return (
    <>
      <button
        onClick={() => {
          say('Bewaard in notities.pdf.')
        }}
      >
        Bewaren
      </button>
      <button
        onClick={() => {
          sayProblem('De schijf is vol.')
        }}
      >
        Mislukken
      </button>
    </>
  )
}

test.each([
  ['status', 'Bewaren', 'Bewaard in notities.pdf.'],
  ['alert', 'Mislukken', 'De schijf is vol.']
])(
  'a message comes into the %s that was there, and goes when it is closed',
  async (role, deed, text) => {
    const user = userEvent.setup()
    render(
      <Announcements>
        <Acts />
      </Announcements>
    )
    const region = screen.getByRole(role)
    expect(region.textContent).toBe('')
    await user.click(screen.getByRole('button', { name: deed }))
    expect(screen.getByRole(role)).toBe(region)
    // What is read out is the message alone.
    expect(region.textContent).toBe(text)
    expect(region.querySelector('button')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Melding sluiten' }))
    expect(region.textContent).toBe('')
    expect(screen.queryByRole('button', { name: 'Melding sluiten' })).toBeNull()
  }
)

test('the same message again is another one: it is read out again', async () => {
  const user = userEvent.setup()
  render(
    <Announcements>
      <Acts />
    </Announcements>
  )
  const saving = screen.getByRole('button', { name: 'Bewaren' })
  await user.click(saving)
  const first = screen.getByText('Bewaard in notities.pdf.')
  await user.click(saving)
  expect(screen.getByText('Bewaard in notities.pdf.')).not.toBe(first)
})

test.each([
  ['Bewaren', '{Enter}'],
  ['Mislukken', '{Escape}']
])(
  'the focus goes back to where it was when the message of %s is closed by %s',
  async (deed, key) => {
    const user = userEvent.setup()
    render(
      <Announcements>
        <Acts />
      </Announcements>
    )
    const before = screen.getByRole('button', { name: deed })
    await user.click(before)
    screen.getByRole('button', { name: 'Melding sluiten' }).focus()
    await user.keyboard(key)
    expect(screen.queryByRole('button', { name: 'Melding sluiten' })).toBeNull()
    expect(document.activeElement).toBe(before)
  }
)

const comes: Readonly<Record<string, (button: HTMLElement) => void>> = {
  'has the focus': (button) => {
    button.focus()
  },
  'is pointed at': (button) => {
    fireEvent.pointerEnter(button)
  }
}

const leaves: typeof comes = {
  'has the focus': (button) => {
    button.blur()
  },
  'is pointed at': (button) => {
    fireEvent.pointerLeave(button)
  }
}

test.each(Object.keys(comes))('a message that %s stays, and goes by itself afterwards', (way) => {
  vi.useFakeTimers()
  /** What happens at once, and then the time that passes. */
  const pass = (milliseconds: number, deed?: (button: HTMLElement) => void): void => {
    act(() => {
      deed?.(screen.getByRole('button', { name: 'Melding sluiten' }))
    })
    act(() => {
      vi.advanceTimersByTime(milliseconds)
    })
  }
  render(
    <Announcements>
      <Acts />
    </Announcements>
  )
  const region = screen.getByRole('status')
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  pass(60_000, comes[way])
  expect(region.textContent).toBe('Bewaard in notities.pdf.')
  pass(7_999, leaves[way])
  expect(region.textContent).toBe('Bewaard in notities.pdf.')
  pass(1)
  expect(region.textContent).toBe('')
})
