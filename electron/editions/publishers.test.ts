import { expect, test } from 'vitest'
import { builtInPublishers } from './built-in'
import { allPublishers, publishersIn } from './publishers'

const [first, second] = ['A', 'B'].map((letter) => letter.repeat(43)) as [string, string]
const listed = (...publishers: readonly object[]): string => JSON.stringify({ publishers })

test('the list of this build can be read', () => {
  expect(builtInPublishers).toEqual(publishersIn(listed(...builtInPublishers)))
})

test('a list names each publisher and its key', () => {
  expect(publishersIn(listed())).toEqual([])
  const ror = { name: 'ROR', key: first }
  expect(publishersIn(listed(ror, { name: 'NCTV', key: second }))).toHaveLength(2)
  for (const wrong of ['', '{}', '[]', listed({ name: 'ROR' }), listed({ ...ror, key: 'kort' })])
    expect(() => publishersIn(wrong)).toThrow()
})

test('a key that is named twice has the name of the build', () => {
  const built = [{ name: 'ROR', key: first }]
  const named = [
    { name: 'Iemand anders', key: first },
    { name: 'NCTV', key: second }
  ]
  expect(allPublishers(built, named)).toEqual([
    { name: 'ROR', key: first },
    { name: 'NCTV', key: second }
  ])
})
