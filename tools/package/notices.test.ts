import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundledWorks, formatNotices, refusedWorks } from './notices'

test('what the app is built from has licences that may be passed on, each with its text', async () => {
  const works = await bundledWorks(join(import.meta.dirname, '../..'))
  expect(refusedWorks(works)).toEqual([])
  const names = works.map(({ name }) => name.replace(/@[^@]*$/, ''))
  expect(names).toEqual(expect.arrayContaining(['react', 'dexie', 'flexsearch', 'valibot']))
  expect(names).not.toContain('electron')
  expect(names).not.toContain('naslag')
  for (const { text } of works) expect(text.length).toBeGreaterThan(400)
}, 30_000)

test('a work without a licence that is on the list is refused by name', () => {
  const works = [
    { name: 'fine@1.0.0', licence: 'MIT', text: '' },
    { name: 'unclear@1.0.0', licence: 'UNKNOWN', text: '' }
  ]
  expect(refusedWorks(works)).toEqual(['unclear@1.0.0: UNKNOWN'])
})

test('a text that several works share stands there once, under all their names', () => {
  const notices = formatNotices([
    { name: 'a@1.0.0', licence: 'MIT', text: 'Do as you like.\r\nBye.' },
    { name: 'b@2.0.0', licence: 'ISC', text: 'Other words.' },
    { name: 'c@3.0.0', licence: 'MIT', text: 'Do as you like.\nBye.\n' }
  ])
  expect(notices).toContain('a@1.0.0 (MIT)\nc@3.0.0 (MIT)\n\nDo as you like.\nBye.')
  expect(notices.match(/Do as you like/g)).toHaveLength(1)
  expect(notices).toContain('b@2.0.0 (ISC)\n\nOther words.')
})
