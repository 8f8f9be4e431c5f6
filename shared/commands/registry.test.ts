import { describe, expect, test } from 'vitest'
import { commandNames } from '../nl/commands'
import { commandIds, commands, menus } from './registry'
import { parseShortcut } from './shortcut'

const shortcuts = commandIds.flatMap((id) => {
  const { shortcut } = commands[id]
  return shortcut === null ? [] : [{ id, shortcut, parsed: parseShortcut(shortcut) }]
})

describe('the list of commands', () => {
  test('no two commands share a shortcut', () => {
    const seen = new Map<string, string>()
    for (const { id, parsed } of shortcuts) {
      const key = JSON.stringify(parsed)
      expect(seen.get(key), `${id} has the shortcut of another`).toBeUndefined()
      seen.set(key, id)
    }
  })

  test.each(shortcuts)('$shortcut is no single character and no Ctrl+Alt', ({ parsed }) => {
    const isFunctionKey = /^F\d{1,2}$/.test(parsed.key)
    expect(parsed.isMain || parsed.isAlt || isFunctionKey).toBe(true)
    expect(parsed.isMain && parsed.isAlt).toBe(false)
  })

  test('names differ, and the commands stand in the order of the menus and their groups', () => {
    expect(new Set(Object.values(commandNames)).size).toBe(commandIds.length)
    const places = commandIds.map((id) => {
      const { menu, group } = commands[id]
      return menus.indexOf(menu) * 100 + group
    })
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})
