/** Files made by hand to get through the door, and the code with which each of them is refused. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeUtf8 } from '../text/utf8'
import { readExport, type ExportRefusal } from './format'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What the clock says where the files are read. */
const now = Date.UTC(2026, 10, 28, 12)
const day = 86_400_000

const id = '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'
const otherId = '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b'
const anchor = { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' }
const note = { id, anchor, createdAt: 1, updatedAt: 2, kind: 'note', body: 'tekst' }
const mark = { id: otherId, anchor, createdAt: 1, updatedAt: 2, kind: 'bookmark' }
const row = { key: 'recent', value: ['/rat-2024'] }

/** A file with contents of which all but what is under test is right. */
const withContent = (annotations: unknown, memory: unknown = [row], more: object = {}): object => {
  const content = { annotations, memory }
  const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
  return {
    format: 'naslag-gegevens',
    version: 3,
    madeAt: '2026-11-28T10:00:00.000Z',
    madeBy: 'Naslag 1.0',
    annotations: countOf(annotations),
    memory: countOf(memory),
    sha256: sha256(JSON.stringify(content)),
    content,
    ...more
  }
}
const good = withContent([note, mark])
const goodText = JSON.stringify(good)

const without = (key: string): object =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))

const noteWith = (more: object): object => withContent([{ ...note, ...more }])
const noteWithout = (key: string): object =>
  withContent([Object.fromEntries(Object.entries(note).filter(([name]) => name !== key))])
const anchorWith = (more: object): object => noteWith({ anchor: { ...anchor, ...more } })
const bodyAs = (token: string): string => goodText.replaceAll('"tekst"', token)
/** In front of all that is known of the file, which has to be refused before it is. */
const begun = (text: string): string => goodText.replace('{', `{${text},`)
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

type Bad = object | string | Uint8Array

/** Values of which none is right for any field. */
const odd: readonly unknown[] = [null, true, [], {}, -1, 1.5, 'x'.repeat(5)]

const bytesOf = (file: Bad): Uint8Array =>
  file instanceof Uint8Array
    ? file
    : encodeUtf8(typeof file === 'string' ? file : JSON.stringify(file))

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

const withBytes = (...bytes: readonly number[]): Uint8Array =>
  Buffer.concat([
    Buffer.from(goodText.slice(0, goodText.indexOf('tekst'))),
    Buffer.from(bytes),
    Buffer.from(goodText.slice(goodText.indexOf('tekst')))
  ])

