// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { annotationSchema } from '../../shared/notes/model'
import { outline } from '../../shared/testing/report'
import { InApp } from '../testing/in-app'
import { NotesPane } from './NotesPane'

afterEach(cleanup)

test('of the hundreds of notes that a class put on one passage those that are near are drawn', () => {
  const { id: edition } = outline.edition
  const quote = 'De DT&V'
  const notes = Array.from({ length: 300 }, (_, at) =>
    v.parse(annotationSchema, {
      id: crypto.randomUUID(),
      kind: 'note',
      body: `Notitie ${at}`,
      anchor: { edition, block: 'b-lokaal', start: 0, end: quote.length, quote },
      createdAt: at,
      updatedAt: at
    })
  )
  render(
    <InApp annotations={notes} address="/proef-2024/voorkomen">
      <NotesPane />
    </InApp>
  )
  expect(screen.getByText('Notitie 0')).toBeDefined()
  expect(screen.getAllByText(/^Notitie \d+$/).length).toBeLessThan(50)
})
