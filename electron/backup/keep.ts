/** A snapshot among others: its name, the last record in it, and when it was made. */
export interface SnapshotName {
  readonly name: string
  readonly seq: number
  readonly at: number
  /** Whether it stays for thirty days, whatever comes after it. */
  readonly isPinned: boolean
}

const recent = 5
const daily = 7
const weekly = 4

const dayLength = 86_400_000

/** How long a pinned snapshot stays at least, in milliseconds. */
export const pinnedFor = 30 * dayLength

const dayOf = (at: number): number => Math.floor(at / dayLength)

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
const weekOf = (at: number): number => Math.floor((dayOf(at) + 3) / 7)

const newestFirst = (one: SnapshotName, other: SnapshotName): number =>
  other.seq - one.seq || other.at - one.at

/**
 * The snapshots that can go: all but the five newest, the newest of each of the last seven days that
 * have one and the newest of each of the last four weeks that have one, and those that are pinned. Days
 * without the app do not count, so a holiday costs nothing.
 */
export const removableSnapshots = (
  snapshots: readonly SnapshotName[],
  now: number
): readonly SnapshotName[] => {
  const ordered = snapshots.toSorted(newestFirst)
  const kept = new Set([
    ...ordered.slice(0, recent),
    ...newestOfEach(ordered, dayOf).slice(0, daily),
    ...newestOfEach(ordered, weekOf).slice(0, weekly),
    ...ordered.filter(({ at, isPinned }) => isPinned && now - at <= pinnedFor)
  ])
  return ordered.filter((snapshot) => !kept.has(snapshot))
}

const newestOfEach = (
  ordered: readonly SnapshotName[],
  periodOf: (at: number) => number
): readonly SnapshotName[] => {
  const newest = new Map<number, SnapshotName>()
  for (const snapshot of ordered) {
    const period = periodOf(snapshot.at)
    if (!newest.has(period)) newest.set(period, snapshot)
  }
  return [...newest.values()]
}

const shape = /^(\d{12})-(\d{13})(-vast)?\.jsonl$/

/** The name of a snapshot's file: the last record in it, when it was made, and whether it is pinned. */
export const snapshotName = (seq: number, at: number, isPinned = false): string =>
  `${String(seq).padStart(12, '0')}-${String(at).padStart(13, '0')}${isPinned ? '-vast' : ''}.jsonl`

/** The snapshots among other files, newest first. */
export const snapshotsAmong = (names: readonly string[]): readonly SnapshotName[] =>
  names
    .flatMap((name) => {
      const [, seq, at, pinned] = shape.exec(name) ?? []
      return seq === undefined || at === undefined
        ? []
        : [{ name, seq: Number(seq), at: Number(at), isPinned: pinned !== undefined }]
    })
    .sort(newestFirst)
