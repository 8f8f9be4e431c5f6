import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bytesToNumbers,
  bytesToTexts,
  numbersToBytes,
  openChunks,
  openTexts,
  packChunks,
  packTexts,
  textsToBytes,
  VarintReader,
  VarintWriter
} from './binary'

const bytes = fc.uint8Array({ maxLength: 40 })
const chunks = fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,6}$/), bytes, { noNullPrototype: true })

/** The same bytes, at a place in memory that is no multiple of 4. */
const askew = (file: Uint8Array): Uint8Array => {
  const around = new Uint8Array(file.length + 1)
  around.set(file, 1)
  return around.subarray(1)
}

describe('a file of chunks', () => {
  test('gives back what was put in, wherever it lies in memory', () => {
    fc.assert(
      fc.property(chunks, (content) => {
        const file = packChunks(content)
        for (const opened of [openChunks(file), openChunks(askew(file))]) {
          expect(opened).toEqual(new Map(Object.entries(content)))
        }
      })
    )
  })

  test('is refused when a byte of it is another', () => {
    fc.assert(
      fc.property(chunks, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, where, change) => {
        const file = packChunks(content)
        const at = where % file.length
        file[at] = (file[at] ?? 0) ^ change
        expect(openChunks(file)).toBeNull()
      })
    )
  })

  test('is refused when it is cut off, or goes on', () => {
    fc.assert(
      fc.property(chunks, fc.nat(), bytes, (content, where, more) => {
        const file = packChunks(content)
        expect(openChunks(file.subarray(0, where % file.length))).toBeNull()
        if (more.length > 0) expect(openChunks(new Uint8Array([...file, ...more]))).toBeNull()
      })
    )
  })

  test('anything else is none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        expect(openChunks(file)).toBeNull()
      })
    )
  })
})

describe('lists', () => {
  test('numbers come back, also from a place that is no multiple of 4', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }))
    fc.assert(
      fc.property(numbers, (list) => {
        expect([...bytesToNumbers(numbersToBytes(list))]).toEqual(list)
        expect([...bytesToNumbers(askew(numbersToBytes(list)))]).toEqual(list)
      })
    )
  })

  test('texts without line ends come back', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }))
    fc.assert(
      fc.property(texts, (list) => {
        expect(bytesToTexts(textsToBytes(list))).toEqual(list)
      })
    )
  })
})

describe('varints', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.constantFrom(0, 127, 128, 2 ** 14 - 1, 2 ** 14, 2 ** 31, 2 ** 32 - 1)
  )

  test('come back in their order, from where each was written', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 2000 }), (numbers) => {
        const writer = new VarintWriter()
        const places = numbers.map((one) => {
          const at = writer.length
          writer.write(one)
          return at
        })
        const written = writer.bytes()
        const reader = new VarintReader(written, 0)
        numbers.forEach((one, at) => {
          expect(reader.at).toBe(places[at])
          expect(reader.read()).toBe(one)
          expect(new VarintReader(written, places[at] ?? 0).read()).toBe(one)
        })
        expect(reader.at).toBe(written.length)
      }),
      { numRuns: 50 }
    )
  })

  test('reading past the end stops', () => {
    expect(new VarintReader(Uint8Array.of(0x80), 0).read()).toBe(0)
    expect(new VarintReader(new Uint8Array(), 5).read()).toBe(0)
  })
})

test('packed texts are read one by one, also empty ones; a number that none has gives nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      for (const packed of [packTexts(texts), askew(packTexts(texts))]) {
        const textAt = openTexts(packed)
        expect(texts.map((_, at) => textAt(at))).toEqual(texts)
        expect([textAt(-1), textAt(texts.length)]).toEqual([null, null])
      }
    })
  )
})