const bad: Readonly<Partial<Record<ExportRefusal, readonly Bad[]>>> = {
  empty: [new Uint8Array(0)],
  'too-large': [new Uint8Array(64_000_001), Buffer.alloc(65_000_000, '[')],
  'byte-order-mark': [
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(goodText)]),
    Buffer.from([0xef, 0xbb, 0xbf])
  ],
  'not-utf8': [
    utf16(goodText, false),
    utf16(goodText, true),
    withBytes(0xff),
    withBytes(0xc3),
    withBytes(0xc0, 0x80),
    withBytes(0xe0, 0x80, 0xaf),
    withBytes(0xed, 0xa0, 0x80),
    withBytes(0xf5, 0x80, 0x80, 0x80),
    withBytes(0xf8, 0x88, 0x80, 0x80, 0x80),
    withBytes(0x80),
    Buffer.from(goodText.replace('tekst', 'één'), 'latin1'),
    Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]),
    Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
    Buffer.from([0x89, 0x50, 0x4e, 0x47])
  ],
  'not-json': [
    ' ',
    'hallo',
    '<html></html>',
    '%PDF-1.7',
    '{',
    '[',
    '"',
    '}',
    '{]',
    '[}',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '[1,]',
    '[,1]',
    '{,}',
    '{a:1}',
    "{'a':1}",
    '{"a":1 "b":2}',
    '[1 2]',
    'NaN',
    'Infinity',
    '-',
    '+1',
    '01',
    '.5',
    '1.',
    '1e',
    '0x10',
    'undefined',
    'True',
    'nul',
    '// tekst\n{}',
    '/* */{}',
    '{}{}',
    '[1]]',
    `${goodText}${goodText}`,
    `${goodText},`,
    `${goodText}\u0000`,
    goodText.slice(0, -1),
    goodText.slice(1),
    goodText.slice(0, goodText.length / 2),
    `\u00a0${goodText}`,
    `\u2028${goodText}`,
    bodyAs('"te\nkst"'),
    bodyAs('"te\tkst"'),
    bodyAs('"te\u0000kst"'),
    bodyAs('"te\\xkst"'),
    bodyAs('"te\\u12kst"'),
    bodyAs('"te\\u{41}kst"'),
    bodyAs('"tekst'),
    bodyAs("'tekst'"),
    bodyAs('`tekst`'),
    bodyAs('te'),
    `)]}',\n${goodText}`,
    `callback(${goodText})`
  ],
  'too-deep': [
    nested(17),
    nested(1_000),
    nested(5_000_000),
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
    begun(`"a":${nested(20)}`),
    bodyAs(nested(17)),
    `${'{"a":['.repeat(9)}1${']}'.repeat(9)}`
  ],
  'too-many': [`[${'0,'.repeat(4_000_001)}0]`],
  'duplicate-key': [
    '{"a":1,"a":1}',
    '{"a":1,"b":2,"a":3}',
    '{"":1,"":2}',
    '{"a":1,"\\u0061":2}',
    '{"rev":1,"\\u0072ev":2}',
    '{"a/b":1,"a\\/b":2}',
    '{"\\u00e9":1,"é":2}',
    '[{"a":{"b":1,"b":2}}]',
    begun('"version":3'),
    begun('"format":"naslag-gegevens"'),
    begun('"\\u0066ormat":"naslag-gegevens"'),
    begun('"content":{}'),
    goodText.replace('"body"', '"id":"x","body"'),
    goodText.replace('"body"', '"\\u0062ody":"x","body"')
  ],
  'forbidden-key': [
    '{"__proto__":1}',
    '{"constructor":1}',
    '{"prototype":{}}',
    '{"\\u005f_proto__":{}}',
    '{"__proto\\u005f\\u005f":{}}',
    '{"c\\u006fnstructor":{}}',
    '[[{"a":{"__proto__":null}}]]',
    begun('"__proto__":{"isAdmin":true}'),
    begun('"constructor":{"prototype":{"isAdmin":true}}'),
    goodText.replace('"body"', '"__proto__":{},"body"'),
    goodText.replace('"key"', '"constructor":1,"key"')
  ],
  'bad-text': [
    bodyAs('"te\\u0000kst"'),
    bodyAs('"\\u001b[31mrood"'),
    bodyAs('"te\\bkst"'),
    bodyAs('"te\\fkst"'),
    bodyAs('"te\\u0007kst"'),
    bodyAs('"te\u007fkst"'),
    bodyAs('"te\\u007fkst"'),
    bodyAs('"te\u0085kst"'),
    bodyAs('"te\\u009bkst"'),
    bodyAs('"te\\ud800kst"'),
    bodyAs('"te\\udc00kst"'),
    bodyAs('"te\\udc00\\ud800kst"'),
    bodyAs('"\\ud83d"'),
    '{"a\\u0000":1}',
    '{"a\\ud800":1}',
    '["\\u0001"]'
  ],
  'bad-number': [
    begun('"a":1e400'),
    begun('"a":-1e400'),
    begun('"a":9007199254740992'),
    begun('"a":-9007199254740993'),
    begun('"a":-0'),
    begun('"a":-0.0'),
    begun('"a":-0e5'),
    begun(`"a":${'9'.repeat(400)}`),
    '[1e309]',
    '123456789012345678901234567890'
  ],
  'other-format': [
    'null',
    'true',
    '0',
    '"naslag-gegevens"',
    '[]',
    '{}',
    [good],
    without('format'),
    without('version'),
    { ...good, format: 'naslag-groep' },
    { ...good, format: 'Naslag-gegevens' },
    { ...good, format: 'naslag-gegevens ' },
    { ...good, format: 1 },
    { ...good, format: null },
    { ...good, format: ['naslag-gegevens'] },
    { bladwijzers: [] }
  ],
  newer: [4, 99, 1_000_000].map((version) => ({ ...good, version })),
  'bad-version': [0, -1, 1.5, '1', null, [1], {}, true].map((version) => ({ ...good, version })),
  'bad-envelope': [
    ...['madeAt', 'madeBy', 'annotations', 'memory', 'sha256', 'content'].map(without),
    ...['madeAt', 'annotations', 'memory', 'sha256'].flatMap((key) =>
      odd.map((value) => ({ ...good, [key]: value }))
    ),
    { ...good, extra: 1 },
    { ...good, madeBy: 'x'.repeat(101) },
    { ...good, sha256: 'A'.repeat(64) },
    { ...good, content: null },
    { ...good, content: [] },
    { ...good, content: { annotations: [] } },
    { ...good, content: { annotations: [], memory: [], more: [] } },
    withContent({}),
    withContent([], {}),
    withContent('tekst'),
    withContent(null, null)
  ],
  'wrong-count': [
    { ...good, annotations: 1 },
    { ...good, annotations: 3 },
    { ...good, memory: 0 },
    { ...good, memory: 2 },
    { ...good, content: { annotations: [note], memory: [row] } }
  ],
  'wrong-hash': [
    { ...good, sha256: '0'.repeat(64) },
    { ...good, sha256: sha256('') },
    bodyAs('"teks7"'),
    bodyAs('""'),
    goodText.replace('"updatedAt":2', '"updatedAt":3'),
    goodText.replace('/rat-2024', '/rat-2023'),
    goodText.replace('bookmark', 'highlight'),
    { ...good, content: { annotations: [mark, note], memory: [row] } },
    { ...good, content: { memory: [row], annotations: [note, mark] } }
  ],
  'too-many-rows': [withContent(Array.from({ length: 100_001 }, () => 0))],
  'bad-annotation': [
    ...Object.keys(note).map(noteWithout),
    ...['id', 'anchor', 'kind', 'createdAt', 'updatedAt'].flatMap((key) =>
      odd.map((value) => noteWith({ [key]: value }))
    ),
    ...[null, true, [], {}, 1].map((body) => noteWith({ body })),
    noteWith({ body: 'x'.repeat(200_001) }),
    noteWith({ extra: 1 }),
    ...[1, 'vera-2r', [], {}, { entry: 'procedure', id: 'vera-2r' }].map((entry) =>
      noteWith({ entry })
    ),
    ...[{ entry: 'raad' }, { id: '../vera' }, { id: '' }, { title: '' }, { extra: 1 }].map((more) =>
      noteWith({ entry: { entry: 'procedure', id: 'vera-2r', title: 'VERA-2R', ...more } })
    ),
    noteWith({ entry: { entry: 'procedure', id: 'vera-2r', title: 'x'.repeat(301) } }),
    noteWith({ kind: 'highlight' }),
    noteWith({ id: id.slice(1) }),
    noteWith({ id: `${id} ` }),
    noteWith({ id: '../../geheim' }),
    anchorWith({ edition: '../rat' }),
    anchorWith({ edition: '' }),
    anchorWith({ block: 'B' }),
    anchorWith({ block: 'a'.repeat(81) }),
    anchorWith({ block: '<b>' }),
    anchorWith({ start: -1 }),
    anchorWith({ end: 0.5 }),
    anchorWith({ start: 4, end: 3 }),
    anchorWith({ quote: null }),
    anchorWith({ extra: 1 }),
    withContent([{ ...mark, body: 'x' }]),
    withContent([{ ...mark, kind: 'highlight', meaning: 'rood' }]),
    withContent([{ ...mark, kind: 'ster' }]),
    withContent([null]),
    withContent([[note]]),
    withContent(['tekst']),
    withContent([1])
  ],
  'bad-memory': [
    ...[null, [], {}, 'x', 1].map((one) => withContent([], [one])),
    withContent([], [{ key: 'x' }]),
    withContent([], [{ value: 1 }]),
    withContent([], [{ key: '', value: 1 }]),
    withContent([], [{ key: 1, value: 1 }]),
    withContent([], [{ key: 'k'.repeat(401), value: 1 }]),
    withContent([], [{ ...row, extra: 1 }]),
    withContent([], [{ key: 'recent', value: 'x'.repeat(2_000_001) }])
  ],
  'duplicate-id': [
    withContent([note, note]),
    withContent([note, { ...mark, id }]),
    withContent([note, { ...note, body: 'anders' }]),
    withContent([], [row, row]),
    withContent([], [row, { ...row, value: 1 }])
  ]
}

