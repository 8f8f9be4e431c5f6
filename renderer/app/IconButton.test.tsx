// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { IconButton } from './IconButton'

afterEach(cleanup)

test('its name is shown on keyboard focus and goes with Escape', async () => {
  const user = userEvent.setup()
  const onPress = vi.fn()
  render(
    <IconButton label="Inhoud tonen" command="pane.contents" onPress={onPress}>
      <svg aria-hidden />
    </IconButton>
  )
  expect(screen.queryByRole('tooltip')).toBeNull()
  await user.tab()
  const button = screen.getByRole('button', { name: 'Inhoud tonen' })
  expect(document.activeElement).toBe(button)
  expect(screen.getByRole('tooltip').textContent).toBe('Inhoud tonenF8F8')
  // The shortcut is what the tooltip adds for who hears it.
  expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
  expect(document.activeElement).toBe(button)
  await user.keyboard('{Enter}')
  expect(onPress).toHaveBeenCalledOnce()
})

test('an unavailable button keeps its place and says so', () => {
  render(
    <IconButton label="Leestekst groter" aria-disabled>
      <svg aria-hidden />
    </IconButton>
  )
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
})
