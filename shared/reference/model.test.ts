import { expect, test } from 'vitest'
import { isDate } from './model'

test.each(['2024', '2024-02', '2024-02-29', '1999-12-31'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true)
})

test.each(['2023-02-29', '2024-13', '2024-00', '2024-1', '24', '2024-04-31', '1 mei 2024', ''])(
  '"%s" is no date',
  (text) => {
    expect(isDate(text)).toBe(false)
  }
)
