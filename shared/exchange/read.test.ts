/** What the door lets in of the files of other programs, and what it makes of them. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { hypothesisFile, hypothesisRow, thoriumFile, thoriumItem } from '../testing/exchange'
import { encodeUtf8 } from '../text/utf8'
import { fileReadSchema } from './model'
import { exchangeLimits, mostBrought, readExchange, type ExchangeRefusal } from './read'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const now = Date.UTC(2026, 10, 29, 12)
const bytesOf = (file: unknown): Uint8Array =>
  encodeUtf8(typeof file === 'string' ? file : JSON.stringify(file))
const read = (file: unknown) => readExchange(bytesOf(file), { sha256, now })
/** Of a file that has to be accepted. */
const accepted = (file: unknown) => {
  const result = read(file)
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const foreignIn = (file: unknown) =>
  accepted(file).brought.map((one) => {
    if (one.from !== 'elsewhere') throw new Error('one of our own')
    return one.foreign
  })

describe('Hypothesis', () => {
  test('an answer to a search: note, highlight and page note, with labels, moments and words', () => {
    const [note, highlight, page] = foreignIn(hypothesisFile)
    expect(note).toMatchObject({
      said: { kind: 'note', body: 'Wie **leidt** dit overleg?' },
      tags: ['overleg', 'navragen'],
      createdAt: Date.parse('2026-03-02T09:15:00.123456+00:00'),
      words: [{ exact: 'werken samen', suffix: ' in het casusoverleg van de gem' }],
      link: null
    })
    expect(highlight?.said).toEqual({ kind: 'highlight', meaning: 'belangrijk' })
    expect(page).toMatchObject({ said: { kind: 'note' }, words: [] })
    expect(accepted(hypothesisFile)).toMatchObject({ program: 'hypothesis', unread: [], ahead: 0 })
  })

  test('the list alone, and what the sidebar exports, say the same', () => {
    expect(foreignIn(hypothesisFile.rows)).toEqual(foreignIn(hypothesisFile))
    const exported = { client_version: '1.1', annotations: hypothesisFile.rows }
    expect(foreignIn(exported)).toEqual(foreignIn(hypothesisFile))
  })

  test('a reply comes on the words of what it is a reply to', () => {
    const reply = {
      ...hypothesisRow,
      id: 'antwoord',
      text: 'Eens',
      target: [{ source: 'https://x.nl' }],
      references: [hypothesisRow.id]
    }
    const [first, second] = foreignIn([hypothesisRow, reply])
    expect(second?.words).toEqual(first?.words)
    expect(second?.id).not.toBe(first?.id)
  })

  test('what is no reply, and has no words, gets those of none', () => {
    const nameless = [
      { ...hypothesisRow, id: '' },
      { ...hypothesisRow, id: '', target: [] }
    ]
    expect(foreignIn(nameless)[1]?.words).toEqual([])
  })

  test('the same annotation has the same id each time', () => {
    const ids = (file: unknown) => foreignIn(file).map(({ id }) => id)
    expect(ids([{ ...hypothesisRow, text: 'anders' }])).toEqual(ids([hypothesisRow]))
  })

  test('rows that are none are told, and the others are read', () => {
    const { brought, unread } = accepted({ total: 3, rows: [hypothesisRow, { text: 'los' }, 7] })
    expect(brought).toHaveLength(1)
    expect(unread).toEqual([
      { reason: 'no-annotation', text: '{"text":"los"}' },
      { reason: 'no-annotation', text: '7' }
    ])
  })
})

describe('Thorium and other Web Annotations', () => {
  test('a set: words behind other selectors, a label, a colour that is a meaning, a bookmark by name', () => {
    const [note, highlight, bookmark] = foreignIn(thoriumFile)
    expect(note).toMatchObject({
      id: '0b9f2f4e-9d2f-4f5f-8f3b-1c2d3e4f5a6b',
      said: { kind: 'note', body: 'j’adore !' },
      tags: ['docent'],
      words: [{ exact: 'werken \n\t samen' }]
    })
    expect(highlight).toMatchObject({ said: { kind: 'highlight', meaning: 'mee-eens' } })
    expect(bookmark).toMatchObject({ said: { kind: 'bookmark', name: 'Hier verder' } })
    expect(accepted(thoriumFile).program).toBe('thorium')
  })

  test.each([
    ['a page', { type: 'AnnotationPage', items: [thoriumItem] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: [thoriumItem] } }],
    ['a list', [thoriumItem]],
    ['one alone', thoriumItem],
    ['a set behind a byte order mark', `\uFEFF${JSON.stringify([thoriumItem])}`]
  ])('%s is read as well', (_what, file) => {
    expect(foreignIn(file)).toHaveLength(1)
  })

  test('words stand in a fragment of a text, and in what refines another selector', () => {
    const on = (selector: unknown) =>
      foreignIn([{ ...thoriumItem, target: { source: 'x', selector } }])[0]?.words
    const value = ':~:text=De%20DT-,werken%20samen,-in%20het'
    expect(on({ type: 'FragmentSelector', value })).toEqual([
      { exact: 'werken samen', prefix: 'De DT', suffix: 'in het' }
    ])
    const refinedBy = { type: 'TextQuoteSelector', exact: 'samen' }
    expect(on([{ type: 'CssSelector', value: 'p', refinedBy }])).toEqual([
      { exact: 'samen', prefix: '', suffix: '' }
    ])
    for (const none of [
      { type: 'FragmentSelector', value: ':~:text=van,tot' },
      { type: 'FragmentSelector', value: ':~:text=%E0%A4%A' },
      { type: 'ProgressionSelector', value: 0.5 },
      {
        type: 'FragmentSelector',
        conformsTo: 'http://www.idpf.org/epub/linking/cfi/epub-cfi.html',
        value: 'epubcfi(/6/4!/4,/2,/4)'
      }
    ])
      expect(on(none)).toEqual([])
  })

  test('a link of our own is known as such', () => {
    const target = 'naslag://proef-2024/b-lokaal'
    expect(foreignIn([{ ...thoriumItem, target }])[0]?.link).toEqual({
      edition: 'proef-2024',
      block: 'b-lokaal'
    })
  })

  test('HTML becomes its words: nothing of it is live', () => {
    const value =
      '<p>Let&nbsp;op:</p><script>alert(1)</script><ul><li>een<li>t&#119;ee</ul><img src="//x/y"> 1 &lt; 2<!-- x'
    const body = { type: 'TextualBody', value, format: 'text/html' }
    expect(foreignIn([{ ...thoriumItem, body }])[0]?.said).toEqual({
      kind: 'note',
      body: 'Let op:\n\n- een\n- twee\n\n1 < 2'
    })
  })
})

