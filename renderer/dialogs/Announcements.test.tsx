// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Announcements } from './Announcements'
import { useAnnouncer } from './announcements'

afterEach(cleanup)

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
  async (role, act, text) => {
    const user = userEvent.setup()
    render(
      <Announcements>
        <Acts />
      </Announcements>
    )
    const region = screen.getByRole(role)
    expect(region.textContent).toBe('')
    await user.click(screen.getByRole('button', { name: act }))
    expect(screen.getByRole(role)).toBe(region)
    // What is read out is the message alone.
    expect(region.textContent).toBe(text)
    expect(region.querySelector('button')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Melding sluiten' }))
    expect(region.textContent).toBe('')
    expect(screen.queryByRole('button', { name: 'Melding sluiten' })).toBeNull()
  }
)
