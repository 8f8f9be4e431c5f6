import { describe, expect, test } from 'vitest'
import { argon2Key } from './argon2'
import { codeKey, passphraseBytes, usualCost, type Cost } from './passphrase'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const salt = Uint8Array.from({ length: 16 }, (_, at) => at)
const passphraseKey = (passphrase: string, own: Uint8Array, cost: Cost): Promise<Uint8Array> =>
  argon2Key(passphraseBytes(passphrase), own, cost)
const cheap = { memory: 64, passes: 1, lanes: 1 }

/**
 * Of the reference implementation (P-H-C/phc-winner-argon2, src/test.c, version 0x13), which RFC 9106 was
 * written from. The RFC's own vector has associated data, which the library does not take and we do not use.
 */
test.each([
  [
    2,
    65_536,
    1,
    'password',
    'somesalt',
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'
  ],
  [
    2,
    256,
    1,
    'password',
    'somesalt',
    '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'
  ],
  [
    2,
    256,
    2,
    'password',
    'somesalt',
    '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'
  ],
  [
    1,
    65_536,
    1,
    'password',
    'somesalt',
    'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98'
  ],
  [
    4,
    65_536,
    1,
    'password',
    'somesalt',
    '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c'
  ],
  [
    2,
    65_536,
    1,
    'differentpassword',
    'somesalt',
    '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'
  ],
  [
    2,
    65_536,
    1,
    'password',
    'diffsalt',
    'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'
  ]
])(
  'Argon2id, %i passes, %i KiB, %i lanes: %s, %s',
  async (passes, memory, lanes, word, own, key) => {
    expect(text(await passphraseKey(word, Buffer.from(own), { memory, passes, lanes }))).toBe(key)
  }
)

describe('the key of a passphrase', () => {
  test('is the same however its letters are put together', async () => {
    const composed = await passphraseKey('caf\u00e9 aan zee', salt, cheap)
    expect(composed.length).toBe(32)
    expect(text(await passphraseKey('cafe\u0301 aan zee', salt, cheap))).toBe(text(composed))
  })

  test('leaves nothing of the passphrase in what it was given', async () => {
    const bytes = passphraseBytes('een wachtzin')
    await argon2Key(bytes, salt, cheap)
    expect(bytes.every((byte) => byte === 0)).toBe(true)
  })

  test('depends on passphrase, salt and cost', async () => {
    const keys = await Promise.all([
      passphraseKey('een', salt, cheap),
      passphraseKey('Een', salt, cheap),
      passphraseKey('een ', salt, cheap),
      passphraseKey('een', salt.toReversed(), cheap),
      passphraseKey('een', salt, { ...cheap, memory: 128 }),
      passphraseKey('een', salt, { ...cheap, passes: 2 })
    ])
    expect(new Set(keys.map(text)).size).toBe(keys.length)
  })

  test('costs at least what RFC 9106 calls its second recommendation', () => {
    expect(usualCost.memory).toBeGreaterThanOrEqual(65_536)
    expect(usualCost.passes).toBeGreaterThanOrEqual(3)
  })
})

test('the key of a recovery code depends on code and salt', () => {
  const keys = [codeKey('00001', salt), codeKey('00002', salt), codeKey('00001', salt.toReversed())]
  expect(new Set(keys.map(text)).size).toBe(3)
  expect(keys.every(({ length }) => length === 32)).toBe(true)
})
