import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExport, writeExport } from '../export/format'
import { planImport } from '../export/merge'
import type { Change } from '../notes/commands'
import { anyAssignment, anyHandIn, anyOwnerId } from '../testing/any-assignment'
import { encodeUtf8 } from '../text/utf8'
import { withMoved, withoutPassage, withoutQuestion, withPassage } from './edit'
import { handingIn } from './hand-in'
import {
  answerKey,
  assignmentsIn,
  keptTask,
  progressOf,
  withoutAssignment,
  type KeptAssignment
} from './kept'
import type { Assignment } from './model'
import { answerWithoutPersonal, personalInAnswers } from './personal'
import { planTakeIn } from './take-in'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const withChanges = (
  rows: ReadonlyMap<string, unknown>,
  changes: readonly Change[]
): ReadonlyMap<string, unknown> => {
  const after = new Map(rows)
  for (const change of changes) {
    if (change.kind === 'remember') after.set(change.key, change.value)
    if (change.kind === 'forget') after.delete(change.key)
  }
  return after
}

const memoryOf = (rows: ReadonlyMap<string, unknown>) =>
  Array.from(rows, ([key, value]) => ({ key, value }))

const keptIn = (rows: ReadonlyMap<string, unknown>): KeptAssignment => {
  const [kept] = assignmentsIn(memoryOf(rows))
  if (kept === undefined) throw new Error('nothing is kept')
  return kept
}

const answered = (assignment: Assignment, text: string): ReadonlyMap<string, unknown> =>
  withChanges(new Map(), [
    keptTask({ role: 'received', assignment }),
    ...assignment.questions.map(({ id }) => ({
      kind: 'remember' as const,
      key: answerKey(assignment.id, id),
      value: { text }
    }))
  ])

const [assignment] = fc.sample(anyAssignment(1_000), { numRuns: 1, seed: 3 })
const [anna] = fc.sample(anyOwnerId, { numRuns: 1, seed: 4 })
if (assignment === undefined || anna === undefined) throw new Error('nothing was made')
const owner = { id: anna, name: 'Anna' }
const asWritten = (text: string): string => text

/** All that is ever kept of an assignment. */
const anyKept = fc.tuple(anyAssignment(1_000), anyOwnerId).chain(([one, other]) =>
  anyHandIn(one, fc.constant(other), 1_000).map((handIn) => {
    const rows = answered(one, 'Een antwoord.')
    const own = withChanges(rows, handingIn(keptIn(rows), owner, 9, asWritten).changes)
    const file = { kind: 'hand-in', handIn, madeAt: 5 } as const
    return withChanges(own, planTakeIn([keptIn(own)], [file], null).changes)
  })
)

test('the file with everything gives all of it back on an empty computer', () => {
  fc.assert(
    fc.property(anyKept, (rows) => {
      const maker = { madeAt: 5, madeBy: 'Naslag 1.0' }
      const written = writeExport({ annotations: [], memory: memoryOf(rows) }, maker, sha256)
      const file = readExport(encodeUtf8(written), sha256, 10)
      if (!file.ok) throw new Error(file.error)
      const nothing = { annotations: [], memory: [] }
      const { changes } = planImport(nothing, file.value, () => {
        throw new Error('no annotations')
      })
      expect(assignmentsIn(memoryOf(withChanges(new Map(), changes)))).toEqual(
        assignmentsIn(memoryOf(rows))
      )
    }),
    { numRuns: 300 }
  )
})

test('taking an assignment away leaves no row of it', () => {
  fc.assert(
    fc.property(anyKept, (rows) => {
      expect(withChanges(rows, withoutAssignment(keptIn(rows)))).toEqual(new Map())
    }),
    { numRuns: 300 }
  )
})

test('rows of another shape are left out', () => {
  fc.assert(
    fc.property(
      anyKept,
      fc.nat(),
      fc.jsonValue({ maxDepth: 2 }),
      fc.stringMatching(/^leesopdracht\/[a-z/0-9-]{0,50}$/),
      (rows, place, value, key) => {
        const keys = [...rows.keys()]
        const harmed = new Map(rows).set(keys[place % keys.length] ?? '', value).set(key, value)
        expect(assignmentsIn([...memoryOf(harmed), value]).length).toBeLessThanOrEqual(1)
      }
    ),
    { numRuns: 2_000 }
  )
})

test('what is handed in again says what changed since, and later than before', () => {
  const before = answered(assignment, 'Eerst.')
  const first = handingIn(keptIn(before), owner, 100, asWritten)
  const handed = withChanges(before, first.changes)
  expect(progressOf(keptIn(handed))).toMatchObject({ isChanged: false })
  const [one, ...others] = assignment.questions
  if (one === undefined) throw new Error('no question')
  const changed = new Map(handed).set(answerKey(assignment.id, one.id), { text: '' })
  expect(progressOf(keptIn(changed))).toEqual({
    answered: others.length,
    of: assignment.questions.length,
    isChanged: true
  })
  // By a clock that was put back.
  const { handIn } = handingIn(keptIn(changed), owner, 50, asWritten)
  expect(handIn.answers.map(({ text, at }) => [text, at])).toEqual([
    ['', 101],
    ...others.map(() => ['Eerst.', 100])
  ])
})

test('what was never answered is not handed in', () => {
  const rows = withChanges(new Map(), [keptTask({ role: 'received', assignment })])
  expect(handingIn(keptIn(rows), owner, 1, asWritten).handIn.answers).toEqual([])
})

test('what may say who a person is stays out of the file, and in what the reader wrote', () => {
  const rows = answered(assignment, 'Bel 06-12345678.')
  const kept = keptIn(rows)
  expect(personalInAnswers(kept, 2026)).toHaveLength(assignment.questions.length)
  const { handIn, changes } = handingIn(kept, owner, 1, (text) =>
    answerWithoutPersonal(text, 2026, () => '[weg]')
  )
  expect(handIn.answers[0]?.text).toBe('Bel [weg].')
  const after = keptIn(withChanges(rows, changes))
  expect(progressOf(after).isChanged).toBe(false)
  expect([...after.answers.values()][0]).toBe('Bel 06-12345678.')
})

test('questions move within the list and back, and each edit is later than what it changes', () => {
  fc.assert(
    fc.property(anyAssignment(1_000), fc.nat(), fc.constantFrom(-1, 1), (one, place, step) => {
      const question = one.questions[place % one.questions.length]
      if (question === undefined) return
      const moved = withMoved(one, question.id, step, 0)
      if (moved !== one) {
        expect(moved.updatedAt).toBeGreaterThan(one.updatedAt)
        expect(moved.questions).not.toEqual(one.questions)
        const back = withMoved(moved, question.id, step === 1 ? -1 : 1, 0)
        expect(back.questions).toEqual(one.questions)
      }
      expect(withoutQuestion(one, question.id, 0).questions).not.toContain(question)
      const [passage] = question.passages
      if (passage === undefined) return
      expect(withPassage(one, question.id, passage, 0)).toBe(one)
      const without = withoutPassage(one, question, 0, 0)
      expect(without.questions.find(({ id }) => id === question.id)?.passages).toEqual(
        question.passages.slice(1)
      )
    })
  )
})
