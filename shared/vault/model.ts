/**
 * The vault: what a reader adds, kept by the main process in a journal and in snapshots, from which the
 * notebook (renderer/db) can be made again at any time. The vault knows rows by their id only; what
 * is in a row is for the notebook to judge, also when a later version of the app has added to it.
 */
import * as v from 'valibot'
import { isJson } from './json'

/** The longest row, written as JSON, in UTF-16 code units: a note of the longest kind and to spare. */
export const longestRow = 2_000_000

/** The most that is written together, in changes and in UTF-16 code units of JSON. */
export const mostChanges = 100_000
export const longestWrite = 64_000_000

const lengthOf = (value: unknown): number => JSON.stringify(value).length

const rowSchema = v.pipe(
  v.custom<unknown>((value) => isJson(value), 'no JSON value'),
  v.check((row) => lengthOf(row) <= longestRow, 'too long')
)

const idSchema = v.pipe(v.string(), v.uuid())
export const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(400))

const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('put'), id: idSchema, row: rowSchema }),
  v.strictObject({ kind: v.literal('remove'), id: idSchema }),
  v.strictObject({ kind: v.literal('remember'), key: keySchema, value: rowSchema }),
  v.strictObject({ kind: v.literal('forget'), key: keySchema })
])
/** One change to the vault; to remove or forget what is not there changes nothing. */
export type VaultChange = v.InferOutput<typeof changeSchema>

/** Changes that are kept together or not at all, as they come over the bridge. */
export const vaultChangesSchema = v.pipe(
  v.array(changeSchema),
  v.maxLength(mostChanges),
  v.check((changes) => changes.reduce((sum, one) => sum + sizeOf(one), 0) <= longestWrite),
  v.readonly()
)

export const sizeOf = (change: VaultChange): number => {
  switch (change.kind) {
    case 'put':
      return lengthOf(change.row)
    case 'remember':
      return lengthOf(change.value)
    case 'remove':
    case 'forget':
      return 0
  }
}

/** What the app remembers under a key. */
export interface MemoryRow {
  readonly key: string
  readonly value: unknown
}

/** All that the vault holds. */
export interface VaultContents {
  readonly annotations: readonly { readonly id: string; readonly row: unknown }[]
  readonly memory: readonly MemoryRow[]
  /** Ids of what was removed last. */
  readonly removed: readonly string[]
}

/** The two copies of the journal. */
export const vaultCopies = ['a', 'b'] as const
export type VaultCopy = (typeof vaultCopies)[number]

/** What was mended when the vault was opened. Nothing that could not be read is thrown away. */
export type VaultRepair =
  /** The end of a copy was never written to the end (a crash, a power cut); it stands in a file beside it. */
  | { readonly kind: 'tail-cut'; readonly copy: VaultCopy; readonly file: string }
  /** A copy missed something, and got it from the other one. */
  | { readonly kind: 'copy-healed'; readonly copy: VaultCopy }
  /** A copy cannot be used now; the other one is. Tried again at every write. */
  | { readonly kind: 'copy-unusable'; readonly copy: VaultCopy }
  /** A damaged file was renamed; what it held came from elsewhere, as far as it stands elsewhere. */
  | {
      readonly kind: 'set-aside'
      readonly what: 'journal' | 'snapshot' | 'notebook'
      readonly file: string
    }
  /** Something is missing from both copies and from the snapshots: ask the notebook for what it has. */
  | { readonly kind: 'incomplete' }

/** Why something could not be kept, or the vault not be opened. */
export type VaultProblem =
  /** No room left on the disk. */
  | 'disk-full'
  /** Made by a newer version of the app, so this one leaves it alone. */
  | 'too-new'
  /** Anything else. */
  | 'failed'

export const problemSchema: v.GenericSchema<VaultProblem> = v.picklist([
  'disk-full',
  'too-new',
  'failed'
])

/** What is known after a write has been kept. */
export interface Kept {
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** How many annotations the vault holds now. */
  readonly count: number
  /** On how many of the two copies it stands. */
  readonly copies: 1 | 2
  /** When what is on the disk was last read back and found to be right. */
  readonly checked: number
}

/** Rows by their id, and what is remembered by its key. */
export interface VaultState {
  readonly annotations: Map<string, unknown>
  readonly memory: Map<string, unknown>
  /** Ids of what was removed, latest last: what a notebook that was cut off may still have. */
  readonly removed: Set<string>
}

export const emptyState = (): VaultState => ({
  annotations: new Map(),
  memory: new Map(),
  removed: new Set()
})

/** So many removals are remembered: at least all of one write. */
const mostRemoved = mostChanges

/** Changes a state in place: to copy ten thousand rows would cost more than to write one. */
export const applyChanges = (state: VaultState, changes: readonly VaultChange[]): void => {
  for (const change of changes) {
    switch (change.kind) {
      case 'put':
        state.annotations.set(change.id, change.row)
        state.removed.delete(change.id)
        break
      case 'remove':
        state.annotations.delete(change.id)
        noteRemoved(state.removed, change.id)
        break
      case 'remember':
        state.memory.set(change.key, change.value)
        break
      case 'forget':
        state.memory.delete(change.key)
    }
  }
}

const noteRemoved = (removed: Set<string>, id: string): void => {
  removed.delete(id)
  removed.add(id)
  for (const oldest of removed) {
    if (removed.size <= mostRemoved) return
    removed.delete(oldest)
  }
}

/** What a state holds, as it is at this moment. */
export const contentsOf = ({ annotations, memory, removed }: VaultState): VaultContents => ({
  annotations: Array.from(annotations, ([id, row]) => ({ id, row })),
  memory: Array.from(memory, ([key, value]) => ({ key, value })),
  removed: [...removed]
})
