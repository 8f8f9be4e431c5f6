import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAssignment, anyOwnerId } from '../testing/any-assignment'
import { answersOf, type Trainee } from './class'
import { longest, type Assignment } from './model'
import {
  assignmentWithoutPersonal,
  personalInAssignment,
  personalInClass,
  traineesWithoutPersonal
} from './personal'

const [any] = fc.sample(anyAssignment(10), { numRuns: 1, seed: 1 })
const [question] = any?.questions ?? []
const [id] = fc.sample(anyOwnerId, { numRuns: 1, seed: 1 })
if (any === undefined || question === undefined || id === undefined) throw new Error('none')

const phone = '06-12345678'
const assignment: Assignment = {
  ...any,
  title: 'Les 3',
  introduction: `Vragen? Bel ${phone}.`,
  questions: [{ ...question, text: 'Wie zit aan tafel?', hint: 'Mail jan@voorbeeld.nl' }]
}
const trainee: Trainee = {
  name: 'Anna',
  handedIn: {
    id,
    name: 'Anna',
    handedIn: 1,
    answers: new Map([[question.id, { text: `Jan, ${phone}`, asked: 'Wie?', at: 1 }]])
  }
}
const instead = () => '[weg]'

test('what a trainer wrote is pointed at and left out, field by field', () => {
  expect(personalInAssignment(assignment, 2026).map(({ text }) => text)).toEqual([
    `Vragen? Bel ${phone}.`,
    'Mail jan@voorbeeld.nl'
  ])
  const bare = assignmentWithoutPersonal(assignment, 2026, instead)
  expect(bare).toEqual({
    ...assignment,
    introduction: 'Vragen? Bel [weg].',
    questions: [{ ...assignment.questions[0], hint: 'Mail [weg]' }]
  })
  expect(personalInAssignment(bare, 2026)).toEqual([])
})

test('what a class answered is pointed at and left out; names stay', () => {
  expect(personalInClass(assignment, [trainee], 2026).map(({ text }) => text)).toEqual([
    `Jan, ${phone}`
  ])
  const [bare] = traineesWithoutPersonal([trainee], 2026, instead)
  if (bare === undefined) throw new Error('nobody')
  expect(bare.name).toBe('Anna')
  expect(answersOf([bare], question).map(({ text }) => text)).toEqual(['Jan, [weg]'])
})

test('nothing grows beyond what it may be', () => {
  const full = { ...assignment, title: `${'a'.repeat(longest.title - 12)} ${phone}` }
  const { title } = assignmentWithoutPersonal(full, 2026, () => 'x'.repeat(50))
  expect(title.length).toBe(longest.title)
})
