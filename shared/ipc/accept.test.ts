import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAssignment, isHandIn } from '../testing/assignment-oracles'
import { goodDocuments, isDocument } from '../testing/document-oracle'
import {
  hasOnly,
  isAddress,
  isCommand,
  isFileName,
  isJob,
  isNatural,
  isOwnName,
  isRow,
  isText,
  isUuid,
  listOf,
  nothing,
  oneOf,
  type Oracle
} from '../testing/oracles'
import { accept } from './accept'
import type { Channel } from './contract'
import { channels } from './contract'

const isPassphrase: Oracle = (value) =>
  typeof value === 'string' && value.length >= 1 && value.length <= 1000
const isCode: Oracle = (value) => typeof value === 'string' && value.length <= 200
const passphrase = 'een lange wachtzin van een lezer'
const withPassphrase = {
  fits: (args: unknown) => hasOnly(args, { passphrase: isPassphrase }),
  good: [{ passphrase }, { passphrase: 'x' }]
}
const isStoredPart = oneOf('journal-a', 'journal-b', 'snapshots', 'notebook')

/** For each channel what fits, and some messages that do. */
const expected: Readonly<Record<Channel, { readonly fits: Oracle; readonly good: unknown[] }>> = {
  'vault:open': { fits: nothing, good: [undefined] },
  'vault:write': {
    fits: listOf(
      (change) =>
        hasOnly(change, { kind: oneOf('put'), id: isUuid, row: isRow }) ||
        hasOnly(change, { kind: oneOf('remove'), id: isUuid }) ||
        hasOnly(change, {
          kind: oneOf('remember'),
          key: (key) => typeof key === 'string' && key.length >= 1 && key.length <= 400,
          value: isRow
        }) ||
        hasOnly(change, {
          kind: oneOf('forget'),
          key: (key) => typeof key === 'string' && key.length >= 1 && key.length <= 400
        })
    ),
    good: [
      [],
      [{ kind: 'put', id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11', row: { body: 'x', at: [1] } }],
      [{ kind: 'remove', id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11' }],
      [{ kind: 'remember', key: 'settings', value: { theme: 'dark' } }],
      [{ kind: 'forget', key: 'settings' }]
    ]
  },
  'notebook:set-aside': { fits: nothing, good: [undefined] },
  'data:earlier': {
    fits: (args) => hasOnly(args, { at: isNatural }),
    good: [{ at: 0 }, { at: 1_700_000_000_000 }]
  },
  'document:drawn': { fits: nothing, good: [undefined] },
  'document:save': {
    fits: (args) =>
      hasOnly(args, {
        name: isFileName,
        format: oneOf('docx', 'pdf', 'md'),
        document: isDocument
      }),
    good: goodDocuments.map((document) => ({ name: 'Les 3', format: 'docx', document }))
  },
  'window:full-screen': { fits: oneOf(true, false), good: [true, false] },
  'data:pin': { fits: nothing, good: [undefined] },
  'data:erase': {
    fits: (args) =>
      hasOnly(args, { kind: oneOf('all') }) ||
      hasOnly(args, {
        kind: oneOf('binned'),
        ids: (ids) => listOf(isUuid)(ids) && Array.isArray(ids) && ids.length > 0
      }),
    good: [{ kind: 'all' }, { kind: 'binned', ids: ['6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11'] }]
  },
  'lock:state': { fits: nothing, good: [undefined] },
  'lock:code': { fits: nothing, good: [undefined] },
  'lock:print': { fits: nothing, good: [undefined] },
  'lock:now': { fits: nothing, good: [undefined] },
  'lock:turn-on': withPassphrase,
  'lock:turn-off': withPassphrase,
  'lock:unlock': withPassphrase,
  'lock:new-code': withPassphrase,
  'lock:recover': {
    fits: (args) => hasOnly(args, { code: isCode, next: isPassphrase }),
    good: [
      { code: '', next: passphrase },
      { code: 'ABCDE-FGHJK', next: passphrase }
    ]
  },
  'lock:change': {
    fits: (args) => hasOnly(args, { passphrase: isPassphrase, next: isPassphrase }),
    good: [{ passphrase, next: `${passphrase}!` }]
  },
  'lock:idle': {
    fits: (args) => hasOnly(args, { minutes: oneOf(1, 2, 5, 10, 15, 30, 60) }),
    good: [{ minutes: 1 }, { minutes: 60 }]
  },
  'data:overview': { fits: nothing, good: [undefined] },
  'data:show': {
    fits: (args) => args === null || isStoredPart(args),
    good: [null, 'journal-a', 'notebook']
  },
  'data:export': {
    fits: (args) => hasOnly(args, { name: isFileName, isBlanked: oneOf(true, false) }),
    good: [{ name: 'Naslag gegevens 2026-11-28', isBlanked: false }]
  },
  'data:import': { fits: nothing, good: [undefined] },
  'group:save': {
    fits: (args) =>
      hasOnly(args, {
        name: isFileName,
        owner: (owner) => hasOnly(owner, { id: isUuid, name: isOwnName }),
        ids: listOf(isUuid),
        removed: listOf((one) => hasOnly(one, { id: isUuid, at: isNatural })),
        isBlanked: oneOf(true, false)
      }),
    good: [
      {
        name: 'Notities van Anna',
        owner: { id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11', name: 'Anna' },
        ids: ['6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c12'],
        removed: [{ id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c13', at: 1 }],
        isBlanked: true
      }
    ]
  },
  'assignment:save': {
    fits: (args) => hasOnly(args, { name: isFileName, assignment: isAssignment }),
    good: [
      {
        name: 'Leesopdracht week 1',
        assignment: {
          id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c14',
          title: 'Week 1',
          introduction: '',
          questions: [
            {
              id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c15',
              text: 'Waarom?',
              hint: '',
              words: 100,
              passages: [
                {
                  anchor: {
                    edition: 'rat-2024',
                    block: 'b-een',
                    start: 0,
                    end: 3,
                    quote: 'een',
                    prefix: '',
                    suffix: ''
                  },
                  further: []
                }
              ]
            }
          ],
          updatedAt: 1
        }
      }
    ]
  },
  'assignment:hand-in': {
    fits: (args) => hasOnly(args, { name: isFileName, handIn: isHandIn }),
    good: [
      {
        name: 'Antwoorden van Anna',
        handIn: {
          assignment: { id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c14', title: 'Week 1' },
          owner: { id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11', name: 'Anna' },
          answers: [
            {
              question: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c15',
              text: 'Omdat.',
              asked: 'Waarom?',
              at: 2
            }
          ]
        }
      }
    ]
  },
  'assignment:overview': {
    fits: (args) => hasOnly(args, { name: isFileName, kind: oneOf('md', 'csv'), text: isText }),
    good: [{ name: 'Antwoorden', kind: 'csv', text: 'a;b' }]
  },
  'assignment:open': { fits: nothing, good: [undefined] },
  'group:open': { fits: nothing, good: [undefined] },
  'exchange:save': {
    fits: (args) =>
      hasOnly(args, {
        name: isFileName,
        format: oneOf('markdown', 'csv', 'web-annotation'),
        ids: (ids) => listOf(isUuid)(ids) && Array.isArray(ids) && ids.length > 0,
        isBlanked: oneOf(true, false)
      }),
    good: [
      {
        name: 'Aantekeningen 2026-11-29',
        format: 'csv',
        ids: ['6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c12'],
        isBlanked: true
      }
    ]
  },
  'exchange:open': { fits: nothing, good: [undefined] },
  'app:info': { fits: nothing, good: [undefined] },
  'app:report-shown': { fits: nothing, good: [undefined] },
  'window:open': {
    fits: (args) => hasOnly(args, { address: isAddress }),
    good: [{ address: '/rat-2024' }, { address: '/rat-2024/lokale-aanpak' }]
  },
  'window:run': { fits: isCommand, good: ['window.new', 'help.open'] },
  'window:commands': {
    fits: (args) => hasOnly(args, { enabled: listOf(isCommand), on: listOf(isCommand) }),
    good: [{ enabled: ['help.open', 'nav.back'], on: [] }]
  },
  'app:theme': {
    fits: oneOf('system', 'light', 'dark', 'contrast'),
    good: ['system', 'contrast']
  },
  'clipboard:write': {
    fits: (args) => hasOnly(args, { text: isText, html: isText }),
    good: [{ text: 'één', html: '<p>één</p>' }]
  },
  'file:save': {
    fits: (args) =>
      hasOnly(args, { name: isFileName, kind: oneOf('ris', 'bib', 'json'), text: isText }),
    good: [{ name: 'Rapport (2024), p. 3', kind: 'ris', text: 'TY  - RPRT' }]
  },
  'print:pdf': {
    fits: (args) => hasOnly(args, { job: isJob, name: isFileName }),
    good: [
      {
        job: { edition: 'rat-2024', section: null, withNotes: true, isBlanked: false },
        name: 'Rapport'
      },
      {
        job: { edition: 'rat-2024', section: 'inleiding', withNotes: false, isBlanked: false },
        name: 'Inleiding'
      }
    ]
  },
  'print:paper': {
    fits: isJob,
    good: [{ edition: 'rat-2024', section: 'inleiding', withNotes: false, isBlanked: false }]
  }
}

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
