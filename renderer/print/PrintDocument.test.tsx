// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, describe, expect, test } from 'vitest'
import type { BlockId } from '../../shared/corpus/model'
import { annotationIdSchema, type Annotation } from '../../shared/notes/model'
import { printoutOf } from '../../shared/print/scope'
import { bare } from '../../shared/testing/annotations'
import { blockId, corpus, outline, sectionId } from '../../shared/testing/report'
import { noRows } from '../../shared/transition/model'
import { InApp } from '../testing/in-app'
import { PrintDocument } from './PrintDocument'
import { nothingOwn, ownNotesOf, OwnNotesProvider, type OwnNotes } from './own-notes'

afterEach(cleanup)

const print = (section: string | null, own: OwnNotes = nothingOwn): void => {
  const printout = printoutOf(outline, section === null ? null : sectionId(section))
  if (printout === null) throw new Error('no such section')
  render(
    <InApp>
      <OwnNotesProvider value={own}>
        <PrintDocument printout={printout} />
      </OwnNotesProvider>
    </InApp>
  )
}

const on = (block: BlockId, quote: string) => ({
  id: v.parse(annotationIdSchema, crypto.randomUUID()),
  anchor: {
    edition: corpus.edition.id,
    block,
    start: 0,
    end: quote.length,
    quote,
    prefix: '',
    suffix: ''
  },
  ...bare,
  createdAt: 1,
  updatedAt: 1
})

const noteAt = (block: BlockId, quote: string, body: string): Annotation => ({
  ...on(block, quote),
  kind: 'note',
  body
})

const words = (): string => screen.getByRole('main').textContent

describe('the whole report', () => {
  test('has every word once, and headings that skip no level', () => {
    print(null)
    for (const { text } of outline.blocks.values()) expect(words()).toContain(text.slice(0, 13))
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('names the report, says how to cite it, and numbers the paragraphs', () => {
    print(null)
    expect(document.title).toBe('Proefrapport')
    expect(words()).toContain('Verwijzing: Uitgever, Proefrapport, Ministerie, mei 2024.')
    expect(words()).toContain('5 Meer staat op')
  })

  test('has the footnotes of a chapter at its end, and an editor’s note marked as such', () => {
    print(null)
    expect(screen.getByRole('heading', { level: 2, name: 'Voetnoten' })).toBeDefined()
    expect(screen.getByRole('link', { name: '1' }).getAttribute('href')).toBe('#afdruk-b-noot')
    expect(screen.getByText('Noot van de redactie:')).toBeDefined()
  })
})

test('a section begins at level 1, under the name of its chapter', () => {
  print('lokaal')
  expect(document.title).toBe('1.1 Lokale aanpak – Proefrapport')
  expect(screen.getByRole('heading', { level: 1, name: '1.1 Lokale aanpak' })).toBeDefined()
  expect(screen.getByText('1 Voorkomen')).toBeDefined()
})

describe('the reader’s own', () => {
  const highlight: Annotation = {
    ...on(blockId('b-punt'), 'signalen delen'),
    kind: 'highlight',
    meaning: 'uitzoeken'
  }
  const changed = noteAt(blockId('b-punt'), 'andere tekst', 'Let op')
  const lost = noteAt(blockId('b-weg'), 'verdwenen woorden', 'Bewaar mij')

  test('stands under its paragraph and is said to be the reader’s', () => {
    print(null, ownNotesOf(outline, [highlight, changed], noRows, null))
    expect(screen.getByText('Gemarkeerd door de lezer: Uitzoeken')).toBeDefined()
    expect(screen.getByText(/^Eigen notitie van de lezer,/)).toBeDefined()
    expect(screen.getByText(/Zij horen niet bij het rapport/)).toBeDefined()
  })

  test('stands apart, with its quote, where the text was changed since', () => {
    print(null, ownNotesOf(outline, [changed], noRows, null))
    expect(screen.getByRole('heading', { name: /zonder plaats/ })).toBeDefined()
    expect(screen.getByText('Let op')).toBeDefined()
    expect(screen.getByText('Bij “andere tekst”')).toBeDefined()
  })

  test('has the text of a note', () => {
    print(
      null,
      ownNotesOf(outline, [noteAt(blockId('b-punt'), 'signalen delen', 'Let op')], noRows, null)
    )
    expect(screen.getByText('Let op')).toBeDefined()
    expect(screen.getByText(/Zij horen niet bij het rapport/)).toBeDefined()
  })

  test('is not left out when its place is gone', () => {
    print(null, ownNotesOf(outline, [lost], noRows, null))
    expect(screen.getByRole('heading', { name: /zonder plaats/ })).toBeDefined()
    expect(screen.getByText('Bewaar mij')).toBeDefined()
    expect(screen.getByText('Bij “verdwenen woorden”')).toBeDefined()
  })

  test('is said to be missing when it could not be read', () => {
    print(null, ownNotesOf(outline, [], noRows, 'Uw notities kunnen niet worden gelezen.'))
    expect(screen.getByText('Uw notities kunnen niet worden gelezen.')).toBeDefined()
  })

  test('is nowhere when it was not asked for', () => {
    print(null)
    expect(words()).not.toMatch(/lezer/)
  })
})