const cases = Object.entries(bad).flatMap(([code, files]) =>
  files.map((file, index) => ({ code, file, name: `${code} ${index + 1}` }))
)

test('there are many of them, one at least for each code', () => {
  expect(cases.length).toBeGreaterThan(250)
  expect(Object.keys(bad).length).toBe(21)
})

test('what they were made from is accepted', () => {
  expect(readExport(bytesOf(good), sha256, now)).toMatchObject({
    ok: true,
    value: { annotations: [note, mark], memory: [row] }
  })
})

test('a clock that was ahead is no reason to refuse what was made by it', () => {
  const read = (ahead: number): unknown => {
    const late = { updatedAt: now + ahead, createdAt: now + ahead }
    const file = {
      ...withContent([{ ...note, ...late }]),
      madeAt: new Date(now + ahead).toISOString()
    }
    return readExport(bytesOf(file), sha256, now)
  }
  const made = (at: number): object => ({
    ok: true,
    value: { madeAt: at, annotations: [{ createdAt: at, updatedAt: at }] }
  })
  expect(read(day)).toMatchObject(made(now + day))
  expect(read(day + 1)).toMatchObject(made(now))
  expect(read(1_000_000 * day)).toMatchObject(made(now))
})

test.each(cases)('$name is refused', ({ code, file }) => {
  expect(readExport(bytesOf(file), sha256, now)).toEqual({ ok: false, error: code })
  expect({}).not.toHaveProperty('isAdmin')
})
