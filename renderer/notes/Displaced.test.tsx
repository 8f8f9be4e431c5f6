// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import * as v from 'valibot'
import { afterEach, describe, expect, test } from 'vitest'
import { annotationSchema, type Annotation } from '../../shared/notes/model'
import { Reader } from '../reader/Reader'
import { InApp } from '../testing/in-app'
import { NotesPane } from './NotesPane'

afterEach(cleanup)

/** A note that was made on an edition which is not here any more. */
const noteOn = (block: string, quote: string, around: object): Annotation =>
  v.parse(annotationSchema, {
    id: crypto.randomUUID(),
    kind: 'note',
    body: `Bij ${quote}`,
    anchor: { edition: 'proef-2023', block, start: 0, end: quote.length, quote, ...around },
    createdAt: 1,
    updatedAt: 1
  })

const was = 'De DT&V en de Pi-NL overleggen samen in het casusoverleg van de gemeente.'
const edited = noteOn('b-oud', was, { prefix: 'Lokale aanpak\n', suffix: '\nsignalen delen' })
const gone = noteOn('b-weg', 'Zeven maatregelen zijn verlengd in Zutphen', {
  prefix: 'Over aantallen valt dit te melden: ',
  suffix: ' en omstreken.'
})

const show = (...annotations: readonly Annotation[]): ReturnType<typeof userEvent.setup> => {
  render(
    <InApp annotations={annotations} address="/proef-2024/voorkomen">
      <Reader />
      <NotesPane />
    </InApp>
  )
  return userEvent.setup()
}

const section = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name })

describe('what was edited', () => {
  test('is shown with both texts, and stands nowhere until the reader has said where', async () => {
    const user = show(edited)
    const check = within(await section('Plaats nakijken'))
    expect(check.getByText(was)).toBeDefined()
    expect(check.getByText(/werken samen in het casusoverleg/)).toBeDefined()
    expect(check.getByRole('link', { name: '1.1 alinea 1' })).toBeDefined()
    expect(screen.queryByRole('button', { name: /1 notitie$/ })).toBeNull()

    await user.click(check.getByRole('button', { name: 'Hier plaatsen: 1.1 alinea 1' }))
    expect(screen.getByText('Teruggezet bij 1.1 alinea 1.')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'Plaats nakijken' })).toBeNull()
    expect(screen.getByRole('button', { name: /1\.1-1, 1 notitie$/ })).toBeDefined()
  })

  test('is back where it was when that is undone', async () => {
    const user = show(edited)
    const check = within(await section('Plaats nakijken'))
    await user.click(check.getByRole('button', { name: 'Hier plaatsen: 1.1 alinea 1' }))
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await section('Plaats nakijken')).toBeDefined()
  })
})

describe('what is gone', () => {
  test('keeps its note and its quote, and is put back on a paragraph by hand', async () => {
    const user = show(gone)
    const lost = within(await section('Zonder plaats'))
    expect(lost.getByText('Zeven maatregelen zijn verlengd in Zutphen')).toBeDefined()
    expect(lost.getByText('Bij Zeven maatregelen zijn verlengd in Zutphen')).toBeDefined()

    await user.click(lost.getByRole('button', { name: /^Terugzetten: Zeven maatregelen/ }))
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Terugzetten')
    })
    await user.click(screen.getByRole('button', { name: 'Acties bij alinea 1.1-5' }))
    await user.click(screen.getByRole('menuitem', { name: 'Hier terugzetten' }))
    expect(screen.getByText('Teruggezet bij 1.1 alinea 5.')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'Zonder plaats' })).toBeNull()
  })

  test('can be left without a place', async () => {
    const user = show(gone)
    const lost = within(await section('Zonder plaats'))
    await user.click(lost.getByRole('button', { name: /^Terugzetten: Zeven maatregelen/ }))
    await user.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(screen.queryByRole('region', { name: 'Terugzetten' })).toBeNull()
    expect(await section('Zonder plaats')).toBeDefined()
  })
})
