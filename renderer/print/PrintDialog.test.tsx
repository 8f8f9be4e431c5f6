// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useCommands } from '../commands/commands'
import { InApp } from '../testing/in-app'

/** Stands for the main process, which these tests have not; set before the bridge looks for it. */
const main = vi.hoisted(() => {
  const asked: unknown[] = []
  const state = { answer: { kind: 'cancelled' } as unknown }
  Object.defineProperty(globalThis, 'naslag', {
    configurable: true,
    value: {
      invoke: (channel: string, args: unknown) => {
        asked.push([channel, args])
        return Promise.resolve(state.answer)
      },
      on: () => () => undefined
    }
  })
  return { asked, state }
})

const Menu = (): ReactNode => {
  const { run } = useCommands()
  return (['print.pdf', 'print.paper'] as const).map((id) => (
    <button
      key={id}
      type="button"
      onClick={() => {
        run(id)
      }}
    >
      {id}
    </button>
  ))
}

const open = async (address: string, command: string) => {
  const user = userEvent.setup()
  render(
    <InApp address={address}>
      <Menu />
    </InApp>
  )
  await user.click(screen.getByRole('button', { name: command }))
  return { user, dialog: within(await screen.findByRole('dialog')) }
}

beforeEach(() => {
  main.asked.length = 0
  main.state.answer = { kind: 'cancelled' }
})
afterEach(cleanup)

test('the chapter that is read is proposed, as a PDF with its name', async () => {
  const { user, dialog } = await open('/proef-2024/voorkomen', 'print.pdf')
  expect(dialog.getAllByRole('radio')).toHaveLength(2)
  main.state.answer = { kind: 'done', file: '/map/a.pdf' }
  await user.click(dialog.getByRole('button', { name: 'PDF bewaren…' }))
  expect(main.asked.at(-1)).toEqual([
    'print:pdf',
    {
      job: { edition: 'proef-2024', section: 'voorkomen', withNotes: false, isBlanked: true },
      name: 'Proefrapport – 1 Voorkomen'
    }
  ])
  expect(await screen.findByText('PDF bewaard in /map/a.pdf')).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the whole report can be chosen, on paper; a printer that fails is said', async () => {
  const { user, dialog } = await open('/proef-2024/b-lokaal', 'print.paper')
  await user.click(dialog.getByRole('radio', { name: /^Het hele rapport/ }))
  main.state.answer = { kind: 'failed', reason: 'Er is geen printer.' }
  await user.click(dialog.getByRole('button', { name: 'Afdrukken…' }))
  expect(main.asked.at(-1)).toEqual([
    'print:paper',
    { edition: 'proef-2024', section: null, withNotes: false, isBlanked: true }
  ])
  expect((await dialog.findByRole('alert')).textContent).toBe('Er is geen printer.')
})

test('without notes there are none to print along, and the dialog says so', async () => {
  const { dialog } = await open('/proef-2024', 'print.pdf')
  const box = dialog.getByRole('checkbox', { name: /^Met mijn notities/ })
  expect(box).toHaveProperty('disabled', true)
  expect(dialog.getByText('U hebt nog geen notities of markeringen gemaakt.')).toBeDefined()
})

test('where no place is shown the report can be printed', async () => {
  const { dialog } = await open('/proef-2024/weg', 'print.pdf')
  expect(dialog.getAllByRole('radio')).toHaveLength(1)
})
