import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAssignment, anyHandIn, anyOwnerId } from '../testing/any-assignment'
import { answeredBy, answersOf, traineesOf } from './class'
import { assignmentsIn, keptTask, type KeptAssignment } from './kept'
import type { Assignment } from './model'
import { overviewCsv, overviewMarkdown } from './overview'
import { planTakeIn } from './take-in'

const words = { question: 'Vraag', text: 'Tekst', who: 'Wie', answer: 'Antwoord', none: 'geen' }

const classOf = (assignment: Assignment, saying: readonly (readonly [string, string])[]) => {
  const owners = fc.sample(anyOwnerId, { numRuns: saying.length, seed: 5 })
  const [one] = assignment.questions
  const rows = [keptTask({ role: 'made', assignment })]
  const files = saying.map(([name, text], at) => {
    const owner = owners[at]
    if (one === undefined || owner === undefined) throw new Error('nothing to answer')
    return {
      kind: 'hand-in',
      handIn: {
        assignment: { id: assignment.id, title: assignment.title },
        owner: { id: owner, name },
        answers: [{ question: one.id, text, asked: 'Eerst anders?', at: 1 }]
      },
      madeAt: 1
    } as const
  })
  const { changes } = planTakeIn(assignmentsIn(rows), files, null)
  const [kept] = assignmentsIn([...rows, ...changes])
  if (kept === undefined) throw new Error('nothing is kept')
  return kept
}

const [assignment] = fc.sample(anyAssignment(10), { numRuns: 1, seed: 1 })
if (assignment === undefined) throw new Error('no assignment')

const csvOf = (kept: KeptAssignment): string =>
  overviewCsv(kept.assignment, traineesOf(kept, null), words)

/** Reads a file as a spreadsheet does: semicolons between cells, quotes doubled inside of quotes. */
const cellsIn = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  for (const [, quoted = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'))
    if (end !== ';') rows.push([])
  }
  return rows.slice(0, -1)
}

test('no cell of the overview is a formula, and each stands in its own', () => {
  const dangers = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    ' =1',
    '\n=1',
    'a;b"c',
    '"',
    '=HYPERLINK("x")'
  ]
  const kept = classOf(
    assignment,
    dangers.map((danger, at) => [`Cursist ${String.fromCharCode(65 + at)}`, danger])
  )
  const cells = cellsIn(csvOf(kept))
  expect(cells).toHaveLength(1 + assignment.questions.length * dangers.length)
  for (const row of cells) {
    expect(row).toHaveLength(4)
    for (const one of row) expect(one).not.toMatch(/^\s*[=+\-@\t\r]/u)
  }
  expect(cells.slice(1, 1 + dangers.length).map((row) => row[3])).toEqual(
    dangers.map((danger) => (/^\s*[=+\-@]/u.test(danger) ? `'${danger.trim()}` : danger))
  )
})

test('any answers come back from the cells they were put in', () => {
  fc.assert(
    fc.property(
      anyAssignment(9).chain((one) =>
        anyHandIn(one, anyOwnerId, 9).map((handIn) => {
          const rows = [keptTask({ role: 'made', assignment: one })]
          const file = { kind: 'hand-in', handIn, madeAt: 1 } as const
          const [kept] = assignmentsIn([
            ...rows,
            ...planTakeIn(assignmentsIn(rows), [file], null).changes
          ])
          if (kept === undefined) throw new Error('nothing is kept')
          return kept
        })
      ),
      (kept) => {
        const cells = cellsIn(csvOf(kept))
        expect(cells).toHaveLength(1 + kept.assignment.questions.length)
        for (const row of cells) expect(row).toHaveLength(4)
      }
    ),
    { numRuns: 1_000 }
  )
})

test('what a trainee wrote stays inside its quotation', () => {
  const kept = classOf(assignment, [['# Anna\n# Kop', '# Geen kop\n- geen lijst']])
  const text = overviewMarkdown(kept.assignment, traineesOf(kept, null), words)
  expect(text).toContain('### # Anna # Kop\n\n> # Geen kop\n> - geen lijst')
  expect(text.match(/^# /gmu)).toHaveLength(1)
})

test('trainees without names are numbered, the same each time', () => {
  const kept = classOf(assignment, [
    ['Bram', 'a'],
    ['Anna', '']
  ])
  expect(traineesOf(kept, null).map(({ name }) => name)).toEqual(['Anna', 'Bram'])
  const hidden = traineesOf(kept, (number) => `Cursist ${number}`)
  expect(hidden.map(({ name }) => name)).toEqual(['Cursist 1', 'Cursist 2'])
  expect(kept.handIns.map((one) => answeredBy(kept, one))).toEqual([0, 1])
})

test('an answer to a question in other words says so', () => {
  const kept = classOf(assignment, [['Anna', 'Omdat.']])
  const [question] = kept.assignment.questions
  if (question === undefined) throw new Error('no question')
  expect(answersOf(traineesOf(kept, null), question)).toMatchObject([
    { text: 'Omdat.', asked: 'Eerst anders?' }
  ])
})
