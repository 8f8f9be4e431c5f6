import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandIds, commands } from './registry'
import { isPressed, parseShortcut, shortcutText, spokenShortcut, type KeyPress } from './shortcut'

const accelerators = commandIds.flatMap((id) => commands[id].shortcut ?? [])
const accelerator = fc.constantFrom(...accelerators)
const platform = fc.constantFrom('mac' as const, 'other' as const)

const press = (
  key: string,
  held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[] = []
): KeyPress => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift')
})

const pressed = (text: string, event: KeyPress, on: 'mac' | 'other' = 'other'): boolean =>
  isPressed(parseShortcut(text), event, on)

describe('isPressed', () => {
  test.each([
    ['CmdOrCtrl+K', press('k', ['ctrl']), true],
    // With Caps Lock on.
    ['CmdOrCtrl+K', press('K', ['ctrl']), true],
    ['CmdOrCtrl+K', press('k', ['ctrl', 'shift']), false],
    ['CmdOrCtrl+K', press('k', ['meta']), false],
    ['CmdOrCtrl+K', press('k'), false],
    ['CmdOrCtrl+Shift+N', press('N', ['ctrl', 'shift']), true],
    ['Alt+Left', press('ArrowLeft', ['alt']), true],
    ['CmdOrCtrl+Plus', press('+', ['ctrl']), true],
    ['CmdOrCtrl+-', press('-', ['ctrl']), true],
    ['CmdOrCtrl+,', press(',', ['ctrl']), true],
    ['F6', press('F6'), true],
    ['Shift+F6', press('F6', ['shift']), true],
    ['F6', press('F6', ['shift']), false]
  ])('%s with %o: %s', (text, event, expected) => {
    expect(pressed(text, event)).toBe(expected)
  })

  test('AltGr, which is Ctrl with Alt, is never Ctrl', () => {
    for (const text of accelerators) {
      const { key } = parseShortcut(text)
      expect(pressed(text, press(key, ['ctrl', 'alt']))).toBe(false)
    }
  })

  test('on a Mac the Command key takes the place of Ctrl', () => {
    expect(pressed('CmdOrCtrl+K', press('k', ['meta']), 'mac')).toBe(true)
    expect(pressed('CmdOrCtrl+K', press('k', ['ctrl']), 'mac')).toBe(false)
  })

  test('a key press is the shortcut of one command at most', () => {
    const key = fc.constantFrom(...accelerators.map((text) => parseShortcut(text).key), 'q', 'é')
    const event = fc.record({
      key,
      ctrlKey: fc.boolean(),
      metaKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean()
    })
    fc.assert(
      fc.property(event, platform, (one, on) => {
        expect(accelerators.filter((text) => pressed(text, one, on)).length).toBeLessThan(2)
      })
    )
  })

  test('any key press has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), accelerator, platform, (key, text, on) => {
        expect(typeof pressed(text, press(key, ['ctrl']), on)).toBe('boolean')
      })
    )
  })
})

describe('how a shortcut is shown', () => {
  test.each([
    ['CmdOrCtrl+K', 'Ctrl+K', '⌘K', 'Ctrl K'],
    ['Alt+Left', 'Alt+←', '⌥←', 'Alt pijl links'],
    ['CmdOrCtrl+Shift+N', 'Ctrl+Shift+N', '⇧⌘N', 'Ctrl Shift N'],
    ['CmdOrCtrl+PageUp', 'Ctrl+PgUp', '⌘PgUp', 'Ctrl Page Up'],
    ['CmdOrCtrl+,', 'Ctrl+,', '⌘,', 'Ctrl komma'],
    ['CmdOrCtrl+Plus', 'Ctrl++', '⌘+', 'Ctrl plus'],
    ['F1', 'F1', 'F1', 'F1']
  ])('%s is %s, on a Mac %s, and said as %s', (text, other, mac, spoken) => {
    expect(shortcutText(text, 'other')).toBe(other)
    expect(shortcutText(text, 'mac')).toBe(mac)
    expect(spokenShortcut(text, 'other')).toBe(spoken)
  })

  test('no two shortcuts look or sound the same', () => {
    fc.assert(
      fc.property(accelerator, accelerator, platform, (one, other, on) => {
        fc.pre(one !== other)
        expect(shortcutText(one, on)).not.toBe(shortcutText(other, on))
        expect(spokenShortcut(one, on)).not.toBe(spokenShortcut(other, on))
      })
    )
  })
})

test('an accelerator of another kind is refused', () => {
  expect(() => parseShortcut('Super+K')).toThrow('unknown modifier Super')
})
