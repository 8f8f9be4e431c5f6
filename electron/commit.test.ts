import { expect, test } from 'vitest'
import { commitIn } from './commit'

test('the commit that a package was made of', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect(commitIn(JSON.stringify({ name: 'naslag', commit }))).toBe(commit)
})

test.each(['{"name":"naslag"}', '{"commit":null}', '{"commit":"<b>geen</b>"}', 'geen JSON'])(
  'none in %s',
  (manifest) => {
    expect(commitIn(manifest)).toBeNull()
  }
)
