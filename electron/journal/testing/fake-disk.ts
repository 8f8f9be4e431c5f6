/**
 * A disk for tests, in memory, that does what real ones do at the worst moment: it keeps any part of
 * what was not synced when the power goes, fails at a chosen call and writes less than it was asked.
 */
import { basename, dirname } from 'node:path'
import type { Disk, DiskFile } from '../disk'

type FileChange =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly length: number }

/** What a file holds; arrays are replaced, never changed, so that an image can share them. */
interface Inode {
  readonly live: Uint8Array
  /** What is there after a power cut whatever happens. */
  readonly durable: Uint8Array
  /** What has been done since, in order. */
  readonly pending: readonly FileChange[]
}

type NameChange =
  | { readonly kind: 'link'; readonly path: string; readonly inode: number }
  | { readonly kind: 'unlink'; readonly path: string }
  /** A folder with all that is in it. */
  | { readonly kind: 'move'; readonly path: string; readonly from: string }

/** All of a disk at one moment. */
export interface DiskImage {
  readonly inodes: ReadonlyMap<number, Inode>
  readonly names: ReadonlyMap<string, number>
  readonly durableNames: ReadonlyMap<string, number>
  readonly pendingNames: readonly (readonly NameChange[])[]
}

/** What a call does instead of what it was asked; a short write takes half. */
export type Fault = 'EIO' | 'ENOSPC' | 'short'

/** To make a file and to open one that is there are two things to a full disk. */
export type CallKind = keyof Disk | keyof DiskFile | 'create'

/** Looks at each call before it is done: its number, from 1, what it is and on which file or folder. */
export type OnCall = (call: number, kind: CallKind, path: string) => Fault | null

export interface FakeDisk extends Disk {
  readonly image: () => DiskImage
  /** The names in a folder and what the files hold, as a program sees them. */
  readonly files: () => ReadonlyMap<string, Uint8Array>
  /** Changes a file behind the program's back, on the disk itself. */
  readonly damage: (path: string, bytes: Uint8Array | null) => void
}

const empty = new Uint8Array(0)

export const emptyImage: DiskImage = {
  inodes: new Map(),
  names: new Map(),
  durableNames: new Map(),
  pendingNames: []
}

const failure = (code: string): Error => Object.assign(new Error(code), { code })

