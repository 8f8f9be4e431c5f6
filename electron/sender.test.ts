import { expect, test } from 'vitest'
import { isOwnFrame } from './sender'

const frame = (origin: string): { readonly origin: string } => ({ origin })

test('the page of one of our windows is heard', () => {
  const mainFrame = frame('app://naslag')
  expect(isOwnFrame({ senderFrame: mainFrame, sender: { mainFrame } })).toBe(true)
})

test.each([
  'null',
  '',
  'about:blank',
  'file://',
  'app://',
  'app://naslag/',
  'app://naslag.example',
  'app://naslag:80',
  'app://elders',
  'APP://naslag',
  'https://naslag',
  'blob:app://naslag',
  'chrome://gpu',
  'devtools://devtools'
])('a page on %j is not', (origin) => {
  const mainFrame = frame(origin)
  expect(isOwnFrame({ senderFrame: mainFrame, sender: { mainFrame } })).toBe(false)
})

test('a frame inside of our page is not, whatever its origin', () => {
  const mainFrame = frame('app://naslag')
  expect(isOwnFrame({ senderFrame: frame('app://naslag'), sender: { mainFrame } })).toBe(false)
})

test('a frame that is gone is not', () => {
  const mainFrame = frame('app://naslag')
  expect(isOwnFrame({ senderFrame: null, sender: { mainFrame } })).toBe(false)
  expect(isOwnFrame({ senderFrame: null, sender: { mainFrame: null } })).toBe(false)
})
