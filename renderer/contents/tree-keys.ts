import type { ContentsRow } from '../../shared/contents/rows'
import type { SectionId } from '../../shared/corpus/model'

/** What a key does in the tree. */
export type TreeAct =
  | { readonly kind: 'go'; readonly to: SectionId }
  | { readonly kind: 'expand' | 'collapse'; readonly id: SectionId }

/**
 * What a key does on a row, as the ARIA practices have it for a tree: up and down, first and last,
 * right opens and then goes in, left closes and then goes out. Null for a key that is not the tree's.
 */
export const actOf = (key: string, rows: readonly ContentsRow[], at: number): TreeAct | null => {
  const row = rows[at]
  if (row === undefined) return null
  const { id } = row.node.section
  const goTo = (index: number): TreeAct => ({ kind: 'go', to: rows[index]?.node.section.id ?? id })
  switch (key) {
    case 'ArrowDown':
      return goTo(at + 1)
    case 'ArrowUp':
      return goTo(at - 1)
    case 'Home':
      return goTo(0)
    case 'End':
      return goTo(rows.length - 1)
    case 'ArrowRight':
      return row.isExpanded === false ? { kind: 'expand', id } : goTo(row.isExpanded ? at + 1 : at)
    case 'ArrowLeft':
      return row.isExpanded ? { kind: 'collapse', id } : { kind: 'go', to: row.parent ?? id }
    default:
      return null
  }
}