describe('what is odd is told', () => {
  test('scripts and pictures from elsewhere stay text, and are counted', () => {
    const row = (text: string, id: string) => ({ ...hypothesisRow, id, text })
    const bodies = ['<script>x</script>', '![x](https://x.nl/a.png)', '[x](https://x.nl)', 'x < y']
    const file = bodies.map((body, at) => row(body, String(at)))
    expect(accepted(file).live).toBe(2)
    expect(foreignIn(file).map(({ said }) => said)).toEqual(
      bodies.map((body) => ({ kind: 'note', body }))
    )
  })

  test('moments that have yet to come, or are none, become now', () => {
    const file = [
      { ...hypothesisRow, created: '2999-01-01T00:00:00Z', updated: 'gisteren' },
      { ...hypothesisRow, id: 'b', created: '', updated: '+275760-09-13T00:00:00.000Z' }
    ]
    expect(accepted(file).ahead).toBe(2)
    expect(foreignIn(file).map(({ createdAt, updatedAt }) => [createdAt, updatedAt])).toEqual([
      [now, now],
      [now, now]
    ])
  })

  test('what is too long, says nothing or is on too much is told with its beginning', () => {
    const quote = (exact: string) => [{ selector: [{ type: 'TextQuoteSelector', exact }] }]
    const { unread, brought } = accepted([
      { ...hypothesisRow, id: 'a', text: 'x'.repeat(200_001) },
      { ...hypothesisRow, id: 'b', text: '', target: quote('y'.repeat(50_001)) },
      { ...hypothesisRow, id: 'c', text: '', target: [], tags: ['los'] },
      { ...hypothesisRow, id: 'd', target: Array.from({ length: 31 }, () => quote('z')[0]) }
    ])
    expect(brought).toEqual([])
    expect(unread.map(({ reason }) => reason)).toEqual([
      'too-long',
      'too-long',
      'nothing-in-it',
      'too-long'
    ])
    expect(unread.map(({ text }) => text.length)).toEqual([201, 201, 3, hypothesisRow.text.length])
  })

  test('labels are made such as can be here', () => {
    const tags = [
      ' a  b ',
      'A B',
      '',
      'x'.repeat(59) + '😀',
      ...Array.from({ length: 60 }, (_, at) => String(at))
    ]
    const [one] = foreignIn([{ ...hypothesisRow, tags }])
    expect(one?.tags.slice(0, 2)).toEqual(['a b', 'x'.repeat(59)])
    expect(one?.tags).toHaveLength(50)
  })
})

const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
const good = JSON.stringify(hypothesisFile)

