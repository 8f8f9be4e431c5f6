import { expect, test } from 'vitest'
import { findInGuide, guidePieces } from './find'
import type { GuideBlock, GuideRuns } from './model'

const words = (text: string): GuideRuns => [{ text, style: 'plain', to: null }]
const paragraph = (text: string): GuideBlock => ({ kind: 'paragraph', runs: words(text) })
const heading = (id: string, text: string): GuideBlock => ({ kind: 'heading', level: 2, id, text })

const pieces = guidePieces([
  {
    id: 'handleiding',
    page: {
      title: 'Handleiding',
      blocks: [
        paragraph('Eerst dit over mappen.'),
        heading('mappen', 'Mappen'),
        {
          kind: 'list',
          isOrdered: true,
          items: [[paragraph('Kies een passage')], [paragraph('Bewaar als één geheel')]]
        },
        heading('toetsen', 'Toetsen'),
        { kind: 'table', head: [words('Toets')], rows: [[words('F1')], [words('hulp')]] }
      ]
    }
  },
  { id: 'trainer', page: { title: 'Voor de trainer', blocks: [paragraph('Maak een map.')] } }
])

const found = (typed: string): readonly string[] =>
  findInGuide(pieces, typed).map(({ target }) => `${target.page} ${target.heading ?? '-'}`)

test.each([
  ['', []],
  // Its heading has the word: it comes before what only speaks of it.
  ['mappen', ['handleiding mappen', 'handleiding -']],
  ['een passage', ['handleiding mappen']],
  ['F1', ['handleiding toetsen']],
  ['trainer map', ['trainer -']],
  ['onvindbaar', []]
])('%j finds %j', (typed, places) => {
  expect(found(typed)).toEqual(places)
})
