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
  return userEvent.setup()
}

const command = (id: CommandId): HTMLElement => screen.getByRole('button', { name: id })

test('by keyboard: each choice holds at once', async () => {
  const user = show()
  await user.tab()
  await user.keyboard('{Enter}')
  const panel = within(screen.getByRole('dialog', { name: 'Leesinstellingen' }))
  await user.tab()
  await user.tab()
  expect(document.activeElement).toBe(panel.getByRole('radio', { name: 'Systeem' }))
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(page.dataset.theme).toBe('dark')
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(page.dataset.face).toBe('hyperlegible')
  await user.tab()
  expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Leestekst kleiner' }))
  await user.tab()
  expect(document.activeElement).toBe(panel.getByRole('slider', { name: 'Tekstgrootte' }))
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(page.style.getPropertyValue('--text-size')).toBe('22px')
  expect(panel.getByText('22 px')).toBeTruthy()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(page.style.getPropertyValue('--text-size')).toBe('23px')
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(page.style.getPropertyValue('--text-leading')).toBe('1.8')
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(page.style.getPropertyValue('--line-characters')).toBe('80')

  await user.tab()
  await user.keyboard('{Enter}')
  expect(page.dataset.theme).toBe('light')
  expect(page.dataset.face).toBe('serif')
  expect(page.style.getPropertyValue('--text-size')).toBe('19px')
  expect(panel.getByText('De leesinstellingen zijn weer zoals ontworpen.').role).toBe('status')

  await user.keyboard('{Escape}')
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
  const panel = within(screen.getByRole('dialog', { name: 'Leesinstellingen' }))
  expect(panel.getByRole('radio', { name: 'Donker', checked: true })).toBeTruthy()
  // At the end of the range the button stays where it is, for who stands on it.
  expect(
    panel.getByRole('button', { name: 'Leestekst groter' }).getAttribute('aria-disabled')
  ).toBe('true')
})
