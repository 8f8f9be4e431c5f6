import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { wordsOfBlock, type DocumentBlock, type WrittenDocument } from '../../shared/document/model'
import { anyDocument } from '../../shared/testing/any-document'
import { docxOf } from './docx'

const partsOf = async (document: WrittenDocument): Promise<ReadonlyMap<string, string>> =>
  new Map(
    Object.entries(unzipSync(await docxOf(document))).map(([name, bytes]) => [
      name,
      strFromU8(bytes)
    ])
  )

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
}

/**
 * The words of a part of a DOCX, in order; throws where it is no XML that holds together: each tag is closed in
 * turn, and each sign of its own is written as such.
 */
const wordsIn = (xml: string): string => {
  const open: string[] = []
  let words = ''
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const tag = /^<(\/?)([\w:]+)[^>]*?(\/?)>$/.exec(token)
    if (token.startsWith('<?')) continue
    if (tag === null) {
      if (token.startsWith('<') || /&(?!(?:amp|lt|gt|quot|apos);)/.test(token))
        throw new Error(`no XML: ${token}`)
      words += token.replaceAll(/&(\w+);/g, (_all, name: string) => entities[name] ?? '')
      continue
    }
    const [, end, name = '', alone] = tag
    if (end === '/' && open.pop() !== name) throw new Error(`${name} is closed out of turn`)
    if (end === '' && alone === '') open.push(name)
    if (name === 'w:br') words += '\n'
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return words
}

const run = (text: string, isStrong = false) => ({
  text,
  isStrong,
  isEmphasis: false,
  isCode: false
})
const written: WrittenDocument = {
  title: 'Les 3 & verder',
  facts: ['Gemaakt op 29 november 2026'],
  blocks: [
    { kind: 'heading', level: 2, text: 'Wie zit aan tafel?' },
    { kind: 'paragraph', isAside: false, runs: [run('Let op: '), run('<b>twee</b>', true)] },
    { kind: 'quote', paragraphs: [[run('De burgemeester')]], citation: 'NCTV, par. 2.1.' },
    { kind: 'item', depth: 0, ordinal: 3, runs: [run('drie\nen verder')] },
    { kind: 'item', depth: 1, ordinal: null, runs: [run('punt')] },
    { kind: 'item', depth: 0, ordinal: 4, runs: [run('vier')] },
    { kind: 'table', head: [[run('Toets')], [run('Wat')]], rows: [[[run('F1')], [run('hulp')]]] }
  ]
}

test('headings, quotes, lists and tables are those of Word, the language is Dutch', async () => {
  const parts = await partsOf(written)
  const xml = parts.get('word/document.xml') ?? ''
  for (const style of ['Title', 'Heading1', 'Quote', 'Citation', 'ListParagraph', 'Aside'])
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(xml.match(/<w:numPr>/g)).toHaveLength(3)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:tr>/g)).toHaveLength(2)
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
  expect(parts.get('word/numbering.xml')).toContain('<w:start w:val="3"/>')
})

test('says of itself its title and the app, and refers to nothing outside of it', async () => {
  const parts = await partsOf(written)
  const core = parts.get('docProps/core.xml') ?? ''
  expect(core).toContain('<dc:title>Les 3 &amp; verder</dc:title>')
  expect(core).toContain('<dc:creator>Naslag</dc:creator>')
  expect(core).toContain('<cp:lastModifiedBy>Naslag</cp:lastModifiedBy>')
  for (const [name, xml] of parts)
    if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"')
})

const expected = ({ title, facts, blocks }: WrittenDocument): string =>
  [title, ...facts, ...blocks.flatMap((block: DocumentBlock) => wordsOfBlock(block))].join('')

test('has all words in their order, as XML that holds together', async () => {
  const parts = await partsOf(written)
  expect(wordsIn(parts.get('word/document.xml') ?? '')).toBe(expected(written))
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const made = await partsOf(document)
      for (const [name, xml] of made) if (name.endsWith('.xml')) wordsIn(xml)
      expect(wordsIn(made.get('word/document.xml') ?? '')).toBe(
        expected(document).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
      )
    }),
    { numRuns: 60 }
  )
})

test('a character that XML has no place for does not make the file unreadable', async () => {
  const parts = await partsOf({ ...written, title: 'a\u0000b\uD800c\uFFFE' })
  expect(wordsIn(parts.get('word/document.xml') ?? '')).toContain('a\uFFFDb\uFFFDc\uFFFD')
})
