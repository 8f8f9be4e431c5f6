/** What a notebook hands over to the vault, in writes that the vault takes. */
import * as v from 'valibot'
import { longestWrite, mostChanges, sizeOf, vaultChangesSchema, type VaultChange } from './model'

interface HandedOver {
  /** Each of them is kept whole or not at all. */
  readonly parts: readonly (readonly VaultChange[])[]
  /** What the vault would not take, not even alone: it stays where it is. */
  readonly refused: readonly VaultChange[]
}

/** Divides changes, in their order, into as few writes as the vault's limits allow. */
export const inParts = (changes: readonly VaultChange[]): HandedOver => {
  const parts: (readonly VaultChange[])[] = []
  const refused: VaultChange[] = []
  let part: VaultChange[] = []
  let size = 0
  for (const change of changes) {
    if (!v.is(vaultChangesSchema, [change])) {
      refused.push(change)
      continue
    }
    const own = sizeOf(change)
    if (part.length === mostChanges || size + own > longestWrite) {
      parts.push(part)
      part = []
      size = 0
    }
    part.push(change)
    size += own
  }
  return { parts: part.length === 0 ? parts : [...parts, part], refused }
}
