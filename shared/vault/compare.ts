/**
 * Where the vault and the notebook differ. The vault has what was acknowledged; the notebook may have been
 * cut off before it had it too, been emptied by the browser, or stem from a time before the vault.
 */
import * as v from 'valibot'
import type { MemoryRow, VaultChange, VaultContents } from './model'

/** All rows of a notebook, as they are. */
export interface NotebookRows {
  readonly annotations: readonly unknown[]
  readonly memory: readonly unknown[]
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

/**
 * Compares. A row of which both have another version is the later one's; what is not dated is the vault's. A
 * row without an id of ours is nobody's to keep or to remove: it stays where it is.
 */
export const differences = (vault: VaultContents, notebook: NotebookRows): Differences => {
  const inNotebook = new Map(
    notebook.annotations.flatMap((row) =>
      v.is(annotationRowSchema, row) ? [[row.id, row as unknown] as const] : []
    )
  )
  const inVault = new Map(vault.annotations.map(({ id, row }) => [id, row]))
  const removed = new Set(vault.removed)
  const restored = vault.annotations.filter(({ id, row }) => {
    const own = inNotebook.get(id)
    return own === undefined || (!isSame(own, row) && timeOf(own) <= timeOf(row))
  })
  const handedOver = [...inNotebook].filter(([id, row]) =>
    inVault.has(id) ? timeOf(row) > timeOf(inVault.get(id)) : !removed.has(id)
  )
  const memoryOfNotebook = new Map(
    notebook.memory.flatMap((row) =>
      v.is(memoryRowSchema, row) ? [[row.key, row.value] as const] : []
    )
  )
  const memoryOfVault = new Set(vault.memory.map(({ key }) => key))
  return {
    restore: {
      annotations: restored.map(({ row }) => row),
      memory: vault.memory.filter(({ key, value }) => !isSame(memoryOfNotebook.get(key), value))
    },
    remove: [...inNotebook.keys()].filter((id) => !inVault.has(id) && removed.has(id)),
    handOver: [
      ...handedOver.map(([id, row]) => ({ kind: 'put', id, row }) as const),
      ...[...memoryOfNotebook]
        .filter(([key]) => !memoryOfVault.has(key))
        .map(([key, value]) => ({ kind: 'remember', key, value }) as const)
    ]
  }
}
