import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationIdSchema, type Annotation } from '../notes/model'
import { anchorOn, bare, onCasusoverleg } from '../testing/annotations'
import { blockId, corpus, outline } from '../testing/report'
import { documentOfAnnotations } from './annotations'
import { wordsOfBlock } from './model'

const block = outline.blocks.get(blockId('b-lokaal'))
if (block === undefined) throw new Error('no such block')
const base = {
  ...bare,
  id: v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'),
  anchor: anchorOn(corpus.edition.id, block),
  createdAt: 1,
  updatedAt: 1
}
const note: Annotation = {
  ...base,
  kind: 'note',
  body: '# Kop\n\nBel **morgen**',
  tags: ['les', 'vraag']
}
const highlight: Annotation = { ...base, kind: 'highlight', meaning: 'uitzoeken' }
const bookmark: Annotation = {
  ...base,
  kind: 'bookmark',
  name: 'Hier\u202E',
  entry: onCasusoverleg
}

test('each annotation has its quote, its citation and what the reader put there, by group', () => {
  const { title, facts, blocks } = documentOfAnnotations(
    'Aantekeningen',
    ['3 aantekeningen'],
    [
      {
        title: '1 Voorkomen',
        annotations: [
          { annotation: note, citation: 'Uitgever, par. 1.1, alinea 1.', owner: null },
          { annotation: highlight, citation: null, owner: 'Anna' }
        ]
      },
      { title: null, annotations: [{ annotation: bookmark, citation: null, owner: null }] }
    ]
  )
  expect([title, facts]).toEqual(['Aantekeningen', ['3 aantekeningen']])
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'quote',
    'heading',
    'paragraph',
    'paragraph',
    'quote',
    'paragraph',
    'paragraph',
    'paragraph',
    'quote',
    'paragraph'
  ])
  const { quote } = base.anchor
  expect(blocks.flatMap(wordsOfBlock)).toEqual([
    '1 Voorkomen',
    quote,
    'Uitgever, par. 1.1, alinea 1.',
    'Kop',
    'Bel morgen',
    'Labels: les, vraag',
    quote,
    'Gemarkeerd als Uitzoeken',
    'Anna',
    'Werkwijze: Casusoverleg',
    quote,
    'Bladwijzer: Hier\uFFFD'
  ])
})
