/** Every moment of a session on a fake disk, and what may be left of it after a power cut. */
import type { Disk } from '../disk'
import { fakeDisk, type DiskImage, type OnCall, type Survivors } from './fake-disk'
import type { Asked } from './session'

export const nothing: Survivors = { names: () => 0, change: () => 0 }
export const everything: Survivors = {
  names: (count) => count,
  change: (_index, _count, size) => size
}

/** A beginning of what was done, the last of it in part. */
export const beginning = (random: () => number): Survivors => {
  const part = random()
  return {
    names: (count) => Math.round(random() * count),
    change: (index, count, size) =>
      Math.floor(Math.min(1, Math.max(0, part * count - index)) * size)
  }
}

/** Any part of it. */
export const anything = (random: () => number): Survivors => ({
  names: (count) => Math.round(random() * count),
  change: (_index, _count, size) => {
    const choice = random()
    return choice < 0.4 ? 0 : choice < 0.7 ? size : Math.floor(random() * size)
  }
})

/** A disk at one call of a session, and what had been answered by then. */
export interface Moment<A = Asked> {
  readonly image: DiskImage
  readonly log: readonly A[]
}

const copied = <A extends object>(log: readonly A[]): readonly A[] =>
  log.map((asked) => ({ ...asked }))

const works: OnCall = () => null

/** Every moment of a session, from before its first call to after its last. */
export const momentsOf = async <A extends object = Asked>(
  start: DiskImage,
  act: (disk: Disk, log: A[]) => Promise<unknown>,
  onCall = works
): Promise<readonly Moment<A>[]> => {
  const log: A[] = []
  const moments: Moment<A>[] = []
  const disk = fakeDisk(start, (call, kind, path) => {
    moments.push({ image: disk.image(), log: copied(log) })
    return onCall(call, kind, path)
  })
  await act(disk, log)
  return [...moments, { image: disk.image(), log: copied(log) }]
}
