// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { CommandId } from '../../shared/commands/registry'
import { defaultSettings, textSizes } from '../../shared/settings/model'
import { useCommandState, useCommands } from '../commands/commands'
import { InApp } from '../testing/in-app'
import { SettingsControl } from './SettingsControl'
import { SettingsProvider } from './settings'

afterEach(cleanup)

const page = document.documentElement

/** A command as the menu bar would offer it. */
const Command = ({ id }: { readonly id: CommandId }): ReactNode => {
  const { run } = useCommands()
  const { isEnabled, isOn } = useCommandState(id)
  return (
    <button
      aria-pressed={isOn}
      disabled={!isEnabled}
      onClick={() => {
        run(id)
      }}
    >
      {id}
    </button>
  )
}

const show = (): ReturnType<typeof userEvent.setup> => {
  render(
    <InApp>
      <SettingsProvider>
        <SettingsControl />
        <Command id="settings.open" />
        <Command id="theme.dark" />
        <Command id="text.larger" />
      </SettingsProvider>
    </InApp>
  )
  return userEvent.setup({ delay: null })
}

const command = (id: CommandId): HTMLElement => screen.getByRole('button', { name: id })

/** Opens the panel by keyboard; the focus is on its first choice then. */
const open = async (): Promise<ReturnType<typeof userEvent.setup>> => {
  const user = show()
  await user.tab()
  await user.keyboard('{Enter}')
  await user.tab()
  await user.tab()
  return user
}

const panel = (): HTMLElement => screen.getByRole('dialog', { name: 'Leesinstellingen' })

const press = async (
  user: ReturnType<typeof userEvent.setup>,
  ...keys: string[]
): Promise<void> => {
  for (const key of keys) await user.keyboard(`{${key}}`)
}

test('by keyboard: each choice holds at once', async () => {
  const user = await open()
  await press(user, 'ArrowDown', 'ArrowDown')
  expect(page.dataset.theme).toBe('dark')
  await press(user, 'Tab', 'ArrowDown', 'ArrowDown')
  expect(page.dataset.face).toBe('hyperlegible')
  await press(user, 'Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  expect(page.style.getPropertyValue('--text-size')).toBe('22px')
  expect(panel().textContent).toContain('22 px')
  await press(user, 'Tab', 'Enter')
  expect(page.style.getPropertyValue('--text-size')).toBe('23px')
  await press(user, 'Tab', 'ArrowDown')
  expect(page.style.getPropertyValue('--text-leading')).toBe('1.8')
  await press(user, 'Tab', 'ArrowDown')
  expect(page.style.getPropertyValue('--line-characters')).toBe('80')
})

test('back to the design, and back to where the reader was', async () => {
  const user = await open()
  await press(user, 'ArrowDown', 'ArrowDown')
  await user.click(within(panel()).getByRole('button', { name: 'Zoals ontworpen' }))
  expect(page.dataset.theme).toBe('light')
  expect(panel().querySelector('p[role=status]')?.textContent).toBe(
    'De leesinstellingen zijn weer zoals ontworpen.'
  )
  await press(user, 'Escape')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the commands do the same', async () => {
  const user = show()
  await user.click(command('theme.dark'))
  expect(page.dataset.theme).toBe('dark')
  expect(command('theme.dark').getAttribute('aria-pressed')).toBe('true')
  for (let size = defaultSettings.textSize; size < textSizes.most; size += 1) {
    await user.click(command('text.larger'))
  }
  expect(page.style.getPropertyValue('--text-size')).toBe('28px')
  expect(command('text.larger').hasAttribute('disabled')).toBe(true)
  await user.click(command('settings.open'))
  const shown = within(panel())
  expect(shown.getByRole('radio', { name: 'Donker', checked: true })).toBeTruthy()
  // At the end of the range the button stays where it is, for who stands on it.
  expect(
    shown.getByRole('button', { name: 'Leestekst groter' }).getAttribute('aria-disabled')
  ).toBe('true')
})
