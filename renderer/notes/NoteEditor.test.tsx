// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { WriteProblem } from '../../shared/notes/commands'
import { err, type Result } from '../../shared/result'
import { Reader } from '../reader/Reader'
import { InApp } from '../testing/in-app'
import { NotesPane } from './NotesPane'

afterEach(cleanup)

const begin = async (
  write?: () => Promise<Result<undefined, WriteProblem>>
): Promise<ReturnType<typeof userEvent.setup>> => {
  const user = userEvent.setup()
  render(
    <InApp {...(write === undefined ? {} : { write })}>
      <Reader />
      <NotesPane />
    </InApp>
  )
  await user.click(screen.getByRole('button', { name: 'Acties bij alinea Inleiding-1' }))
  await user.click(screen.getByRole('menuitem', { name: 'Notitie maken' }))
  return user
}

const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notitie bij Inleiding alinea 1' })

describe('writing a note', () => {
  test('begins in the field, saves by itself and says so', async () => {
    const user = await begin()
    expect(document.activeElement).toBe(field())
    await user.keyboard('Uitzoeken bij de gemeente')
    expect(screen.getByText('Nog niet opgeslagen')).toBeDefined()
    await waitFor(() => {
      expect(screen.getByText('Opgeslagen')).toBeDefined()
    })
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe(
        'Acties bij alinea Inleiding-1, 1 notitie'
      )
    })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('Uitzoeken bij de gemeente')).toBeDefined()
  })

  test('a note that is not kept stays in its field, with what to do', async () => {
    const user = await begin(() => Promise.resolve(err('disk-full')))
    await user.keyboard('Bewaar mij')
    await user.click(screen.getByRole('button', { name: 'Klaar' }))
    await waitFor(() => {
      expect(screen.getByText(/Niet opgeslagen: de schijf is vol/)).toBeDefined()
    })
    expect(field().value).toBe('Bewaar mij')
  })
})
