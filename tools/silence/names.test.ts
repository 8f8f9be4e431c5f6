import { expect, test } from 'vitest'
import { answerTo, questionOf } from './names'

/** A question as a resolver gets it: for the name `nctv.nl`, and a kind of record. */
const asking = (type: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
    Buffer.from('\u0004NCTV\u0002nl\0'),
    Buffer.from([0, type, 0, 1])
  ])

const addresses = { v4: [192, 0, 2, 1], v6: [0x20, 1, 0xd, 0xb8, ...Array<number>(11).fill(0), 1] }

const answer = (type: number): Buffer => {
  const message = asking(type)
  const question = questionOf(message)
  if (question === null) throw new Error('no question')
  return answerTo(message, question, addresses)
}

test('the name that is asked for', () => {
  expect(questionOf(asking(1))).toMatchObject({ name: 'nctv.nl', type: 1 })
  expect(questionOf(Buffer.alloc(3))).toBeNull()
  expect(questionOf(asking(1).subarray(0, 20))).toBeNull()
})

test('every name has an address of each kind', () => {
  for (const [type, bytes] of [
    [1, addresses.v4],
    [28, addresses.v6]
  ] as const) {
    const given = answer(type)
    expect(given.readUInt16BE(0)).toBe(0xabcd)
    // An answer, without an error, of one record.
    expect(given.readUInt16BE(2)).toBe(0x8180)
    expect(given.readUInt16BE(6)).toBe(1)
    expect([...given.subarray(-bytes.length)]).toEqual(bytes)
  }
})

test('and no other records', () => {
  expect(answer(65).readUInt16BE(6)).toBe(0)
})
