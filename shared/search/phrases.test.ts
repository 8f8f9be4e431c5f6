import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openPhrases, packPhrases, phraseBookOf, type Phrase } from './phrases'

const phrase = (from: string, to: string, reason: Phrase['reason'] = 'synonym'): Phrase => ({
  from: from.split(' '),
  to: to.split(' '),
  reason
})

/** Each word is its own base, but for plurals. */
const baseName = (form: string): string => (form.endsWith('en') ? form.slice(0, -2) : form)

const bookOf = (phrases: readonly Phrase[]) =>
  phraseBookOf(openPhrases(packPhrases(phrases)), { baseName })

const found = (phrases: readonly Phrase[], ...forms: readonly string[]) =>
  bookOf(phrases)
    .standingFor(forms)
    .map(({ from, to, phrase: { to: sought } }) => [from, to, sought.join(' ')])

describe('what typed words stand for', () => {
  const phrases = [
    phrase('om', 'openbaar ministerie', 'abbreviation'),
    phrase('openbaar ministerie', '^om', 'abbreviation'),
    phrase('openbaar', 'publiek'),
    phrase('gebied', 'regio'),
    phrase('omgeving', 'buurt')
  ]

  test('one word, and not a longer one that begins the same', () => {
    expect(found(phrases, 'om')).toEqual([[0, 1, 'openbaar ministerie']])
    expect(found(phrases, 'omgeving')).toEqual([[0, 1, 'buurt']])
    expect(found(phrases, 'o')).toEqual([])
  })

  test('words in a row, beside what the first of them stands for alone', () => {
    expect(found(phrases, 'het', 'openbaar', 'ministerie').toSorted()).toEqual(
      [
        [1, 2, 'publiek'],
        [1, 3, '^om']
      ].toSorted()
    )
    expect(found(phrases, 'openbaar')).toEqual([[0, 1, 'publiek']])
  })

  test('another form of a word, by its base', () => {
    expect(found(phrases, 'gebieden')).toEqual([[0, 1, 'regio']])
  })

  test('nothing, where there are no phrases', () => {
    expect(bookOf([]).standingFor(['om'])).toEqual([])
  })
})

test('every phrase is found by its own words, among however many others', () => {
  const word = fc.stringMatching(/^[a-z0-9^&]{1,4}$/)
  const words = fc.array(word, { minLength: 1, maxLength: 3 })
  const any = fc.record({
    from: words,
    to: words,
    reason: fc.constantFrom('synonym' as const, 'abbreviation' as const)
  })
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (phrases) => {
      const book = phraseBookOf(openPhrases(packPhrases(phrases)), { baseName: (form) => form })
      for (const one of phrases) {
        expect(book.standingFor(one.from).map((standing) => standing.phrase)).toContainEqual(one)
      }
    })
  )
})
