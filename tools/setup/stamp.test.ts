import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clearStamp, hashOf, isStamped, writeStamp } from './stamp.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-stamp-'))
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  writeFileSync(join(folder, 'src/a.ts'), 'a')
  writeFileSync(join(folder, 'src/deep/b.ts'), 'b')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('the hash', () => {
  const now = () => hashOf(folder, ['src', 'config.json'], ['node 20'])

  test('stays when nothing changes', () => {
    expect(now()).toBe(now())
  })

  test.each([
    ['a byte deep down', 'src/deep/b.ts', 'c'],
    ['a new file', 'src/c.ts', ''],
    ['a new empty file that was only named before', 'config.json', '']
  ])('changes with %s', (_, file, content) => {
    const before = now()
    writeFileSync(join(folder, file), content)
    expect(now()).not.toBe(before)
  })

  test('changes when a file moves or a fact changes', () => {
    const before = now()
    rmSync(join(folder, 'src/a.ts'))
    writeFileSync(join(folder, 'src/deep/a.ts'), 'a')
    expect(now()).not.toBe(before)
    expect(hashOf(folder, ['src'], ['node 22'])).not.toBe(hashOf(folder, ['src'], ['node 20']))
  })

  test('does not see tests: they are not in what is built', () => {
    const before = now()
    writeFileSync(join(folder, 'src/a.test.ts'), 'test')
    writeFileSync(join(folder, 'src/deep/b.test.tsx'), 'test')
    expect(now()).toBe(before)
  })
})

describe('a stamp', () => {
  const stamp = (hash: string) => ({
    file: join(folder, 'build/setup/step.stamp'),
    hash,
    results: [join(folder, 'src')]
  })

  test('holds for the hash it was written with', () => {
    expect(isStamped(stamp('one'))).toBe(false)
    writeStamp(stamp('one'))
    expect(isStamped(stamp('one'))).toBe(true)
    expect(isStamped(stamp('two'))).toBe(false)
  })

  test('holds no longer when a result is gone', () => {
    writeStamp(stamp('one'))
    rmSync(join(folder, 'src'), { recursive: true })
    expect(isStamped(stamp('one'))).toBe(false)
  })

  test('can be taken away, also when there is none', () => {
    clearStamp(stamp('one'))
    writeStamp(stamp('one'))
    clearStamp(stamp('one'))
    expect(isStamped(stamp('one'))).toBe(false)
  })
})
