/** What the vault answers a page. */
import * as v from 'valibot'
import type { VaultParts } from './compare'
import { digestOf } from './digest'
import { problemSchema, vaultCopies, type VaultContents, type VaultRepair } from './model'

const copySchema = v.picklist(vaultCopies)

/** A repair, as it crosses the bridge and stands on the disk. */
export const repairSchema: v.GenericSchema<VaultRepair> = v.variant('kind', [
  v.strictObject({ kind: v.literal('tail-cut'), copy: copySchema, file: v.string() }),
  v.strictObject({ kind: v.literal('copy-healed'), copy: copySchema }),
  v.strictObject({ kind: v.literal('copy-unusable'), copy: copySchema }),
  v.strictObject({
    kind: v.literal('set-aside'),
    what: v.picklist(['journal', 'snapshot', 'notebook']),
    file: v.string()
  }),
  v.strictObject({ kind: v.literal('incomplete') })
])

const annotationsSchema: v.GenericSchema<Pick<VaultContents, 'annotations' | 'removed'>> =
  v.strictObject({
    annotations: v.array(v.strictObject({ id: v.string(), row: v.unknown() })),
    removed: v.array(v.string())
  })

const memorySchema: v.GenericSchema<VaultContents['memory']> = v.array(
  v.strictObject({ key: v.string(), value: v.unknown() })
)

export const vaultOpenedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('open'),
    repairs: v.pipe(v.array(repairSchema), v.readonly()),
    /** What was mended at earlier starts, and may not have been told. */
    untold: v.pipe(v.array(repairSchema), v.readonly()),
    /** When what is on the disk was last read back and found to be right. */
    checked: v.number(),
    /**
     * Whether the notebook may be empty without having lost anything: it is in memory only, as with the kluis
     * on, or was emptied on purpose.
     */
    isNotebookNew: v.boolean()
  }),
  v.strictObject({ kind: v.literal('failed'), problem: problemSchema })
])

const digestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

/** The digests of what a notebook holds; null for what it cannot say. */
export const digestsSchema = v.strictObject({
  annotations: v.nullable(digestSchema),
  memory: v.nullable(digestSchema)
})
export type Digests = v.InferOutput<typeof digestsSchema>

/**
 * What the vault holds, as far as the notebook has something else; null where it has the same. Written as JSON: as
 * objects ten thousand notes take three times as long to cross the bridge, and are slower to go through after it.
 */
export const vaultComparedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('compared'),
    annotations: v.nullable(v.string()),
    memory: v.nullable(v.string())
  }),
  v.strictObject({ kind: v.literal('failed'), problem: problemSchema })
])
export type VaultCompared = v.InferOutput<typeof vaultComparedSchema>

const digestOfNothing = digestOf([])

/** Whether a digest is that of some rows; those are not gone through for a notebook that is known to have none. */
const isDigestOf = <T>(
  digest: string | null,
  rows: readonly T[],
  keyed: (row: T) => readonly [key: string, row: unknown]
): boolean =>
  digest === null || digest === digestOfNothing
    ? digest !== null && rows.length === 0
    : digest === digestOf(rows.map(keyed))

/** What a vault answers a notebook with these digests. */
export const comparedWith = (
  { annotations, removed, memory }: VaultContents,
  digests: Digests
): VaultCompared => ({
  kind: 'compared',
  annotations: isDigestOf(digests.annotations, annotations, ({ id, row }) => [id, row])
    ? null
    : JSON.stringify({ annotations, removed }),
  memory: isDigestOf(digests.memory, memory, ({ key, value }) => [key, value])
    ? null
    : JSON.stringify(memory)
})

/** What a vault holds by its answer. */
export const partsIn = ({
  annotations,
  memory
}: VaultCompared & { readonly kind: 'compared' }): VaultParts => ({
  notes: annotations === null ? null : v.parse(annotationsSchema, JSON.parse(annotations)),
  memory: memory === null ? null : v.parse(memorySchema, JSON.parse(memory))
})

export const vaultKeptSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('kept'),
    at: v.number(),
    count: v.number(),
    copies: v.picklist([1, 2]),
    checked: v.number()
  }),
  v.strictObject({ kind: v.literal('failed'), problem: problemSchema })
])
