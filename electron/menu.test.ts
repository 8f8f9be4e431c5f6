import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { commandsLike } from '../shared/commands/find'
import { commandIds, commands, menus } from '../shared/commands/registry'
import { commandNames } from '../shared/nl/commands'
import { menuTemplate } from './menu'

const itemsOf = (menu: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] =>
  Array.isArray(menu.submenu) ? menu.submenu : []

const items = (isDevelopment: boolean, choose = vi.fn()): readonly MenuItemConstructorOptions[] =>
  menuTemplate(isDevelopment, choose)
    .flatMap(itemsOf)
    .filter(({ type }) => type !== 'separator')

const mnemonic = (label: string | undefined): string | undefined =>
  /&([a-z0-9])/i.exec(label ?? '')?.[1]?.toLowerCase()

describe('the menu bar', () => {
  test('has every command once, in the order of the list', () => {
    expect(items(true).map(({ id }) => id)).toEqual(commandIds)
  })

  test('has none for development in a release', () => {
    const isForAll = (id: keyof typeof commands): boolean => !commands[id].isDevelopment
    expect(items(false).map(({ id }) => id)).toEqual(commandIds.filter(isForAll))
    expect(items(false).length).toBeLessThan(items(true).length)
  })

  test('has nothing that the palette does not have', () => {
    expect(items(true).map(({ id }) => id)).toEqual(commandsLike(''))
  })

  test('says what the command is called, and with which keys', () => {
    for (const { id, label, accelerator } of items(true)) {
      const command = commandIds.find((one) => one === id)
      if (command === undefined) throw new Error(`no command ${String(id)}`)
      expect(label?.replace('&', '')).toBe(commandNames[command])
      expect(accelerator ?? null).toBe(commands[command].shortcut)
    }
  })

  test('leaves no keys to the system that the page listens for', () => {
    for (const item of items(true))
      expect(item.role === undefined).toBe(item.registerAccelerator === false)
  })

  test('parts groups by one line, and has no line at an edge', () => {
    menuTemplate(true, vi.fn()).forEach((menu, at) => {
      const types = itemsOf(menu).map(({ type }) => type)
      expect(types[0]).not.toBe('separator')
      expect(types.at(-1)).not.toBe('separator')
      const groups = new Set(
        commandIds.filter((id) => commands[id].menu === menus[at]).map((id) => commands[id].group)
      )
      expect(types.filter((type) => type === 'separator')).toHaveLength(groups.size - 1)
    })
  })

  test('can be worked by letters: no two the same in a menu or in the bar', () => {
    const bar = menuTemplate(true, vi.fn())
    for (const labels of [bar, ...bar.map(itemsOf)].map((all) => all.map(({ label }) => label))) {
      const letters = labels.flatMap((label) => mnemonic(label) ?? [])
      expect(new Set(letters).size).toBe(letters.length)
    }
    expect(bar.every(({ label }) => mnemonic(label) !== undefined)).toBe(true)
  })

  test('tells which command was chosen', () => {
    const choose = vi.fn()
    const item = items(true, choose).find(({ id }) => id === 'help.open')
    item?.click?.({} as never, undefined, {})
    expect(choose).toHaveBeenCalledWith('help.open')
  })
})
