import { describe, expect, test } from 'vitest'
import type { Annotation } from '../../shared/notes/model'
import { newLedger, type Ledger } from './ledger'
import { stepsOf, writers } from './script'

/** What a writer has after so many steps. */
const rowsAfter = (writer: number, count: number): readonly Annotation[] => {
  const steps = stepsOf(1, writer)
  let rows: readonly Annotation[] = []
  for (let step = 0; step < count; step += 1) rows = [...steps.next().value.held.values()]
  return rows
}

/** A ledger in which the first writer was told that so many steps are kept. */
const told = (count: number): Ledger => {
  const ledger = newLedger()
  ledger.begin(1)
  for (let step = 1; step <= count; step += 1)
    ledger.hear({ kind: 'kept', run: 1, writer: 0, step, time: 1 })
  return ledger
}

const [own] = writers
const fine = { lost: 0, wrong: 0 }

describe('what is found', () => {
  test('is right when it is all that was kept, or that and what was under way', () => {
    expect(told(0).check([], 2)).toEqual(fine)
    expect(told(12).check(rowsAfter(own, 12), 2)).toEqual(fine)
    expect(told(12).check(rowsAfter(own, 14), 2)).toEqual(fine)
  })

  test('is lost when the last change of all is not there', () => {
    for (let count = 1; count <= 40; count += 1) {
      const { lost, wrong } = told(count).check(rowsAfter(own, count - 1), 2)
      expect(lost + wrong, `step ${count}`).toBeGreaterThan(0)
    }
  })

  test('is lost when a row of an earlier step is gone or older, whatever came after it', () => {
    const rows = rowsAfter(own, 40)
    for (const [at, row] of rows.entries()) {
      expect(told(40).check(rows.toSpliced(at, 1), 2)).toEqual({ lost: 1, wrong: 0 })
      const older = { ...row, updatedAt: row.updatedAt - 1 }
      expect(told(40).check(rows.with(at, older), 2)).toEqual({ lost: 1, wrong: 0 })
    }
  })

  test('is wrong when there is something that nobody asked to be kept', () => {
    const rows = rowsAfter(own, 5)
    const [first] = rows
    if (first === undefined) throw new Error('five steps made nothing')
    const id = crypto.randomUUID() as Annotation['id']
    expect(told(5).check([...rows, { ...first, id }], 2).wrong).toBe(1)
  })

  test('must stay as it was found, at every later start', () => {
    const ledger = told(12)
    expect(ledger.check(rowsAfter(own, 14), 2)).toEqual(fine)
    expect(ledger.check(rowsAfter(own, 14), 3)).toEqual(fine)
    const { lost, wrong } = ledger.check(rowsAfter(own, 13), 3)
    expect(lost + wrong).toBeGreaterThan(0)
  })

  test('is held against the runs before it only', () => {
    const ledger = told(3)
    expect(ledger.check([], 1)).toEqual(fine)
  })
})

test('a run has new, changed and removed notes of all kinds and sizes', () => {
  const steps = stepsOf(3, 1)
  const kinds = new Set<string>()
  const rows = new Map<string, Annotation>()
  let longest = 0
  for (let step = 0; step < 400; step += 1) {
    const { changes, held } = steps.next().value
    for (const change of changes) {
      if (change.kind === 'put') {
        kinds.add(rows.has(change.annotation.id) ? 'changed' : change.annotation.kind)
        rows.set(change.annotation.id, change.annotation)
        if (change.annotation.kind === 'note')
          longest = Math.max(longest, change.annotation.body.length)
      } else if (change.kind === 'remove') {
        kinds.add('removed')
        rows.delete(change.id)
      }
    }
    expect([...held.keys()].sort()).toEqual([...rows.keys()].sort())
  }
  expect([...kinds].sort()).toEqual(['bookmark', 'changed', 'highlight', 'note', 'removed'])
  expect(longest).toBeGreaterThan(10_000)
})
