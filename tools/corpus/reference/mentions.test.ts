import { expect, test } from 'vitest'
import { compileWater } from '../fixtures/load'
import { MentionFinder } from './mentions'

const { corpus } = await compileWater()

const found = (...forms: readonly string[]) => {
  const mentions = new MentionFinder()
  for (const form of forms) mentions.add(form)
  mentions.run(corpus.blocks)
  return forms.map((form) => mentions.of(form).length)
}

test('words are whole', () => {
  expect(found('dijk', 'ijk', 'verzonnen', 'verzon')).toEqual([4, 0, 1, 0])
})

test('capitals matter for abbreviations only', () => {
  expect(found('POLDERS LIGGEN', 'Polders Liggen', 'BDP', 'Bdp')).toEqual([0, 1, 1, 1])
})

test('a form may end in another sign than a letter', () => {
  expect(found('gemalen:', 'Polder (BDP)', 'www.example.org/dijken')).toEqual([1, 1, 1])
})
