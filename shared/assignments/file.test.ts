import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { anyAssignment, anyHandIn, anyOwnerId } from '../testing/any-assignment'
import { encodeUtf8 } from '../text/utf8'
import { readAssignmentFile, writeAssignment, writeHandIn, type AssignmentRefusal } from './file'
import { assignmentSchema, handInSchema, lackingIn } from './model'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const maker = { madeAt: 1_764_000_000_000, madeBy: 'Naslag 1.0' }

/** Files of both kinds, with what they say. */
const anyFile = anyAssignment(maker.madeAt).chain((assignment) =>
  fc.oneof(
    fc.constant({
      said: { kind: 'assignment', assignment },
      bytes: encodeUtf8(writeAssignment(assignment, maker, sha256))
    }),
    anyHandIn(assignment, anyOwnerId, maker.madeAt).map((handIn) => ({
      said: { kind: 'hand-in', handIn },
      bytes: encodeUtf8(writeHandIn(handIn, maker, sha256))
    }))
  )
)

const read = (bytes: Uint8Array) => readAssignmentFile(bytes, sha256)

test('gives back every field', () => {
  fc.assert(
    fc.property(anyFile, ({ said, bytes }) => {
      expect(read(bytes)).toEqual({ ok: true, value: { ...said, madeAt: maker.madeAt } })
    }),
    { numRuns: 1_000 }
  )
})

test('10,000 files with some bytes changed, cut or doubled never become another assignment or answer', () => {
  fc.assert(
    fc.property(
      anyFile,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.constantFrom('change', 'cut', 'double'),
      ({ said, bytes }, edits, place, how) => {
        const at = place % bytes.length
        const harmed =
          how === 'change'
            ? bytes.slice()
            : how === 'cut'
              ? bytes.slice(0, at)
              : Uint8Array.from([...bytes.slice(0, at), ...bytes])
        if (how === 'change')
          for (const [where, byte] of edits) harmed[where % harmed.length] = byte
        const answer = read(harmed)
        if (answer.ok) expect({ ...answer.value, madeAt: 0 }).toEqual({ ...said, madeAt: 0 })
        else expect(typeof answer.error).toBe('string')
      }
    ),
    { numRuns: 10_000 }
  )
})

test('10,000 files with anything at all in their contents are refused, or are what the schema promises', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('naslag-opdracht', 'naslag-antwoorden'),
      (content, format) => {
        const answer = read(encodeUtf8(JSON.stringify(fileWith(format, content))))
        if (answer.ok) expect(v.is(v.union([assignmentSchema, handInSchema]), content)).toBe(true)
      }
    ),
    { numRuns: 10_000 }
  )
})

/** Each field of a right file, replaced by something else, at any depth. */
const places = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))]
    : [path]

const replaced = (value: unknown, [key, ...path]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? replaced(one, path, by) : (one as unknown)))
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [
      name,
      name === key ? replaced(one, path, by) : (one as unknown)
    ])
  )
}

test('10,000 files with one field of another shape and a hash that fits are refused, or are what the schema promises', () => {
  fc.assert(
    fc.property(
      anyAssignment(maker.madeAt).chain((assignment) =>
        fc.oneof(
          fc.constant(['naslag-opdracht', assignment] as const),
          anyHandIn(assignment, anyOwnerId, maker.madeAt).map(
            (handIn) => ['naslag-antwoorden', handIn] as const
          )
        )
      ),
      fc.nat(),
      fc.jsonValue({ maxDepth: 2 }),
      ([format, said], place, by) => {
        const all = places(said)
        const content = replaced(said, all[place % all.length] ?? [], by)
        const answer = read(encodeUtf8(JSON.stringify(fileWith(format, content))))
        if (!answer.ok) expect(typeof answer.error).toBe('string')
        else if (answer.value.kind === 'hand-in')
          expect(v.is(handInSchema, answer.value.handIn)).toBe(true)
        else {
          expect(v.is(assignmentSchema, answer.value.assignment)).toBe(true)
          expect(lackingIn(answer.value.assignment)).toEqual([])
        }
      }
    ),
    { numRuns: 10_000 }
  )
})

