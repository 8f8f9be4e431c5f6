import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from './place.mjs'

test.each([
  ['linux', {}, '/home/me/.cache/naslag'],
  ['linux', { XDG_CACHE_HOME: '/var/tmp/me' }, '/var/tmp/me/naslag'],
  ['linux', { XDG_CACHE_HOME: 'relative, so invalid' }, '/home/me/.cache/naslag'],
  ['darwin', {}, '/home/me/Library/Caches/naslag'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/naslag/Cache']
])('on %s with %j the cache is %s', (platform, env, expected) => {
  expect(cacheFolder(platform, env, '/home/me')).toBe(join(expected))
})