export const fakeDisk = (start = emptyImage, onCall: OnCall = () => null): FakeDisk => {
  const inodes = new Map(start.inodes)
  const names = new Map(start.names)
  const durableNames = new Map(start.durableNames)
  let pendingNames = [...start.pendingNames]
  let calls = 0

  /** Counts a call; what a short one is, its kind decides. */
  const enter = async (kind: CallKind, path: string): Promise<Fault | null> => {
    await Promise.resolve()
    calls += 1
    const fault = onCall(calls, kind, path)
    if (fault === 'EIO') throw failure(fault)
    if (fault === 'ENOSPC' && kind !== 'write') throw failure(fault)
    return fault
  }

  const inodeAt = (path: string): number => {
    const number = names.get(path)
    if (number === undefined) throw failure('ENOENT')
    return number
  }

  const get = (number: number): Inode =>
    inodes.get(number) ?? { live: empty, durable: empty, pending: [] }

  const change = (number: number, by: FileChange): void => {
    const { live, durable, pending } = get(number)
    inodes.set(number, { live: applied(live, by), durable, pending: [...pending, by] })
  }

  const rename = (changes: readonly NameChange[]): void => {
    for (const one of changes) applyName(names, one)
    pendingNames = [...pendingNames, changes]
  }

  const isFolder = (path: string): boolean =>
    [...names.keys()].some((name) => name.startsWith(`${path}/`))

  const fileOf = (number: number, path: string): DiskFile => ({
    size: async () => {
      await enter('size', path)
      return get(number).live.length
    },
    write: async (bytes, at) => {
      const fault = await enter('write', path)
      const taken = fault === null ? bytes.length : Math.floor(bytes.length / 2)
      change(number, { kind: 'write', at, bytes: bytes.slice(0, taken) })
      if (fault === 'ENOSPC') throw failure(fault)
      return taken
    },
    sync: async () => {
      await enter('sync', path)
      const { live } = get(number)
      inodes.set(number, { live, durable: live, pending: [] })
    },
    truncate: async (length) => {
      await enter('truncate', path)
      change(number, { kind: 'truncate', length })
    },
    close: async () => {
      await enter('close', path)
    }
  })

  const open: Disk['open'] = async (path) => {
    await enter(names.has(path) ? 'open' : 'create', path)
    const there = names.get(path)
    if (there !== undefined) return fileOf(there, path)
    const number = inodes.size + 1
    inodes.set(number, { live: empty, durable: empty, pending: [] })
    rename([{ kind: 'link', path, inode: number }])
    return fileOf(number, path)
  }

  return {
    list: async (folder) => {
      await enter('list', folder)
      return [...names.keys()]
        .filter((path) => dirname(path) === folder)
        .map((path) => basename(path))
    },
    read: async (path) => {
      await enter('read', path)
      return get(inodeAt(path)).live.slice()
    },
    // Made and synced in one: what is in a folder is what these tests are about.
    makeFolder: async (folder) => {
      await enter('makeFolder', folder)
    },
    syncFolder: async (folder) => {
      await enter('syncFolder', folder)
      const isIn = (changes: readonly NameChange[]): boolean =>
        changes.every(({ path }) => dirname(path) === folder)
      for (const one of pendingNames.filter(isIn).flat()) applyName(durableNames, one)
      pendingNames = pendingNames.filter((changes) => !isIn(changes))
    },
    open,
    // As where a system cannot do both in one: more can go wrong in two.
    openForLines: open,
    rename: async (from, to) => {
      await enter('rename', to)
      if (!names.has(from) && isFolder(from)) {
        if (isFolder(to)) throw failure('ENOTEMPTY')
        rename([{ kind: 'move', path: to, from }])
        return
      }
      rename([
        { kind: 'link', path: to, inode: inodeAt(from) },
        { kind: 'unlink', path: from }
      ])
    },
    remove: async (path) => {
      await enter('remove', path)
      inodeAt(path)
      rename([{ kind: 'unlink', path }])
    },
    removeFolder: async (folder) => {
      await enter('removeFolder', folder)
      if (isFolder(folder)) throw failure('ENOTEMPTY')
    },
    image: () => ({
      inodes: new Map(inodes),
      names: new Map(names),
      durableNames: new Map(durableNames),
      pendingNames
    }),
    files: () => new Map(Array.from(names, ([path, number]) => [path, get(number).live])),
    damage: (path, bytes) => {
      const number = inodeAt(path)
      if (bytes !== null) inodes.set(number, { live: bytes, durable: bytes, pending: [] })
      else for (const view of [names, durableNames]) view.delete(path)
    }
  }
}

const applied = (bytes: Uint8Array, change: FileChange): Uint8Array => {
  const length =
    change.kind === 'truncate'
      ? change.length
      : Math.max(bytes.length, change.at + change.bytes.length)
  const next = new Uint8Array(length)
  next.set(bytes.subarray(0, length))
  if (change.kind === 'write') next.set(change.bytes, change.at)
  return next
}

const applyName = (names: Map<string, number>, change: NameChange): void => {
  switch (change.kind) {
    case 'link':
      names.set(change.path, change.inode)
      break
    case 'unlink':
      names.delete(change.path)
      break
    case 'move':
      for (const [path, inode] of [...names]) {
        if (!path.startsWith(`${change.from}/`)) continue
        names.delete(path)
        names.set(change.path + path.slice(change.from.length), inode)
      }
  }
}

/** What of the things that were not synced stays after a power cut. */
export interface Survivors {
  /** How many of the changes to names, in their order. */
  readonly names: (count: number) => number
  /** Whether a change to a file stays: all of it, nothing, or so many bytes of a write. */
  readonly change: (index: number, count: number, size: number) => number
}

/** The disk as it is found after the power went. */
export const afterPowerCut = (image: DiskImage, survivors: Survivors): DiskImage => {
  const names = new Map(image.durableNames)
  const kept = survivors.names(image.pendingNames.length)
  for (const one of image.pendingNames.slice(0, kept).flat()) applyName(names, one)
  const inodes = new Map(
    Array.from(image.inodes, ([number, { durable, pending }]): [number, Inode] => {
      const live = pending.reduce((bytes, change, index) => {
        const size = change.kind === 'write' ? change.bytes.length : 1
        const stays = survivors.change(index, pending.length, size)
        if (stays === 0) return bytes
        return applied(
          bytes,
          change.kind === 'write' ? { ...change, bytes: change.bytes.slice(0, stays) } : change
        )
      }, durable)
      return [number, { live, durable: live, pending: [] }]
    })
  )
  return { inodes, names, durableNames: new Map(names), pendingNames: [] }
}
