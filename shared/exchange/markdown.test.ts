import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import type { Outline } from '../corpus/outline'
import { targetAt } from '../notes/commands'
import type { Annotation } from '../notes/model'
import { bare, noteOf, numberedId, onCasusoverleg } from '../testing/annotations'
import { anyAnnotation } from '../testing/any-annotation'
import { blockId, otherOutline, outline } from '../testing/report'
import { withSigns } from '../text/unseen'
import { markdownOf } from './markdown'
import { plainLine } from './markdown-text'
import { chaptersOf } from './placed'

const textOf = (report: Outline) => editionTextOf(report.edition.id, [...report.blocks.values()])
const text = textOf(outline)
const madeAt = Date.UTC(2026, 10, 29, 12)

const written = (annotations: readonly Annotation[]): string =>
  markdownOf(chaptersOf(annotations, [outline, otherOutline], textOf), madeAt)

interface Node {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}
const parser = unified().use(remarkParse).use(remarkGfm)
/** As a program that knows Markdown reads it. */
const parsed = (markdown: string): Node => parser.parse(markdown)
const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)]
const textIn = (node: Node): string =>
  node.type === 'break' ? '\n' : (node.value ?? (node.children ?? []).map(textIn).join(''))

const onBlock = (body: string): Annotation => ({
  ...noteOf(1, body, ['overleg']),
  anchor: targetAt(text, [{ block: blockId('b-lokaal'), start: 0, end: 7 }])[0]
})

test('by chapter: the passage with its reference and link, and under it what the reader put there', () => {
  const note = onBlock('Let op:\n\n- **wie**\n- wat')
  const highlight: Annotation = {
    ...bare,
    id: numberedId(2),
    anchor: note.anchor,
    kind: 'highlight',
    meaning: 'bespreken',
    createdAt: 1,
    updatedAt: 1
  }
  const markdown = written([noteOf(3, 'Los'), note, highlight])
  expect(markdown).toContain('# Aantekeningen uit Naslag\n\nBewaard op')
  expect(markdown).toContain(
    '## Proefrapport (mei 2024)\n\n### 1 Voorkomen\n\n#### par. 1.1, alinea 1'
  )
  expect(markdown).toContain('> De DT\\&V\n')
  expect(markdown).toContain('<naslag://proef-2024/b-lokaal>')
  expect(markdown).toContain('-   **Markering: Bespreken** (')
  expect(markdown).toContain('-   **Notitie** (Labels: overleg. ')
  expect(markdown).toContain('\n    Let op:\n\n    - **wie**\n    - wat\n')
  expect(markdown).toMatch(/## Zonder plaats\n\n> een\n\n- {3}\*\*Notitie\*\*/)
})

test('what is about a reference entry stands under its name, apart from what is on the same words', () => {
  const note = onBlock('Los')
  const about = { ...onBlock('Wie zit voor?'), id: numberedId(2), entry: onCasusoverleg }
  const lost = { ...noteOf(3, 'Weg'), entry: onCasusoverleg }
  const markdown = written([note, about, lost])
  expect(markdown).toContain('begint op p. 10\n\n> De DT\\&V\n')
  expect(markdown).toContain('#### Werkwijze: Casusoverleg\n\n> De DT\\&V\n')
  expect(markdown).toContain('<naslag://proef-2024/werkwijzen/casusoverleg>')
  expect(markdown).toContain('## Zonder plaats\n\n#### Werkwijze: Casusoverleg\n\n> een\n')
})

/** What stands in the file besides the notes themselves. */
const skeletonOf = ({ children = [] }: Node): readonly string[] =>
  children.map((node) =>
    node.type === 'heading' ? `h${node.depth ?? 0} ${textIn(node)}` : node.type
  )

const pieces = [
  ...[
    '# kop',
    '## kop',
    'kop\n===',
    'kop\n---',
    '---',
    '***',
    '```',
    '````\n',
    '~~~',
    '> ',
    '>> x'
  ],
  ...['<!-- ', '-->', '<script>alert(1)</script>', '<div', '</div>', '<?php', '<https://x.nl>'],
  ...[
    '![a](http://x.nl/a.png)',
    '\\![a](http://x.nl/a.png)',
    '\\\\![a](u)',
    '\\<b>',
    '\\\\<b>',
    '![a]'
  ],
  ...[
    '[a]: http://x.nl',
    '> [a]: <u>',
    '- [a]: u',
    '1. [b\\]c]: u',
    '[^1]: noot',
    '[^1]',
    '[a][b]'
  ],
  ...[
    '- ',
    '* x',
    '1. x',
    '\t',
    '    code',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '`',
    '``',
    '|a|b|\n|-|-|',
    '$$'
  ],
  ...[
    '\\',
    '&amp;',
    '&#60;b>',
    '\u2028',
    '\u200b',
    '\u202e',
    '😀',
    'woord ',
    '[',
    ']',
    ']:',
    '  \n',
    '+ ',
    '@x'
  ]
]
const nasty = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''))

test('no note reaches out of its place: the file around it stays the same, and nothing in it is live', () => {
  const expected = skeletonOf(parsed(written([onBlock('x'), noteOf(2, 'x'), noteOf(3, 'x')])))
  fc.assert(
    fc.property(nasty, nasty, nasty, (one, two, three) => {
      fc.pre([one, two, three].every((body) => body.trim() !== ''))
      const root = parsed(written([onBlock(one), noteOf(2, two), noteOf(3, three)]))
      expect(skeletonOf(root)).toEqual(expected)
      const bad = ['html', 'image', 'imageReference', 'definition', 'footnoteDefinition']
      expect(within(root).filter(({ type }) => bad.includes(type))).toEqual([])
    }),
    { numRuns: 250 }
  )
})

test('a note without such things is the same Markdown as the reader typed', () => {
  const body = '# Kop\n\n- [ ] doen\n- klaar\n\n```\ncode\n```\n\n> citaat [link](https://x.nl)'
  const root = parsed(written([onBlock(body)]))
  const item = within(root).find(({ type }) => type === 'listItem')
  const own = (node: Node): unknown => [node.type, node.value, node.children?.map(own)]
  expect(item?.children?.slice(1).map(own)).toEqual(parsed(body).children?.map(own))
})

test('plain text on a line is read as it is', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (typed) => {
      const shown = withSigns(typed).replaceAll(/\s+/gu, ' ').trim()
      const { children } = unified().use(remarkParse).parse(plainLine(typed))
      expect(children.map(({ type }) => type)).toEqual(shown === '' ? [] : ['paragraph'])
      expect(children.map(textIn).join('')).toBe(shown)
      expect(within(parsed(plainLine(typed))).filter(({ type }) => type === 'html')).toEqual([])
    }),
    { numRuns: 1_000 }
  )
})

test('any annotations at all are written', () => {
  fc.assert(
    fc.property(fc.array(anyAnnotation(madeAt), { maxLength: 5 }), (annotations) => {
      const items = within(parsed(written(annotations))).filter(({ type }) => type === 'strong')
      expect(items.length).toBeGreaterThanOrEqual(annotations.length)
    }),
    { numRuns: 200 }
  )
})
