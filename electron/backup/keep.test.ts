import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  pinnedFor,
  removableSnapshots,
  snapshotName,
  snapshotsAmong,
  type SnapshotName
} from './keep'

const hour = 3_600_000
/** Monday 6 January 2025, at noon. */
const monday = Date.UTC(2025, 0, 6, 12)

const made = (hoursLater: readonly number[]): readonly SnapshotName[] =>
  hoursLater.map((hours, index) => {
    const at = monday + hours * hour
    return { name: snapshotName(index + 1, at), seq: index + 1, at, isPinned: false }
  })

/** The numbers of the snapshots that stay, oldest first. */
const keptOf = (snapshots: readonly SnapshotName[], now = monday): readonly number[] => {
  const gone = new Set(removableSnapshots(snapshots, now))
  return snapshots.filter((snapshot) => !gone.has(snapshot)).map(({ seq }) => seq)
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

describe('the snapshots that are kept', () => {
  test('are all of them as long as there are five', () => {
    expect(keptOf(made([0, 1, 2, 3, 4]))).toEqual([1, 2, 3, 4, 5])
  })

  test('are the five newest of one day', () => {
    expect(keptOf(made(range(9)))).toEqual([5, 6, 7, 8, 9])
  })

  test('are one a day of seven days, besides', () => {
    // Three a day for ten days, from Monday on.
    const times = range(10).flatMap((day) => [day * 24, day * 24 + 1, day * 24 + 2])
    expect(keptOf(made(times))).toEqual([12, 15, 18, 21, 24, 26, 27, 28, 29, 30])
  })

  test('are one a week of four weeks, besides', () => {
    // One a day for forty days: the last one of a week is its Sunday's.
    expect(keptOf(made(range(40).map((day) => day * 24)))).toEqual([
      21, 28, 34, 35, 36, 37, 38, 39, 40
    ])
  })

  test('do not become fewer while the app is not used', () => {
    expect(keptOf(made([0, 24, 48, 72, 96, 5000, 5001]))).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('are those that are pinned, for thirty days', () => {
    const all = made(range(20))
    const snapshots = all.map((one) => ({ ...one, isPinned: one.seq === 2 }))
    const later = monday + hour + pinnedFor
    expect(keptOf(snapshots, later)).toEqual([2, 12, 16, 17, 18, 19, 20])
    expect(keptOf(snapshots, later + 1)).toEqual([12, 16, 17, 18, 19, 20])
  })

  test('are always the newest ones, and at most sixteen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 60 }), (hours) => {
        const snapshots = made(hours.toSorted((one, other) => one - other))
        const kept = keptOf(snapshots)
        expect(kept.length).toBeLessThanOrEqual(16)
        expect(kept.slice(-5)).toEqual(snapshots.slice(-5).map(({ seq }) => seq))
      })
    )
  })
})

test('other files are no snapshots', () => {
  const name = snapshotName(7, monday)
  const pinned = snapshotName(7, monday, true)
  expect(
    snapshotsAmong([`beschadigd-2025-${name}`, `.${name}.deel`, name, pinned, 'x.jsonl'])
  ).toEqual([
    { name, seq: 7, at: monday, isPinned: false },
    { name: pinned, seq: 7, at: monday, isPinned: true }
  ])
})
