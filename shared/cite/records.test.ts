import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockId, outline } from '../testing/report'
import { bibtexOf } from './bibtex'
import { onOneLine } from './one-line'
import { wholeBlock } from './passage'
import { cslJsonOf, passageRecord, reportRecord, type CslRecord } from './record'
import { risOf } from './ris'

type Fields = readonly (readonly [name: string, value: string])[]

/** Reads RIS as a reference manager does: a line a field. */
const readRis = (text: string): Fields =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line)
      if (found === null) throw new Error(`no RIS: ${JSON.stringify(line)}`)
      return [found[1] ?? '', found[2] ?? '']
    })

/** The text after a brace, up to the brace that closes it: BibTeX counts, and knows no escaped ones. */
const inBraces = (text: string, from: number): string => {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return text.slice(from, at)
  }
  throw new Error('a brace is not closed')
}

/** Reads BibTeX: fields in braces, or macros. */
const readBibtex = (text: string): Fields => {
  const fields: [string, string][] = []
  const start = /^@techreport\{[a-z0-9-]+,\n/.exec(text)
  if (start === null) throw new Error('no entry')
  let rest = text.slice(start[0].length)
  while (rest !== '}\n') {
    const name = /^ {2}([a-z]+) = /.exec(rest)
    if (name === null) throw new Error(`no field: ${rest}`)
    rest = rest.slice(name[0].length)
    const value = rest.startsWith('{') ? inBraces(rest, 1) : (/^[a-z]+/.exec(rest)?.[0] ?? '')
    rest = rest.slice(value.length + (rest.startsWith('{') ? 2 : 0)).replace(/^,?\n/, '')
    fields.push([name[1] ?? '', value])
  }
  return fields
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^'
}

/** What TeX prints for a value. */
const printed = (value: string): string =>
  value
    .replace(/^\{([^]*)\}$/, '$1')
    .replaceAll(
      /\\(?:([a-z]+)\{\}|([%$&#_]))/g,
      (_all, command: string | undefined, character: string | undefined) =>
        command === undefined ? (character ?? '') : (commands[command] ?? '?')
    )

const record = passageRecord(outline, wholeBlock(blockOf('b-lokaal')))

function blockOf(id: string) {
  const block = outline.blocks.get(blockId(id))
  if (block === undefined) throw new Error(`no block ${id}`)
  return block
}

describe('the record', () => {
  test('of the report has what the edition says, in the words of CSL-JSON', () => {
    expect(JSON.parse(cslJsonOf([reportRecord(outline.edition)]))).toEqual([
      {
        id: 'proef-2024',
        type: 'report',
        title: 'Proefrapport',
        author: [{ literal: 'Uitgever' }],
        publisher: 'Ministerie',
        issued: { 'date-parts': [[2024, 5]] },
        language: 'nl'
      }
    ])
  })

  test('of a passage adds section, place, link and words, and no page that is not certain', () => {
    expect(record).toMatchObject({
      id: 'proef-2024-b-lokaal',
      section: '1.1',
      note: 'par. 1.1, alinea 1 (par. 1.1 begint op p. 10). naslag://proef-2024/b-lokaal',
      annote: 'De DT&V en de Pi-NL werken samen in het casusoverleg van de gemeente.'
    })
    expect(record).not.toHaveProperty('page')
    const known = { ...blockOf('b-lokaal'), page: 10 }
    expect(passageRecord(outline, wholeBlock(known)).page).toBe('10')
  })
})

describe('RIS', () => {
  test('of a passage', () => {
    expect(risOf({ ...record, page: '10-11' })).toMatchInlineSnapshot(`
      "TY  - RPRT
      ID  - proef-2024-b-lokaal
      AU  - Uitgever
      TI  - Proefrapport
      PB  - Ministerie
      PY  - 2024
      DA  - 2024/05//
      LA  - nl
      SE  - 1.1
      SP  - 10
      EP  - 11
      N1  - par. 1.1, alinea 1 (par. 1.1 begint op p. 10). naslag://proef-2024/b-lokaal
      N1  - De DT&V en de Pi-NL werken samen in het casusoverleg van de gemeente.
      ER  - 
      "
    `)
  })

  test.each([
    ['2024', []],
    ['2024-05', [['DA', '2024/05//']]],
    ['2024-05-01', [['DA', '2024/05/01/']]]
  ])('a date as exact as %s', (published, expected) => {
    const fields = readRis(risOf(reportRecord({ ...outline.edition, published })))
    expect(fields.filter(([tag]) => tag === 'DA')).toEqual(expected)
  })
})

describe('BibTeX', () => {
  test('of a passage', () => {
    expect(bibtexOf({ ...record, page: '10-11' })).toMatchInlineSnapshot(`
      "@techreport{proef-2024-b-lokaal,
        author = {{Uitgever}},
        title = {{Proefrapport}},
        institution = {Ministerie},
        year = {2024},
        month = may,
        language = {dutch},
        langid = {dutch},
        pages = {10--11},
        note = {par. 1.1, alinea 1 (par. 1.1 begint op p. 10). naslag://proef-2024/b-lokaal},
        annote = {De DT\\&V en de Pi-NL werken samen in het casusoverleg van de gemeente.}
      }
      "
    `)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('\\', '{', '}', '%', '\n', '\r', ' ', 'TY  - ', '@', '"', 'é')
  })
)

const anyRecord = fc
  .record({ title: anyText, author: anyText, publisher: anyText, note: anyText, annote: anyText })
  .map(({ author, ...texts }): CslRecord => ({
    ...record,
    ...texts,
    author: [{ literal: author }]
  }))

test('whatever the texts are, RIS gives them back, each in its own field', () => {
  fc.assert(
    fc.property(anyRecord, (any) => {
      const fields = readRis(risOf(any))
      const valuesOf = (wanted: string) =>
        fields.filter(([tag]) => tag === wanted).map(([, value]) => value)
      expect(valuesOf('TI')).toEqual([onOneLine(any.title)])
      expect(valuesOf('AU')).toEqual(any.author.map(({ literal }) => onOneLine(literal)))
      expect(valuesOf('PB')).toEqual([onOneLine(any.publisher)])
      expect(valuesOf('N1')).toEqual([onOneLine(any.note ?? ''), onOneLine(any.annote ?? '')])
      expect(fields[0]).toEqual(['TY', 'RPRT'])
      expect(fields.filter(([tag]) => tag === 'ER')).toHaveLength(1)
    })
  )
})

test('whatever the texts are, BibTeX prints them, each in its own field', () => {
  fc.assert(
    fc.property(anyRecord, (any) => {
      const fields = new Map(readBibtex(bibtexOf(any)))
      expect(printed(fields.get('title') ?? '')).toBe(onOneLine(any.title))
      expect(printed(fields.get('author') ?? '')).toBe(onOneLine(any.author[0]?.literal ?? ''))
      expect(printed(fields.get('institution') ?? '')).toBe(onOneLine(any.publisher))
      expect(printed(fields.get('note') ?? '')).toBe(onOneLine(any.note ?? ''))
      expect(printed(fields.get('annote') ?? '')).toBe(onOneLine(any.annote ?? ''))
    })
  )
})

test('a text on one line has no line breaks, and all its words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(onOneLine(text)).not.toMatch(/[\r\n\t\v\f\u0085\u2028\u2029]/)
      expect(onOneLine(text).split(' ').join('')).toBe(
        text.replaceAll(/\s/g, '').replaceAll(/\p{Cc}/gu, '')
      )
    })
  )
})
