import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockId, outline } from '../testing/report'
import { excerptsIn, mentionsByPart, wordsOfExcerpt, type Excerpt } from './mentions'
import type { Mention } from './model'

const block = blockId('b-lokaal')

const excerptsOf = (mentions: readonly Mention[]): readonly Excerpt[] =>
  mentionsByPart(outline, mentions).flatMap(excerptsIn)

const markedIn = (text: string, excerpt: Excerpt): readonly string[] =>
  wordsOfExcerpt(text, excerpt)
    .filter(({ isMatch }) => isMatch)
    .map(({ text: of }) => of)

describe('where something is named', () => {
  test('stands by part of the report, in its order, with the words marked', () => {
    const at = (id: string, start: number, end: number) => ({ block: blockId(id), start, end })
    const parts = mentionsByPart(outline, [
      at('b-lokaal', 14, 19),
      at('b-noot', 0, 11),
      at('b-lokaal', 3, 7),
      at('b-eerste', 7, 10),
      at('weg', 0, 1)
    ])
    expect(
      parts.map(({ part, named, amount }) => [
        part.contents.section.title,
        excerptsIn({ named }).map((excerpt) => [
          excerpt.block,
          markedIn(outline.blocks.get(excerpt.block)?.text ?? '', excerpt)
        ]),
        amount
      ])
    ).toEqual([
      [
        'Inleiding',
        [
          ['b-eerste', ['DTN']],
          ['b-noot', ['Kamerstukke']]
        ],
        2
      ],
      ['Voorkomen', [['b-lokaal', ['DT&V', 'Pi-NL']]], 2]
    ])
  })

  test('a name within a longer one is named once', () => {
    // In the text: 'Op basis van het Rijk.'
    expect(
      excerptsOf([
        { block, start: 17, end: 21 },
        { block, start: 13, end: 21 }
      ]).map(({ spans }) => spans)
    ).toEqual([[[13, 21]]])
  })

  test('each place is marked in one excerpt, whatever the text', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, fc.array(fc.boolean(), { maxLength: 200 }), (all, chosen) => {
        const text = all.join(' ')
        let at = 0
        const mentions = all.flatMap((word, nth) => {
          const start = at
          at += word.length + 1
          return chosen[nth] === true ? { block, start, end: start + word.length } : []
        })
        const marked = excerptsOf(mentions).flatMap((one) => markedIn(text, one))
        expect(marked).toEqual(mentions.map(({ start, end }) => text.slice(start, end)))
      })
    )
  })
})
