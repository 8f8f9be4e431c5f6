import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedIn } from './shipped'

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
const sha512 = '01'.repeat(64)

test('what is not for development alone, with what each needs from where it stands', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0', dependencies: { a: '1', '@s/b': '1' } },
      'node_modules/a': { version: '1.0.0', integrity, dependencies: { c: '2' } },
      'node_modules/a/node_modules/c': { version: '2.0.0', integrity },
      'node_modules/@s/b': { version: '1.1.0', integrity, dependencies: { c: '1', a: '1' } },
      'node_modules/c': { version: '1.0.0', integrity },
      'node_modules/d': { version: '1.0.0', integrity, dev: true }
    }
  }
  expect(shippedIn(lock)).toEqual({
    packages: [
      { id: '@s/b@1.1.0', name: '@s/b', version: '1.1.0', sha512, needs: ['a@1.0.0', 'c@1.0.0'] },
      { id: 'a@1.0.0', name: 'a', version: '1.0.0', sha512, needs: ['c@2.0.0'] },
      { id: 'c@1.0.0', name: 'c', version: '1.0.0', sha512, needs: [] },
      { id: 'c@2.0.0', name: 'c', version: '2.0.0', sha512, needs: [] }
    ],
    direct: ['@s/b@1.1.0', 'a@1.0.0']
  })
})

test('a package without a hash is refused', () => {
  expect(() => shippedIn({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toThrow(
    'no SHA-512 of node_modules/a'
  )
})

test('the packages of this app: all that is needed is there', () => {
  const lock: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')
  )
  const { packages, direct } = shippedIn(lock)
  const ids = new Set(packages.map(({ id }) => id))
  const needed = [...direct, ...packages.flatMap(({ needs }) => needs)]
  expect(needed.filter((id) => !ids.has(id))).toEqual([])
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'dexie']))
})
