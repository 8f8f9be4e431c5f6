import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, type Difference } from './diff'

const side = (all: readonly Difference[], without: Difference['kind']): string =>
  all
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

test('words that were replaced, put in and left out stand out', () => {
  expect(
    differences(
      'De burgemeester kan een gebiedsverbod opleggen.',
      'De burgemeester kan zo nodig een meldplicht opleggen.'
    )
  ).toEqual([
    { kind: 'same', text: 'De burgemeester kan ' },
    { kind: 'new', text: 'zo nodig ' },
    { kind: 'same', text: 'een ' },
    { kind: 'gone', text: 'gebiedsverbod ' },
    { kind: 'new', text: 'meldplicht ' },
    { kind: 'same', text: 'opleggen.' }
  ])
})

test('texts of a book chapter are not compared word by word', () => {
  const [old, next] = ['oud '.repeat(2_000), 'nieuw '.repeat(2_000)]
  expect(differences(old, next)).toEqual([
    { kind: 'gone', text: old },
    { kind: 'new', text: next }
  ])
})

const text = fc
  .array(fc.constantFrom('de', 'gemeente', 'kan', 'een', 'verbod', ' ', '\n', 'ë'), {
    maxLength: 30
  })
  .map((words) => words.join(' '))

test('each side is the text it came from, and no two neighbours are of one kind', () => {
  fc.assert(
    fc.property(text, text, (old, next) => {
      const all = differences(old, next)
      expect(side(all, 'new')).toBe(old)
      expect(side(all, 'gone')).toBe(next)
      all.slice(1).forEach(({ kind }, at) => {
        expect(kind).not.toBe(all[at]?.kind)
      })
    })
  )
})

test('a text and itself have no difference', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(differences(same, same).every(({ kind }) => kind === 'same')).toBe(true)
    })
  )
})
