// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CommandId } from '../../shared/commands/registry'
import type { Outcome } from '../../shared/ipc/contract'
import { useCommands } from '../commands/commands'
import { Reader } from '../reader/Reader'
import { InApp } from '../testing/in-app'

/** Stands for the main process, which these tests have not; set before the bridge looks for it. */
const main = vi.hoisted(() => {
  const asked: { channel: string; args: unknown }[] = []
  const answers = { save: { kind: 'cancelled' } as unknown }
  Object.defineProperty(globalThis, 'naslag', {
    configurable: true,
    value: {
      invoke: (channel: string, args: unknown) => {
        asked.push({ channel, args })
        return Promise.resolve(channel === 'file:save' ? answers.save : undefined)
      },
      on: () => () => undefined
    }
  })
  return { asked, answers }
})

const answerSaveWith = (outcome: Outcome): void => {
  main.answers.save = outcome
}

/** A button for each command, as a menu would have. */
const Menu = ({ ids }: { readonly ids: readonly CommandId[] }): ReactNode => {
  const { run } = useCommands()
  return ids.map((id) => (
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

const show = (address?: string): void => {
  render(
    <InApp {...(address === undefined ? {} : { address })}>
      <Menu ids={['cite.copy', 'cite.copyLink', 'cite.save']} />
      <Reader />
    </InApp>
  )
}

const run = (id: CommandId): void => {
  fireEvent.click(screen.getByRole('button', { name: id }))
}

const lastText = (): string => {
  const args = main.asked.findLast(({ channel }) => channel === 'clipboard:write')?.args
  return typeof args === 'object' && args !== null && 'text' in args ? String(args.text) : ''
}

const textWith = (words: string): Text => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(words)) return node
  }
  throw new Error(`nowhere: ${words}`)
}

const select = (from: string, to: string): void => {
  const [first, last] = [textWith(from), textWith(to)]
  const end = last.data.indexOf(to) + to.length
  document.getSelection()?.setBaseAndExtent(first, first.data.indexOf(from), last, end)
  document.dispatchEvent(new Event('selectionchange'))
}

beforeEach(() => {
  main.asked.length = 0
})

afterEach(() => {
  document.getSelection()?.removeAllRanges()
  cleanup()
})

test('with nothing selected and nothing focused the place of the address is taken', async () => {
  show('/proef-2024/b-lokaal')
  run('cite.copy')
  expect(lastText()).toMatch(/^“De DT&V en de Pi-NL werken samen/)
  expect(await screen.findByText('Passage met verwijzing gekopieerd')).toBeDefined()
})

test('the paragraph that had focus last goes before the address', () => {
  show()
  fireEvent.focusIn(screen.getByRole('button', { name: /^Acties bij alinea Inleiding-1/ }))
  fireEvent.focusIn(screen.getByRole('button', { name: 'cite.copyLink' }))
  run('cite.copyLink')
  expect(lastText()).toBe('naslag://proef-2024/b-eerste')
})

test('what is selected goes before both, without the digit of a footnote', () => {
  show()
  select('DTN', 'een')
  run('cite.copy')
  expect(lastText()).toMatch(/^“DTN 58 staat een”\n/)
})

test('where no place is shown there is nothing to cite', () => {
  show('/proef-2024/weg')
  run('cite.copy')
  expect(main.asked.map(({ channel }) => channel)).not.toContain('clipboard:write')
})

test('a plain copy takes the words of the report alone', () => {
  show()
  select('Inleiding', 'staat')
  const clipboardData = { setData: vi.fn() }
  const isDefault = fireEvent.copy(document.body, { clipboardData })
  expect(isDefault).toBe(false)
  expect(clipboardData.setData).toHaveBeenCalledWith(
    'text/plain',
    'Inleiding\n\nIn het DTN 58 staat'
  )
})

test('a copy from a field is left alone', () => {
  show()
  select('DTN', 'staat')
  const field = document.body.appendChild(document.createElement('textarea'))
  const clipboardData = { setData: vi.fn() }
  expect(fireEvent.copy(field, { clipboardData })).toBe(true)
  expect(clipboardData.setData).not.toHaveBeenCalled()
  field.remove()
})

test('the dialog saves what was chosen, and says where', async () => {
  const user = userEvent.setup()
  show('/proef-2024/b-lokaal')
  run('cite.save')
  const dialog = within(await screen.findByRole('dialog', { name: 'Verwijzing bewaren' }))
  await user.click(dialog.getByRole('radio', { name: /^Het hele rapport/ }))
  await user.click(dialog.getByRole('radio', { name: /^BibTeX/ }))
  answerSaveWith({ kind: 'failed', reason: 'De schijf is vol.' })
  await user.click(dialog.getByRole('button', { name: 'Bewaren…' }))
  expect((await dialog.findByRole('alert')).textContent).toBe('De schijf is vol.')
  answerSaveWith({ kind: 'done', file: '/map/Proefrapport.bib' })
  await user.click(dialog.getByRole('button', { name: 'Bewaren…' }))
  expect(await screen.findByText('Verwijzing bewaard in /map/Proefrapport.bib')).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(main.asked.at(-1)).toMatchObject({
    channel: 'file:save',
    args: { name: 'Proefrapport', kind: 'bib' }
  })
})
