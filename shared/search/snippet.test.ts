import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf, snippetOf } from './snippet'

const ascending = fc
  .uniqueArray(fc.nat(200), { maxLength: 12 })
  .map((cuts) => cuts.sort((one, other) => one - other))
  .map((cuts) =>
    cuts.flatMap((start, at) => {
      const end = cuts[at + 1]
      return at % 2 === 0 && end !== undefined ? [[start, end] as const] : []
    })
  )

describe('segmentsOf', () => {
  test('the segments put together are the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 201, maxLength: 220 }), ascending, (text, matches) => {
        const segments = segmentsOf(text, matches)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.filter(({ isMatch }) => isMatch)).toHaveLength(matches.length)
      })
    )
  })
})

describe('snippetOf', () => {
  const text = `${'voor '.repeat(40)}signaal en detectie ${'daarna '.repeat(40)}`
  const start = text.indexOf('signaal')

  test('shows the found words with what stands around them', () => {
    const snippet = snippetOf(text, [[start, start + 7]], 80)
    const shown = snippet.map((segment) => segment.text).join('')
    expect(shown).toMatch(/^…\u00a0voor .*signaal en detectie.* daarna\u00a0…$/)
    expect(snippet.find(({ isMatch }) => isMatch)?.text).toBe('signaal')
  })

  test('chooses the place with most found words', () => {
    const near = text.indexOf('detectie')
    const snippet = snippetOf(
      text,
      [
        [0, 4],
        [start, start + 7],
        [near, near + 8]
      ],
      80
    )
    expect(snippet.filter(({ isMatch }) => isMatch).map((segment) => segment.text)).toEqual([
      'signaal',
      'detectie'
    ])
  })

  test('a short text is shown whole', () => {
    expect(snippetOf('kort', [], 80)).toEqual([{ text: 'kort', isMatch: false }])
  })

  test('a text without spaces is cut all the same', () => {
    const snippet = snippetOf('a'.repeat(500), [[0, 500]], 80)
    expect(snippet.map((segment) => segment.text).join('').length).toBeLessThan(90)
  })
})
