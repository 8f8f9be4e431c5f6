import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeBytes, readCode, writeCode } from './recovery-code'

const bytes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes })
const code = bytes.map(writeCode)

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a code is seven groups of five characters, and known ones are written as ever', () => {
  expect(writeCode(new Uint8Array(codeBytes))).toBe('00001-00002-00003-00004-00005-00006-00007')
  fc.assert(
    fc.property(code, (written) => {
      expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
    })
  )
})

test('140 bits of what it is made from are in it, each of them', () => {
  const codes = new Set([writeCode(new Uint8Array(codeBytes))])
  for (let bit = 0; bit < 140; bit += 1) {
    const one = new Uint8Array(codeBytes)
    one[Math.floor(bit / 8)] = 128 >> (bit % 8)
    codes.add(writeCode(one))
  }
  expect(codes.size).toBe(141)
})

test('it is read however it is typed', () => {
  const written = writeCode(Uint8Array.from({ length: codeBytes }, (_, at) => at * 13 + 7))
  const read = { ok: true, value: written.replaceAll('-', '') }
  for (const typed of [
    written,
    written.toLowerCase(),
    written.replaceAll('-', ' '),
    written.replaceAll('-', '\n'),
    `  ${written.replaceAll('-', ' – ')} `,
    written.replaceAll('0', 'o').replaceAll('1', 'l')
  ])
    expect(readCode(typed)).toEqual(read)
})

test('any one wrong character is told, with its group', () => {
  const written = writeCode(Uint8Array.from({ length: codeBytes }, (_, at) => at * 31 + 5))
  for (let at = 0; at < written.length; at += 1) {
    if (written[at] === '-') continue
    for (const other of `${alphabet}U*é`) {
      if (other === written[at]) continue
      const typed = written.slice(0, at) + other + written.slice(at + 1)
      expect(readCode(typed)).toEqual({
        ok: false,
        error: { kind: 'group', group: Math.floor(at / 6) + 1 }
      })
    }
  }
})

test('two characters of a group, or two groups, that are exchanged are told', () => {
  fc.assert(
    fc.property(code, fc.nat(6), fc.nat(4), fc.nat(4), (written, group, one, other) => {
      const at = group * 6
      const [first, second] = [written[at + one] ?? '', written[at + other] ?? '']
      fc.pre(first !== second)
      const typed = Array.from(written)
      typed[at + one] = second
      typed[at + other] = first
      expect(readCode(typed.join(''))).toEqual({
        ok: false,
        error: { kind: 'group', group: group + 1 }
      })
    })
  )
  fc.assert(
    fc.property(code, fc.nat(6), fc.nat(6), (written, one, other) => {
      const parts = written.split('-')
      const [first, second] = [parts[one] ?? '', parts[other] ?? '']
      fc.pre(one !== other)
      parts[one] = second
      parts[other] = first
      expect(readCode(parts.join('-'))).toEqual({
        ok: false,
        error: { kind: 'group', group: Math.min(one, other) + 1 }
      })
    })
  )
})

test('what is too short or too long says so', () => {
  const written = writeCode(new Uint8Array(codeBytes))
  for (const typed of ['', written.slice(1), `${written}0`, written.repeat(2)])
    expect(readCode(typed)).toEqual({ ok: false, error: { kind: 'length' } })
})
