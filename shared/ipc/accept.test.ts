import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostShared } from '../groups/file'
import { expected } from '../testing/channel-oracles'
import { accept } from './accept'
import type { Channel } from './contract'
import { channels } from './contract'

/** Whatever the bridge can carry: it copies by structured clone. */
const anything = fc
  .anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withBoxedValues: true,
    stringUnit: 'binary',
    maxDepth: 3
  })
  .map((value): unknown => structuredClone(value))

/** What somebody would put in the place of something that fits. */
const instead = fc.oneof(
  anything,
  fc.constantFrom<unknown>(
    ...[
      undefined,
      null,
      '',
      0,
      -1,
      Number.NaN,
      Infinity,
      true,
      [],
      {},
      'system',
      'window.new',
      'put'
    ],
    ...[
      '/',
      '//',
      '/rat-2024/',
      '/../x',
      '/RAT-2024',
      '/a\n',
      'https://uit.example/',
      '..',
      '.x',
      'a/b'
    ],
    ...['__proto__', 'constructor', 'x'.repeat(81), 'x'.repeat(121), 'x'.repeat(401), 'a\u0000b'],
    ...[new Map(), new Set([1]), new Date(0), new Uint8Array(3), 3n, /x/, new Error('x')]
  ),
  fc.string({ unit: fc.constantFrom('/', '-', 'a', 'b', '1', 'Z', 'é', ' ', '.'), maxLength: 6 })
)

const keys = [
  'kind',
  'id',
  'row',
  'key',
  'value',
  'address',
  'text',
  'html',
  'name',
  'job',
  'section'
]
const key = fc.oneof(fc.constantFrom(...keys, 'length', 'toString', '__proto__'), fc.string())

/** One thing done to a value, at some depth: put in the place, added, left out, repeated. */
const changed = (value: unknown, way: readonly number[], name: string, other: unknown): unknown => {
  const [turn = 0, ...deeper] = way
  if (typeof value !== 'object' || value === null || deeper.length === 0) return other
  const entries = Object.entries(value)
  const at = turn % (entries.length + 2)
  const next =
    at === entries.length
      ? [...entries, [name, other] as const]
      : at === entries.length + 1
        ? entries.slice(1)
        : entries.map(([key, part], index) =>
            index === at
              ? ([key, changed(part, deeper, name, other)] as const)
              : ([key, part] as const)
          )
  return Array.isArray(value)
    ? next.map(([, part]): unknown => part)
    : Object.fromEntries<unknown>(next)
}

const runs = 10_000

describe.each(Object.keys(channels) as Channel[])('%s', (channel) => {
  const { fits, good } = expected[channel]
  const near = fc
    .tuple(
      fc.constantFrom(...good),
      fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
      key,
      instead
    )
    .map(([value, way, name, other]): unknown =>
      structuredClone<unknown>(changed(value, way, name, other))
    )

  test('takes what fits', () => {
    for (const args of good) expect(accept(channel, args)).toEqual({ ok: true, value: args })
  })

  test(`of ${runs} generated messages takes none that does not fit, and refuses none that does`, () => {
    let refused = 0
    fc.assert(
      fc.property(fc.oneof({ arbitrary: near, weight: 3 }, instead), (args) => {
        const accepted = accept(channel, args)
        if (!accepted.ok) refused += 1
        expect(accepted.ok).toBe(fits(args))
        // What is taken is what was sent, and no object that a schema did not see.
        if (accepted.ok) expect(accepted.value).toEqual(args)
      }),
      { numRuns: runs, seed: 6 }
    )
    expect(refused).toBeGreaterThan(runs / 4)
  })
})

describe('by weight', () => {
  const text = (length: number): string => 'x'.repeat(length)

  test('a message of more than a million is refused, where it carries no texts', () => {
    expect(accept('window:run', text(1_000_000))).toEqual({ ok: false, error: 'too large' })
    expect(accept('window:open', { address: '/a', more: text(2_000_000) })).toEqual({
      ok: false,
      error: 'too large'
    })
    const ids = Array<string>(300_000).fill('help.open')
    expect(accept('window:commands', { enabled: ids, on: [] })).toMatchObject({ ok: false })
  })

  test('a text that a reader takes along may be long, to an end', () => {
    const html = text(20_000_000)
    expect(accept('clipboard:write', { text: html, html })).toMatchObject({ ok: true })
    expect(accept('clipboard:write', { text: `${html}x`, html })).toMatchObject({ ok: false })
    expect(accept('clipboard:write', { text: `${html}${html}`, html })).toEqual({
      ok: false,
      error: 'too large'
    })
  })

  test.each(['group:save', 'exchange:save'] as const)(
    '%s takes as many annotations as go together',
    (channel) => {
      const ids = Array.from(
        { length: mostShared },
        (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
      )
      const [good] = expected[channel].good
      expect(accept(channel, { ...(good as object), ids })).toMatchObject({ ok: true })
    }
  )

  test('what holds itself is refused in no time', () => {
    const self: unknown[] = []
    self.push(self, self)
    expect(accept('window:commands', { enabled: self, on: [] })).toEqual({
      ok: false,
      error: 'too large'
    })
    // Thirty lists in memory, a thousand million to whoever goes through them.
    let deep: unknown = 'x'
    for (let level = 0; level < 30; level += 1) deep = [deep, deep]
    expect(accept('window:commands', { enabled: deep, on: [] })).toEqual({
      ok: false,
      error: 'too large'
    })
  })

  test('a list that is long and empty is refused before it is gone through', () => {
    expect(accept('window:commands', { enabled: Array(4e9), on: [] })).toEqual({
      ok: false,
      error: 'too large'
    })
  })
})
