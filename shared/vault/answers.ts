/** What the vault answers a page. */
import * as v from 'valibot'
import { problemSchema, vaultCopies, type VaultContents, type VaultRepair } from './model'

const copySchema = v.picklist(vaultCopies)

const repairSchema: v.GenericSchema<VaultRepair> = v.variant('kind', [
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

const contentsSchema: v.GenericSchema<VaultContents> = v.strictObject({
  annotations: v.array(v.strictObject({ id: v.string(), row: v.unknown() })),
  memory: v.array(v.strictObject({ key: v.string(), value: v.unknown() })),
  removed: v.array(v.string())
})

export const vaultOpenedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('open'),
    contents: contentsSchema,
    repairs: v.pipe(v.array(repairSchema), v.readonly()),
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
