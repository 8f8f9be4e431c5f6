import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../text/sentences'
import type { Spans } from './model'
import { sentenceSnippetOf } from './sentence-snippet'
import type { Segment } from './snippet'

const snippetIn = (text: string, spans: Spans, length: number): readonly Segment[] =>
  sentenceSnippetOf({ text, sentences: sentencesOf(text) }, spans, length)

const word = fc.constantFrom(
  'doel',
  'gemeente',
  'overleg',
  'van',
  'bijv.',
  'nr. 3',
  '2,5',
  'd.w.z.'
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('.', '?', '!', '.”'))
  .map(([words, end]) => `Zin ${words.join(' ')} over${end}`)
const passage = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))

const spansOf = (text: string, found: string): Spans =>
  [...text.matchAll(new RegExp(found, 'g'))].map(
    ({ index }) => [index, index + found.length] as const
  )

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')

/** A snippet without the signs that say that the text goes on. */
const bare = (segments: readonly Segment[]): string =>
  textOf(segments)
    .replace(/^…\u00a0/, '')
    .replace(/\u00a0…$/, '')

const length = 90

describe('a snippet of sentences', () => {
  test('is a part of the text, with signs where the text goes on', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const snippet = snippetIn(text, spansOf(text, 'doel'), length)
        const shown = bare(snippet)
        const at = text.indexOf(shown)
        expect(at).toBeGreaterThanOrEqual(0)
        if (!text.startsWith(shown)) expect(textOf(snippet)).toMatch(/^…/)
        if (!text.endsWith(shown)) expect(textOf(snippet)).toMatch(/…$/)
      })
    )
  })

  test('begins and ends where sentences do, unless one alone is too long', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const sentences = sentencesOf(text)
        const shown = bare(snippetIn(text, spansOf(text, 'doel'), length))
        const whole = sentences.some((_, first) =>
          sentences
            .slice(first)
            .some(([, end]) => text.slice(sentences[first]?.[0] ?? 0, end).trimEnd() === shown)
        )
        const within = sentences.some(
          ([start, end]) => end - start > length && text.slice(start, end).trimEnd().includes(shown)
        )
        expect(whole || within).toBe(true)
      })
    )
  })

  test('is no longer than was asked for, but for its signs', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const shown = bare(snippetIn(text, spansOf(text, 'doel'), length))
        expect(shown.trimEnd().length).toBeLessThanOrEqual(length)
      })
    )
  })

  test('marks what was found and nothing else, and some of it where there is any', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const spans = spansOf(text, 'doel')
        const snippet = snippetIn(text, spans, length)
        const marked = snippet.filter(({ isMatch }) => isMatch).map((segment) => segment.text)
        expect(new Set(marked)).toEqual(new Set(spans.length > 0 ? ['doel'] : []))
      })
    )
  })

  test('is the place with most found words, the first of those that are as good', () => {
    const text =
      'Eerst staat hier een doel alleen. Dan komt er niets bijzonders in deze zin. ' +
      'Nu staan doel en doel bij elkaar. Daarna nog eens doel en doel tot besluit.'
    const found = snippetIn(text, spansOf(text, 'doel'), 60)
    expect(textOf(found)).toBe('…\u00a0Nu staan doel en doel bij elkaar.\u00a0…')
  })

  test('of a sentence that is too long says as well what stands before and after that sentence', () => {
    const long = `Zin ${'doel '.repeat(20)}over.`
    const shown = (text: string): string => textOf(snippetIn(text, spansOf(text, 'doel'), length))
    expect(shown(`Vooraf. ${long}`)).toMatch(/^…\u00a0Zin doel .*doel\u00a0…$/)
    expect(shown(`${long} Achteraf.`)).toMatch(/^Zin doel .*doel\u00a0…$/)
    const last = `Zin ${'over '.repeat(20)}doel.`
    expect(shown(`${last} Achteraf.`)).toMatch(/^…\u00a0over .*doel\.\u00a0…$/)
  })

  test('of a text in which nothing was found is its beginning', () => {
    const text = 'Dit is de eerste zin. '.repeat(8).trimEnd()
    expect(textOf(snippetIn(text, [], 50))).toBe(
      'Dit is de eerste zin. Dit is de eerste zin.\u00a0…'
    )
  })

  test('of a short text is that text', () => {
    expect(snippetIn('Kort doel.', [[5, 9]], length)).toEqual([
      { text: 'Kort ', isMatch: false },
      { text: 'doel', isMatch: true },
      { text: '.', isMatch: false }
    ])
  })
})