const fileWith = (format: string, content: unknown, more: object = {}): object => ({
  format,
  version: 1,
  madeAt: '2026-11-28T10:00:00.000Z',
  madeBy: 'Naslag 1.0',
  sha256: sha256(JSON.stringify(content)),
  content,
  ...more
})

describe('is refused with its reason', () => {
  const anchor = {
    edition: 'rat-2024',
    block: 'b-een',
    start: 0,
    end: 3,
    quote: 'een',
    prefix: '',
    suffix: ''
  }
  const id = '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'
  const passage = { anchor, further: [] }
  const question = { id, text: 'Waarom?', hint: '', words: null, passages: [passage] }
  const task = { id, title: 'Week 1', introduction: '', questions: [question], updatedAt: 1 }
  const answer = { question: id, text: 'Omdat.', asked: 'Waarom?', at: 2 }
  const owner = { id: '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b', name: 'Anna' }
  const given = { assignment: { id, title: 'Week 1' }, owner, answers: [answer] }
  const out = (content: unknown, more?: object): object =>
    fileWith('naslag-opdracht', content, more)
  const back = (content: unknown, more?: object): object =>
    fileWith('naslag-antwoorden', content, more)
  const about = (changed: object): object => ({ ...task, questions: [{ ...question, ...changed }] })

  test('none when it is right', () => {
    expect(read(encodeUtf8(JSON.stringify(out(task)))).ok).toBe(true)
    expect(read(encodeUtf8(JSON.stringify(back(given)))).ok).toBe(true)
  })

  test.each<[string, object, AssignmentRefusal]>([
    ['another kind of file', { a: 1 }, 'other-format'],
    [
      'one that is called as a property of objects',
      out(task, { format: 'toString' }),
      'other-format'
    ],
    ['the file with everything', out(task, { format: 'naslag-gegevens' }), 'everything'],
    ['notes for a group', out(task, { format: 'naslag-groep' }), 'notes'],
    ['one of a newer app', out(task, { version: 2 }), 'newer'],
    ['answers of a newer app', back(given, { version: 9 }), 'newer'],
    ['one of no version', out(task, { version: 'een' }), 'bad-envelope'],
    ['something more', out(task, { meer: true }), 'bad-envelope'],
    ['contents that were changed', out(task, { sha256: '0'.repeat(64) }), 'wrong-hash'],
    ['answers where an assignment is said to be', out(given), 'bad-assignment'],
    ['an assignment where answers are said to be', back(task), 'bad-answers'],
    ['no title', out({ ...task, title: ' ' }), 'bad-assignment'],
    ['no questions', out({ ...task, questions: [] }), 'bad-assignment'],
    ['one question twice', out({ ...task, questions: [question, question] }), 'bad-assignment'],
    ['a question without words', out(about({ text: '' })), 'bad-assignment'],
    ['a question without a passage', out(about({ passages: [] })), 'bad-assignment'],
    [
      'a passage that ends before it begins',
      out(about({ passages: [{ anchor: { ...anchor, start: 9 }, further: [] }] })),
      'bad-assignment'
    ],
    [
      'a quote without end',
      out(
        about({ passages: [{ anchor: { ...anchor, quote: 'a'.repeat(1_000_001) }, further: [] }] })
      ),
      'bad-assignment'
    ],
    ['a moment after all dates', out({ ...task, updatedAt: 9e15 }), 'bad-assignment'],
    [
      'of someone without a name',
      back({ ...given, owner: { ...owner, name: ' ' } }),
      'bad-answers'
    ],
    ['nobody’s', back({ ...given, owner: null }), 'bad-answers'],
    ['one question answered twice', back({ ...given, answers: [answer, answer] }), 'bad-answers'],
    [
      'an answer that is too long',
      back({ ...given, answers: [{ ...answer, text: 'a'.repeat(20_001) }] }),
      'bad-answers'
    ]
  ])('%s', (_case, file, reason) => {
    expect(read(encodeUtf8(JSON.stringify(file)))).toEqual({ ok: false, error: reason })
  })
})
