import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandNames } from '../nl/commands'
import { commandsLike } from './find'
import { commandIds } from './registry'

describe('commandsLike', () => {
  test.each([
    ['donker', 'theme.dark'],
    ['weer don', 'theme.dark'],
    ['nacht', 'theme.dark'],
    ['printen', 'print.paper'],
    ['instellingen', 'settings.open'],
    ['leesinst', 'settings.open'],
    ['bladwijzer', 'bookmark.here'],
    ['citeren', 'cite.copy'],
    ['vorige al', 'nav.previousBlock'],
    ['sneltoets', 'help.open'],
    ['pagina', 'goto.open'],
    ['KOPIEREN', 'edit.copy']
  ])('%s brings %s within the first three', (typed, id) => {
    expect(commandsLike(typed).slice(0, 3)).toContain(id)
  })

  test('nothing typed is every command, in the order of the menus', () => {
    expect(commandsLike(' ')).toEqual(commandIds)
  })

  test('what no command answers brings none', () => {
    expect(commandsLike('kwantumcomputer')).toEqual([])
    expect(commandsLike('…')).toEqual([])
  })

  test('every command is found by its own name, before all others', () => {
    for (const id of commandIds) expect(commandsLike(commandNames[id])[0]).toBe(id)
  })

  test('any text has an answer without doubles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const found = commandsLike(typed)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 50 }
    )
  })
})
