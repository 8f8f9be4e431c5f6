import { expect, test } from 'vitest'
import { remembering } from './remember'

test('what was asked before is not worked out anew', () => {
  const asked: string[] = []
  const lengthOf = remembering((text) => {
    asked.push(text)
    return text.length
  })
  expect([lengthOf('drie'), lengthOf('vier'), lengthOf('drie')]).toEqual([4, 4, 4])
  expect(asked).toEqual(['drie', 'vier'])
})

test('what is asked again and again outlives thousands that are asked once', () => {
  let works = 0
  const lengthOf = remembering((text) => {
    if (text === 'vaak') works += 1
    return text.length
  })
  for (let once = 0; once < 100_000; once += 1) {
    lengthOf(`een-${once}`)
    if (once % 1000 === 0) lengthOf('vaak')
  }
  expect(works).toBe(1)
})

test('what is not asked again is let go', () => {
  let works = 0
  const lengthOf = remembering((text) => {
    if (text === 'een-0') works += 1
    return text.length
  })
  for (let once = 0; once < 100_000; once += 1) lengthOf(`een-${once}`)
  lengthOf('een-0')
  expect(works).toBe(2)
})
