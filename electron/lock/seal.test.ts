import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesIn, keyLength, seal, sealedCodec, unseal } from './seal'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')

/**
 * AES-256 with nonces of 96 bits of the vectors in McGrew and Viega, "The Galois/Counter Mode of Operation",
 * which NIST took over: test cases 13 to 16.
 */
const key = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'
const plain =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255'
const ciphertext =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad'
const zeros = (bytes: number): string => '00'.repeat(bytes)

const aad = 'feedfacedeadbeeffeedfacedeadbeefabaddad2'
const nonceText = 'cafebabefacedbaddecaf888'

test.each([
  [13, zeros(32), zeros(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    14,
    zeros(32),
    zeros(12),
    '',
    zeros(16),
    'cea7403d4d606b6e074ec5d3baf39d18',
    'd0d1c8a799996bf0265b98b5d48ab919'
  ],
  [15, key, nonceText, '', plain, ciphertext, 'b094dac5d93471bdec1a502270e3cc6c'],
  [
    16,
    key,
    nonceText,
    aad,
    plain.slice(0, 120),
    ciphertext.slice(0, 120),
    '76fc6ece0f4e1768cddf8853bb2d551b'
  ]
])('vector %i of NIST', (_case, keyText, nonce, about, text, expected, tag) => {
  const sealed = seal(hex(keyText), hex(about), hex(text), hex(nonce))
  expect(Buffer.from(sealed).toString('hex')).toBe(nonce + expected + tag)
  expect(unseal(hex(keyText), hex(about), sealed)).toEqual(hex(text))
})

describe('a sealed text', () => {
  const own = randomBytes(keyLength)
  const text = Buffer.from('Wat niemand mag lezen, ook niet één letter. '.repeat(4))
  const about = 'naslag 1'
  const sealed = seal(own, about, text)

  test('comes back with its key, and with nothing else', () => {
    expect(unseal(own, about, sealed)).toEqual(text)
    expect(unseal(randomBytes(keyLength), about, sealed)).toBeNull()
    expect(unseal(own, `${about}0`, sealed)).toBeNull()
    expect(unseal(own, '', sealed)).toBeNull()
  })

  test('with any one bit changed is refused', () => {
    const changed = Uint8Array.from(sealed)
    let flips = 0
    for (let at = 0; at < changed.length; at += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const was = changed[at] ?? 0
        changed[at] = was ^ bit
        if (unseal(own, about, changed) !== null)
          expect.fail(`bit ${bit} of byte ${at} was not noticed`)
        changed[at] = was
        flips += 1
      }
    }
    expect(flips).toBe(sealed.length * 8)
  })

  test('cut off or made longer is refused', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(unseal(own, about, sealed.subarray(0, length))).toBeNull()
    expect(unseal(own, about, Buffer.concat([sealed, Buffer.alloc(1)]))).toBeNull()
  })

  test('has a nonce of its own each time: 100,000 of them, none twice', () => {
    const nonces = new Set<string>()
    for (let index = 0; index < 100_000; index += 1)
      nonces.add(Buffer.from(seal(own, about, Buffer.alloc(0)).subarray(0, 12)).toString('hex'))
    expect(nonces.size).toBe(100_000)
  })
})

describe('a sealed line', () => {
  const codec = sealedCodec(randomBytes(keyLength))

  test('gives any value back, and does not show it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (given, about) => {
        const value: unknown = JSON.parse(JSON.stringify(given))
        expect(codec.show(about, codec.hide(about, value))).toEqual(value)
      })
    )
    expect(codec.hide('', { body: 'kanarie' })).not.toContain('kanarie')
  })

  test('is refused when it is not one, or written in another way', () => {
    const hidden = String(codec.hide('1', [1]))
    for (const stored of [
      undefined,
      null,
      1,
      [1],
      '',
      'AAAA',
      `${hidden}=`,
      ` ${hidden}`,
      [hidden]
    ])
      expect(codec.show('1', stored)).toBeUndefined()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (stored) => {
        expect(codec.show('1', stored)).toBeUndefined()
      })
    )
  })
})

test('with a key that was wiped nothing is sealed any more', () => {
  const wiped = randomBytes(keyLength)
  const codec = sealedCodec(wiped)
  const hidden = codec.hide('1', 'kanarie')
  wiped.fill(0)
  expect(() => codec.hide('1', 'kanarie')).toThrow('wiped')
  expect(codec.show('1', hidden)).toBeUndefined()
})

test('only one way of writing bytes is read', () => {
  expect(bytesIn('AA==')).toEqual(Buffer.from([0]))
  for (const text of ['AB==', 'AA=', 'AA', 'A A==', 'AA==\n', '_w==', 1, null])
    expect(bytesIn(text)).toBeNull()
})