describe('bad files', () => {
  const cut = bytesOf(good).slice(0, good.length / 2)
  const bad: readonly (readonly [string, ExchangeRefusal, unknown])[] = [
    ['not JSON', 'not-json', '<html></html>'],
    ['cut off in the middle', 'not-json', good.slice(0, good.length / 2)],
    ['nested 10,000 deep', 'too-deep', nested],
    [
      'nested 10,000 deep within a row',
      'too-deep',
      good.replace('"hidden":false', `"hidden":${nested}`)
    ],
    ['__proto__', 'forbidden-key', good.replace('"hidden"', '"__proto__"')],
    ['the same key twice', 'duplicate-key', good.replace('"hidden"', '"id"')],
    ['control characters', 'bad-text', good.replace('Wie', String.raw`\u0007`)],
    ['nothing', 'empty', ''],
    ['another program', 'other-format', '{"bladwijzers":[]}'],
    ['a list of something else', 'other-format', '[1,2]'],
    ['a wrong schema', 'other-format', '{"type":"AnnotationSet","items":{}}'],
    ['an empty set', 'no-annotations', '{"type":"AnnotationSet","items":[]}'],
    ['an empty answer', 'no-annotations', '{"total":0,"rows":[]}'],
    ['an empty list', 'no-annotations', '[]'],
    ['everything of a reader', 'everything', '{"format":"naslag-gegevens"}'],
    ['notes for a group', 'group', '{"format":"naslag-groep"}'],
    ['the same annotation twice', 'duplicate-id', [hypothesisRow, hypothesisRow]],
    ['too many', 'too-many-rows', { total: 1, rows: Array(mostBrought + 1).fill(1) }]
  ]
  test.each(bad)('%s: %s', (_what, code, file) => {
    expect(read(file)).toEqual({ ok: false, error: code })
    expect({}).not.toHaveProperty('isAdmin')
  })

  test('bytes that are no text, too many of them, or cut in a character', () => {
    const codeOf = (bytes: Uint8Array) => readExchange(bytes, { sha256, now })
    expect(codeOf(new Uint8Array(exchangeLimits.bytes + 1))).toMatchObject({ error: 'too-large' })
    expect(codeOf(Buffer.from(good, 'utf16le'))).toMatchObject({ ok: false })
    expect(codeOf(Buffer.from('"é"', 'latin1'))).toMatchObject({ error: 'not-utf8' })
    expect(codeOf(cut)).toMatchObject({ ok: false })
  })
})

/** Whatever is let in is what the schema promises, of annotations of our own as of others. */
const isSound = (bytes: Uint8Array): boolean => {
  const result = readExchange(bytes, { sha256, now })
  return result.ok ? v.is(fileReadSchema, result.value) : typeof result.error === 'string'
}

describe.each([
  [
    'Hypothesis',
    { file: hypothesisFile, one: hypothesisRow, around: (all: unknown[]): unknown => all }
  ],
  [
    'Thorium',
    {
      file: thoriumFile,
      one: thoriumItem,
      around: (all: unknown[]): unknown => ({ ...thoriumFile, items: all })
    }
  ],
  [
    'our own',
    {
      file: { ...thoriumFile, 'naslag:version': 1 },
      one: { ...thoriumItem, 'naslag:meaning': 'uitzoeken' },
      around: (all: unknown[]): unknown => ({ ...thoriumFile, 'naslag:version': 1, items: all })
    }
  ]
])('%s, whatever is given', (_program, { file, one, around }) => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>('', null, -1, 1e300, [], {}, 'urn:uuid:x', [null], 'bookmarking'),
    fc.string({ unit: 'binary', maxLength: 20 })
  )

  test('10,000 annotations whose fields hold anything get an answer', () => {
    const fields = Object.keys(one)
    const inner = ['type', 'source', 'selector', 'exact', 'prefix', 'value', 'purpose', 'refinedBy']
    const target = fc.dictionary(fc.constantFrom(...inner), anything, { maxKeys: 5 })
    const changed = fc.array(fc.tuple(fc.constantFrom(...fields), fc.oneof(anything, target)), {
      minLength: 1,
      maxLength: 4
    })
    fc.assert(
      fc.property(changed, (changes) =>
        isSound(bytesOf(around([{ ...one, ...Object.fromEntries(changes) }])))
      ),
      { numRuns: 10_000 }
    )
  }, 120_000)

  test('10,000 damaged files get an answer', () => {
    const whole = Buffer.from(JSON.stringify(file))
    const mutation = fc.tuple(fc.nat(), fc.constantFrom('cut', 'flip', 'twice', 'out'), fc.nat(255))
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let bytes: Buffer = whole
        for (const [place, kind, byte] of mutations) {
          const at = place % Math.max(1, bytes.length)
          const changed = Buffer.from(bytes)
          if (changed.length > 0) changed[at] = byte
          const rest = { cut: 0, flip: 0, twice: Math.floor(at / 2), out: at + (byte % 40) }[kind]
          bytes =
            kind === 'flip'
              ? changed
              : Buffer.concat([
                  bytes.subarray(0, at),
                  kind === 'cut' ? Buffer.alloc(0) : bytes.subarray(rest)
                ])
        }
        return isSound(bytes)
      }),
      { numRuns: 10_000 }
    )
  }, 120_000)
})
