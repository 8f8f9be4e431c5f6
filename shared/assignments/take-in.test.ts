import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAssignment, anyAssignmentId, anyHandIn, anyOwnerId } from '../testing/any-assignment'
import type { AssignmentFile } from './file'
import { assignmentsIn, keptTask, type KeptAssignment } from './kept'
import type { Assignment, HandIn } from './model'
import { planTakeIn } from './take-in'

/** Few moments, so that many of them are the same. */
const mostMoments = 5

type Rows = ReadonlyMap<string, unknown>

const read = (rows: Rows): readonly KeptAssignment[] =>
  assignmentsIn(Array.from(rows, ([key, value]) => ({ key, value })))

/** What is kept after files were taken in, all of them at once. */
const taken = (rows: Rows, files: readonly AssignmentFile[]): Rows => {
  const after = new Map(rows)
  for (const change of planTakeIn(read(rows), files, null).changes)
    if (change.kind === 'remember') after.set(change.key, change.value)
  return after
}

const sorted = (rows: Rows): unknown => [...rows].sort(([one], [other]) => (one < other ? -1 : 1))

/** The first form of an assignment is here; then come others of it, and answers of three people. */
const anyClass = fc
  .tuple(anyAssignmentId, fc.array(anyOwnerId, { minLength: 3, maxLength: 3 }))
  .chain(([id, people]) =>
    anyAssignment(mostMoments, fc.constant(id)).chain((assignment) => {
      const handIn = fc
        .record({
          handIn: anyHandIn(assignment, fc.constantFrom(...people), mostMoments),
          madeAt: fc.nat(mostMoments)
        })
        .map((one): AssignmentFile => ({ kind: 'hand-in', ...one }))
      const again = anyAssignment(mostMoments, fc.constant(id)).map((other): AssignmentFile => ({
        kind: 'assignment',
        assignment: other,
        madeAt: 0
      }))
      return fc.record({
        rows: fc.constant<Rows>(
          new Map([keptTask({ role: 'made', assignment })].map(({ key, value }) => [key, value]))
        ),
        files: fc.array(fc.oneof({ weight: 3, arbitrary: handIn }, again), { maxLength: 6 })
      })
    })
  )

describe('taking files in', () => {
  test('ends the same in whichever order they come', () => {
    fc.assert(
      fc.property(
        anyClass.chain(({ rows, files }) =>
          fc.record({
            rows: fc.constant(rows),
            files: fc.constant(files),
            shuffled: fc.shuffledSubarray(files, { minLength: files.length })
          })
        ),
        ({ rows, files, shuffled }) => {
          expect(sorted(taken(rows, files))).toEqual(sorted(taken(rows, shuffled)))
        }
      ),
      { numRuns: 2_000 }
    )
  })

  test('ends the same whether they come together or apart', () => {
    fc.assert(
      fc.property(anyClass, fc.nat(6), ({ rows, files }, cut) => {
        const apart = taken(taken(rows, files.slice(0, cut)), files.slice(cut))
        expect(sorted(apart)).toEqual(sorted(taken(rows, files)))
      }),
      { numRuns: 2_000 }
    )
  })

  test('changes nothing by what is here already', () => {
    fc.assert(
      fc.property(anyClass, ({ rows, files }) => {
        const after = taken(rows, files)
        const { changes, looked } = planTakeIn(read(after), files, null)
        expect(changes).toEqual([])
        expect(looked.map(({ how }) => how)).not.toContain('new')
      }),
      { numRuns: 2_000 }
    )
  })
})

describe('a file', () => {
  const [assignment] = fc.sample(anyAssignment(100), { numRuns: 1, seed: 7 })
  if (assignment === undefined) throw new Error('no assignment')
  const [one] = assignment.questions
  if (one === undefined) throw new Error('no question')
  const [anna, bram] = fc.sample(anyOwnerId, { numRuns: 2, seed: 8 })
  if (anna === undefined || bram === undefined) throw new Error('nobody')
  const made: Rows = new Map(
    [keptTask({ role: 'made', assignment })].map((row) => [row.key, row.value])
  )
  const saying = (text: string, at: number, owner = anna): HandIn => ({
    assignment: { id: assignment.id, title: assignment.title },
    owner: { id: owner, name: owner === anna ? 'Anna' : 'Bram' },
    answers: [{ question: one.id, text, asked: one.text, at }]
  })
  const file = (handIn: HandIn, madeAt: number): AssignmentFile => ({
    kind: 'hand-in',
    handIn,
    madeAt
  })
  const answersIn = (rows: Rows): readonly (string | undefined)[] =>
    read(rows).flatMap(({ handIns }) => handIns.map(({ answers }) => answers.get(one.id)?.text))

  test('that is older never takes the place of a newer answer, and says what it is', () => {
    const newer = taken(made, [file(saying('later', 20), 20)])
    const plan = planTakeIn(read(newer), [file(saying('eerder', 10), 10)], null)
    expect(plan).toMatchObject({ looked: [{ how: 'older', changed: 0 }], changes: [] })
  })

  test('that is older still brings an answer that is lacking', () => {
    const empty = { ...saying('', 20), answers: [] }
    const after = taken(taken(made, [file(empty, 20)]), [file(saying('eerder', 10), 10)])
    expect(answersIn(after)).toEqual(['eerder'])
  })

  test('that takes an answer back leaves nothing of it', () => {
    const after = taken(made, [file(saying('eerder', 10), 10), file(saying('', 20), 20)])
    expect(answersIn(after)).toEqual([''])
  })

  test.each<[string, readonly AssignmentFile[], string]>([
    ['new', [file(saying('a', 1), 1)], 'new'],
    ['newer', [file(saying('a', 1), 1), file(saying('b', 2), 2)], 'newer'],
    ['the same', [file(saying('a', 1), 1), file(saying('a', 1), 1)], 'same'],
    ['older', [file(saying('b', 2), 2), file(saying('a', 1), 1)], 'older'],
    ['of somebody else', [file(saying('a', 1), 1), file(saying('a', 1, bram), 1)], 'new']
  ])('that is %s says so', (_case, files, how) => {
    expect(planTakeIn(read(made), files, null).looked.at(-1)?.how).toBe(how)
  })

  test('with answers to an assignment that is not here, or with the reader’s own, is left', () => {
    const answers = file(saying('a', 1), 1)
    expect(planTakeIn([], [answers], null)).toMatchObject({
      looked: [{ how: 'unknown' }],
      changes: []
    })
    expect(planTakeIn(read(made), [answers], anna)).toMatchObject({
      looked: [{ how: 'own' }],
      changes: []
    })
  })

  test('with answers may come before the assignment they are to', () => {
    const task: AssignmentFile = { kind: 'assignment', assignment, madeAt: 5 }
    const { looked } = planTakeIn([], [file(saying('a', 1), 1), task], null)
    expect(looked.map(({ how }) => how)).toEqual(['new', 'new'])
  })

  test('with a newer form of an assignment keeps the role, and the answers to it', () => {
    const changed: Assignment = { ...assignment, title: 'Anders', updatedAt: 200 }
    const before = taken(made, [file(saying('a', 1), 1)])
    const after = taken(before, [{ kind: 'assignment', assignment: changed, madeAt: 5 }])
    expect(read(after)).toMatchObject([{ role: 'made', assignment: { title: 'Anders' } }])
    expect(answersIn(after)).toEqual(['a'])
  })
})
