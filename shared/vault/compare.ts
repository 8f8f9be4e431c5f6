/**
 * Where the vault and the notebook differ. The vault has what was acknowledged; the notebook may have been
 * cut off before it had it too, been emptied by the browser, or stem from a time before the vault.
 */
import * as v from 'valibot'
import type { Digests } from './answers'
import { digestOf } from './digest'
import type { MemoryRow, VaultChange, VaultContents } from './model'

/** All rows of a notebook, as they are. */
export interface NotebookRows {
  readonly annotations: readonly unknown[]
  readonly memory: readonly unknown[]
}

/** What the vault holds; null for a part of which the notebook is known to have the same. */
export interface VaultParts {
  readonly notes: Pick<VaultContents, 'annotations' | 'removed'> | null
  readonly memory: VaultContents['memory'] | null
}

/** What has to be done to make both the same. Nothing that only one of them has is lost. */
export interface Differences {
  /** What the notebook lacks or has older. */
  readonly restore: {
    readonly annotations: readonly unknown[]
    readonly memory: readonly MemoryRow[]
  }
  /** Ids of what the reader removed, and the notebook still has. */
  readonly remove: readonly string[]
  /** What the vault lacks or has older. */
  readonly handOver: readonly VaultChange[]
}

const idSchema = v.pipe(v.string(), v.uuid())
const annotationRowSchema = v.looseObject({ id: idSchema })
const memoryRowSchema = v.strictObject({ key: v.string(), value: v.unknown() })
const datedSchema = v.looseObject({ updatedAt: v.number() })

/** Rows are plain JSON that both got from the same hand: the same text is the same row. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const timeOf = (row: unknown): number =>
  v.is(datedSchema, row) ? row.updatedAt : Number.NEGATIVE_INFINITY

/** Those of ours by their ids. */
const annotationsById = (rows: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(
    rows.flatMap((row) =>
      v.is(annotationRowSchema, row) ? [[row.id, row as unknown] as const] : []
    )
  )

const memoryByKey = (rows: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(
    rows.flatMap((row) => (v.is(memoryRowSchema, row) ? [[row.key, row.value] as const] : []))
  )

/** The digests of what a notebook holds, for the vault to say whether it has the same. */
export const digestsOf = ({ annotations, memory }: NotebookRows): Digests => {
  const digest = (all: readonly unknown[], ours: ReadonlyMap<string, unknown>): string | null =>
    ours.size === all.length ? digestOf([...ours]) : null
  return {
    annotations: digest(annotations, annotationsById(annotations)),
    memory: digest(memory, memoryByKey(memory))
  }
}

/**
 * Compares. A row of which both have another version is the later one's; what is not dated is the vault's. A
 * row without an id of ours is nobody's to keep or to remove: it stays where it is.
 */
export const differences = ({ notes, memory }: VaultParts, notebook: NotebookRows): Differences => {
  const ofNotes = notes === null ? none : differencesOfNotes(notes, notebook.annotations)
  const ofMemory = memory === null ? none : differencesOfMemory(memory, notebook.memory)
  return {
    restore: {
      annotations: ofNotes.restore.annotations,
      memory: ofMemory.restore.memory
    },
    remove: ofNotes.remove,
    handOver: [...ofNotes.handOver, ...ofMemory.handOver]
  }
}

const none: Differences = { restore: { annotations: [], memory: [] }, remove: [], handOver: [] }

const differencesOfNotes = (
  vault: Pick<VaultContents, 'annotations' | 'removed'>,
  rows: readonly unknown[]
): Differences => {
  const inNotebook = annotationsById(rows)
  const inVault = new Map(vault.annotations.map(({ id, row }) => [id, row]))
  const removed = new Set(vault.removed)
  const restored = vault.annotations.filter(({ id, row }) => {
    const own = inNotebook.get(id)
    return own === undefined || (!isSame(own, row) && timeOf(own) <= timeOf(row))
  })
  const handedOver = [...inNotebook].filter(([id, row]) =>
    inVault.has(id) ? timeOf(row) > timeOf(inVault.get(id)) : !removed.has(id)
  )
  return {
    restore: { annotations: restored.map(({ row }) => row), memory: [] },
    remove: [...inNotebook.keys()].filter((id) => !inVault.has(id) && removed.has(id)),
    handOver: handedOver.map(([id, row]) => ({ kind: 'put', id, row }) as const)
  }
}

const differencesOfMemory = (
  vault: readonly MemoryRow[],
  rows: readonly unknown[]
): Differences => {
  const inNotebook = memoryByKey(rows)
  const inVault = new Set(vault.map(({ key }) => key))
  return {
    restore: {
      annotations: [],
      memory: vault.filter(({ key, value }) => !isSame(inNotebook.get(key), value))
    },
    remove: [],
    handOver: [...inNotebook]
      .filter(([key]) => !inVault.has(key))
      .map(([key, value]) => ({ kind: 'remember', key, value }) as const)
  }
}

/** The annotations that a notebook has once it was mended. */
export const mendedRows = (
  rows: readonly unknown[],
  { restore, remove }: Differences
): readonly unknown[] => {
  if (restore.annotations.length + remove.length === 0) return rows
  if (rows.length === 0) return restore.annotations
  const gone = new Set([...annotationsById(restore.annotations).keys(), ...remove])
  const stay = rows.filter((row) => !v.is(annotationRowSchema, row) || !gone.has(row.id))
  return [...stay, ...restore.annotations]
}
