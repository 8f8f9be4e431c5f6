import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationIdSchema, type Annotation } from '../notes/model'
import { anchorOn, bare, bareBookmark } from '../testing/annotations'
import { blockId, editionId, sectionId } from '../testing/report'
import { cardOf, type CardPassage } from './card'

const text =
  'De burgemeester kan een gebiedsverbod opleggen. Een gebiedsverbod duurt hoogstens zes maanden. Daarna beslist de minister opnieuw.'
const anchor = anchorOn(editionId('rat-2024'), {
  id: blockId('b'),
  section: sectionId('deel'),
  text
})
const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const base = { ...bare, id, anchor, createdAt: 1, updatedAt: 1 }
const highlight: Annotation = { ...base, kind: 'highlight', meaning: 'belangrijk' }
const note = (body: string): Annotation => ({ ...base, kind: 'note', body })
const bookmark: Annotation = { ...base, ...bareBookmark }

const on = (words: string, inText = text): CardPassage => {
  const start = inText.indexOf(words)
  return { text: inText, start, end: start + words.length }
}
const whole = on(text)

test('words within a sentence are left out of it', () => {
  expect(cardOf([highlight], [on('zes maanden')])).toEqual({
    id,
    annotations: [id],
    front: { kind: 'gap', pieces: ['Een gebiedsverbod duurt hoogstens ', null, '.'] },
    meaning: 'belangrijk',
    notes: []
  })
})

test('the same words elsewhere in what is shown are left out too, but not a part of a longer word', () => {
  const said = 'Het verbod is een gebiedsverbod: een verbod voor een gebied dat wordt aangewezen.'
  expect(cardOf([highlight], [on('verbod', said)])?.front).toEqual({
    kind: 'gap',
    pieces: [
      'Het ',
      null,
      ' is een gebiedsverbod: een ',
      null,
      ' voor een gebied dat wordt aangewezen.'
    ]
  })
})

test('where most of a sentence is left out, the sentences around it are shown', () => {
  const front = cardOf([highlight], [on('Een gebiedsverbod duurt hoogstens zes maanden')])?.front
  expect(front?.kind === 'gap' && front.pieces[0]).toBe(
    'De burgemeester kan een gebiedsverbod opleggen. '
  )
})

test('of a whole passage the heading asks, with how it begins', () => {
  expect(cardOf([highlight], [whole])?.front).toEqual({
    kind: 'heading',
    opening: 'De burgemeester kan een gebiedsverbod'
  })
})

test.each([
  ['a note that asks', 'Hoe lang duurt het?', 'Hoe lang duurt het?'],
  [
    'a question among other words',
    'Voor de les.\nHoe lang duurt het? Zie ook p. 8.',
    'Hoe lang duurt het?'
  ],
  ['a question in Markdown', '1. **Hoe lang** duurt *het?*\n2. Wie?', 'Hoe lang duurt het?'],
  ['a sum with signs of its own', 'Hoeveel is 2 * 3 * 4?', 'Hoeveel is 2 * 3 * 4?']
])('%s is the question', (_name, body, question) => {
  expect(cardOf([highlight, note(body)], [on('zes maanden')])?.front).toEqual({
    kind: 'question',
    question
  })
})

test('a note that asks nothing asks for its passage, unless words can be left out', () => {
  const remark = note('Voor de memo')
  expect(cardOf([remark], [whole])?.front).toEqual({ kind: 'note', note: 'Voor de memo' })
  expect(cardOf([highlight, remark], [on('zes maanden')])).toMatchObject({
    front: { kind: 'gap' },
    notes: ['Voor de memo']
  })
})

test.each<[string, readonly [Annotation], readonly CardPassage[]]>([
  ['a bookmark', [bookmark], [whole]],
  ['an empty note', [note('  ')], [whole]],
  ['a heading of three words', [highlight], [on('Een korte kop', 'Een korte kop')]],
  ['what has no place', [highlight], []]
])('%s makes no card', (_name, annotations, passages) => {
  expect(cardOf(annotations, passages)).toBeNull()
})

test('a gap never shows the word that it leaves out, and is the rest of the text', () => {
  const word = fc.constantFrom('de', 'gemeente', 'kan', 'geldt', 'een', 'verbod', 'gebiedsverbod')
  fc.assert(
    fc.property(fc.array(word, { minLength: 4, maxLength: 20 }), fc.nat(19), (words, at) => {
      const index = at % words.length
      const asked = words[index] ?? ''
      const said = words.join(' ')
      const start = words.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0)
      // Half a word is taken for the whole of it.
      const end = start + Math.ceil(asked.length / 2)
      const front = cardOf([highlight], [{ text: said, start, end }])?.front
      if (front?.kind !== 'gap') return
      expect(front.pieces.map((piece) => piece ?? asked).join('')).toBe(said)
      const shown = front.pieces.flatMap((piece) => piece?.split(' ') ?? [])
      expect(shown).not.toContain(asked)
    })
  )
})
