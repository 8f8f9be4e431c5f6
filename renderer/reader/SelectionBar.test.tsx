// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { useEffect, type ReactNode } from 'react'
import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { annotationSchema } from '../../shared/notes/model'
import { bare } from '../../shared/testing/annotations'
import { outline } from '../../shared/testing/report'
import { surfaceElementId } from '../app/element-ids'
import { SurfaceIdProvider } from '../app/places'
import { useNotes, type Notes } from '../notes/notes'
import { InApp } from '../testing/in-app'
import { Reader } from './Reader'
import { SelectionBar } from './SelectionBar'

afterEach(cleanup)

const note = v.parse(annotationSchema, {
  ...bare,
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'note',
  body: 'elders',
  anchor: { edition: outline.edition.id, block: 'b-eerste', start: 0, end: 3, quote: 'het' },
  createdAt: 1,
  updatedAt: 1
})

/** Selects a paragraph, and nobody hears of it. */
const selectUnheard = (): void => {
  const [text] = document.querySelectorAll('p[data-block]')
  if (text === undefined) throw new Error('a chapter without a paragraph')
  document.getSelection()?.selectAllChildren(text)
}

const selectText = (): void => {
  selectUnheard()
  document.dispatchEvent(new Event('selectionchange'))
}

const bar = 'Met de gekozen woorden'

test('words that are selected while a note is being saved have their row of buttons', async () => {
  const found: { notes: Notes | null } = { notes: null }
  const Notebook = (): ReactNode => {
    const notes = useNotes()
    useEffect(() => {
      found.notes = notes
    })
    return null
  }
  render(
    <InApp address="/proef-2024/inleiding">
      <Reader />
      <Notebook />
    </InApp>
  )
  selectText()
  await act(async () => {
    await found.notes?.write([{ kind: 'put', annotation: note }])
  })
  expect(await screen.findByRole('toolbar', { name: bar })).toBeDefined()
})

test('the row of buttons goes when the focus goes elsewhere, and stays as long as it is in the text', async () => {
  render(
    <InApp address="/proef-2024/inleiding">
      <Reader />
      <input aria-label="Een vraag" />
    </InApp>
  )
  selectText()
  await screen.findByRole('toolbar', { name: bar })
  act(() => {
    screen.getByRole('heading', { level: 1 }).focus()
  })
  expect(screen.getByRole('toolbar', { name: bar })).toBeDefined()
  act(() => {
    screen.getByRole('textbox', { name: 'Een vraag' }).focus()
  })
  expect(screen.queryByRole('toolbar', { name: bar })).toBeNull()
})

test('words that were selected before anything listened have their row of buttons as well', async () => {
  const InChapter = ({ children }: { readonly children?: ReactNode }): ReactNode => (
    <InApp address="/proef-2024/inleiding">
      <p data-block="b-eerste" id={surfaceElementId('main')}>
        Het eerste
      </p>
      {children}
    </InApp>
  )
  const { rerender } = render(<InChapter />)
  selectUnheard()
  rerender(
    <InChapter>
      <SurfaceIdProvider value="main">
        <SelectionBar />
      </SurfaceIdProvider>
    </InChapter>
  )
  expect(await screen.findByRole('toolbar', { name: bar })).toBeDefined()
})
