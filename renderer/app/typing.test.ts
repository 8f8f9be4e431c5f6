// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isTextField } from './typing'

const made = (html: string): Element | null => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return document.body.firstElementChild
}

test.each([
  '<input>',
  '<input type="text">',
  '<input type="search">',
  '<input type="password">',
  '<input type="number">',
  '<textarea></textarea>',
  '<p contenteditable="true"></p>'
])('%s is one', (html) => {
  expect(isTextField(made(html))).toBe(true)
})

test.each([
  '<input type="checkbox">',
  '<input type="radio">',
  '<input type="range">',
  '<input type="button">',
  '<button></button>',
  '<p></p>',
  ''
])('%s is none', (html) => {
  expect(isTextField(made(html))).toBe(false)
})
