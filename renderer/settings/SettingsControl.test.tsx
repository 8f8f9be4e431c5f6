// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { CommandId } from '../../shared/commands/registry'
import { defaultSettings, textSizes } from '../../shared/settings/model'
import { useCommandState, useCommands } from '../commands/commands'
import { InApp } from '../testing/in-app'
import { SettingsControl } from './SettingsControl'

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
      <SettingsControl />
      <Command id="settings.open" />
      <Command id="theme.dark" />
      <Command id="text.larger" />
    </InApp>
  )
  return userEvent.setup({ delay: null })
}

const command = (id: CommandId): HTMLElement => screen.getByRole('button', { name: id })

/** Opens the panel by keyboard. */
const open = async (): Promise<ReturnType<typeof userEvent.setup>> => {
  const user = show()
  await user.tab()
  await user.keyboard('{Enter}')
  return user
}

const panel = (): HTMLElement => screen.getByRole('dialog', { name: 'Leesinstellingen' })

const textSize = (): string => page.style.getPropertyValue('--text-size')

/** Focuses a control by its name; the way there by Tab is walked in e2e/reading-settings.spec.ts. */
const focusOn = (name: string): void => {
  act(() => {
    screen.getByLabelText(name, { selector: 'input, button' }).focus()
  })
}

test.each([
  ['Systeem', '{ArrowDown}{ArrowDown}', () => page.dataset.theme, 'dark'],
  ['Serif', '{ArrowDown}{ArrowDown}', () => page.dataset.face, 'hyperlegible'],
  ['Tekstgrootte', '{ArrowRight}{ArrowRight}', textSize, '21px'],
  ['Tekstgrootte', '{End}', textSize, '28px'],
  ['Leestekst kleiner', '{Enter}', textSize, '18px'],
  ['Krap', ' ', () => page.style.getPropertyValue('--text-leading'), '1.4'],
  ['Breed', ' ', () => page.style.getPropertyValue('--line-characters'), '80']
])('by keyboard, at once: %s, %s', async (control, keys, result, expected) => {
  const user = await open()
  focusOn(control)
  await user.keyboard(keys)
  expect(result()).toBe(expected)
})

test('back to the design, and back to where the reader was', async () => {
  const user = await open()
  focusOn('Donker')
  await user.keyboard(' ')
  expect(page.dataset.theme).toBe('dark')
  await user.click(within(panel()).getByRole('button', { name: 'Zoals ontworpen' }))
  expect(page.dataset.theme).toBe('light')
  expect(panel().querySelector('p[role=status]')?.textContent).toBe(
    'De leesinstellingen zijn weer zoals ontworpen.'
  )
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
  const shown = within(panel())
  expect(shown.getByRole('radio', { name: 'Donker', checked: true })).toBeTruthy()
  // At the end of the range the button stays where it is, for who stands on it.
  expect(
    shown.getByRole('button', { name: 'Leestekst groter' }).getAttribute('aria-disabled')
  ).toBe('true')
})
