import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOfMarkdown } from './from-markdown'
import { plainRun, wordsOfBlock, type Run } from './model'
import { mayBeMarkdown, plainBlocks } from './plain'

const run = (text: string, more: Partial<Run> = {}): Run => ({ ...plainRun(text), ...more })
const wordsIn = (markdown: string): string =>
  blocksOfMarkdown(markdown, 2).flatMap(wordsOfBlock).join('\n')

describe('Markdown of a reader as blocks', () => {
  test('strong and emphasised words, code, and line ends', () => {
    expect(blocksOfMarkdown('Een **sterk** en *schuin*  \n`code`', 2)).toEqual([
      {
        kind: 'paragraph',
        isAside: false,
        runs: [
          run('Een '),
          run('sterk', { isStrong: true }),
          run(' en '),
          run('schuin', { isEmphasis: true }),
          run('\n'),
          run('code', { isCode: true })
        ]
      }
    ])
  })

  test('lists in lists keep their numbers and their depth', () => {
    const blocks = blocksOfMarkdown('3. drie\n   - punt\n4. vier\n\n   en meer', 2)
    expect(blocks).toMatchObject([
      { kind: 'item', depth: 0, ordinal: 3 },
      { kind: 'item', depth: 1, ordinal: null },
      { kind: 'item', depth: 0, ordinal: 4 }
    ])
    expect(blocks.flatMap(wordsOfBlock)).toEqual(['drie', 'punt', 'vier\nen meer'])
  })

  test('headings come below the one they stand under, and no deeper than there is', () => {
    expect(blocksOfMarkdown('# een\n\n###### zes', 2)).toMatchObject([
      { kind: 'heading', level: 3, text: 'een' },
      { kind: 'heading', level: 6, text: 'zes' }
    ])
  })

  test('a link and a picture are their words with the address behind them', () => {
    expect(
      wordsIn('[de wet](https://wet.nl) en <https://wet.nl> ![foto](https://x.nl/a.png)')
    ).toBe('de wet (https://wet.nl) en https://wet.nl foto (https://x.nl/a.png)')
    expect(wordsIn('![](https://x.nl/a.png) en [](https://wet.nl)')).toBe(
      'https://x.nl/a.png en https://wet.nl'
    )
    expect(wordsIn('[de wet][w]\n\n[w]: https://wet.nl')).toBe(
      'de wet (https://wet.nl)\n[w]: https://wet.nl'
    )
  })

  test('HTML, entities and what cannot be seen are text', () => {
    expect(wordsIn('<script>alert(1)</script>\n\na <b>b</b> &amp; c\u202E')).toBe(
      '<script>alert(1)</script>\na <b>b</b> & c\uFFFD'
    )
  })

  test('an entity does not bring what cannot be seen', () => {
    expect(wordsIn('a&#8238;b &#x200B; [c](<&#8238;d>) `&#8238;` ![&rlm;e](f)')).toBe(
      'a\uFFFDb \uFFFD c (\uFFFDd) &#8238; \uFFFDe (f)'
    )
  })

  test('a line that was ended is a line', () => {
    expect(wordsIn('Bel morgen\nen mail\n\nDaarna **vrij**\nin de tuin')).toBe(
      'Bel morgen\nen mail\nDaarna vrij\nin de tuin'
    )
  })

  test('signs alone are said as they are, and a heading without words is none', () => {
    expect(['#', '>', '[](<>)', '&nbsp;'].map(wordsIn)).toEqual(['#', '>', '[](<>)', '&nbsp;'])
    expect(wordsIn('een\n\n#\n\n---\n\ntwee')).toBe('een\n———\ntwee')
  })

  test('what has no sign of Markdown is the same with the parser as without it', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('\n', '\n\n', ' ', '   ', '\t', '  \n', '\r\n', '12', '1.', '# ', '- '),
          fc.constantFrom(
            'a',
            '\u00A0',
            '!',
            '|',
            '~',
            '(http://x.nl)',
            '\u2028',
            '\u202E',
            '>',
            ']:'
          ),
          fc.string({ unit: 'binary', maxLength: 3 })
        ),
        { maxLength: 20 }
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (typed) => {
        fc.pre(!mayBeMarkdown(typed))
        expect(blocksOfMarkdown(typed, 2)).toEqual(plainBlocks(typed))
      }),
      { numRuns: 2_000 }
    )
  })

  test('a quote has no citation', () => {
    expect(blocksOfMarkdown('> een\n>\n> twee', 2)).toEqual([
      { kind: 'quote', paragraphs: [[run('een')], [run('twee')]], citation: null }
    ])
  })

  test('keeps every word, in order, whatever Markdown is made of them', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const sign = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      ' **',
      '* ',
      '\n> ',
      '\n- ',
      '\n1. ',
      ' _',
      ' `'
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, word), { maxLength: 40 }), (pieces) => {
        const markdown = pieces.flat().join('')
        const said = wordsIn(markdown).match(/[a-z]+/g) ?? []
        expect(said).toEqual(pieces.map(([, one]) => one).filter(Boolean))
      })
    )
  })

  test('any text is read, and a hostile one does not take its time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => blocksOfMarkdown(text, 2).length >= 0)
    )
    // Where one took a time that grows with its square, the test would not end in its own.
    for (const text of ['['.repeat(200_000), '> - '.repeat(50_000), `a**b${'c* '.repeat(60_000)}`])
      expect(wordsIn(text).length).toBeGreaterThan(100_000)
  })
})
