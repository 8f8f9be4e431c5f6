/** The contents tree as the rows that can be seen of it. */
import type { SectionId } from '../corpus/model'
import type { ContentsNode, Outline } from '../corpus/outline'

/** A visible row of the tree. */
export interface ContentsRow {
  readonly node: ContentsNode
  /** Depth in the tree, from 1. */
  readonly level: number
  /** Place among its siblings that are shown, from 1, and how many there are. */
  readonly position: number
  readonly siblings: number
  /** The row that this one lies under. */
  readonly parent: SectionId | null
  /** Whether rows below it are shown; null where there is nothing below it. */
  readonly isExpanded: boolean | null
}

/** Which sections are shown, and below which of them the reader can look. */
export interface RowsChoice {
  readonly isShown: (id: SectionId) => boolean
  readonly isExpanded: (id: SectionId) => boolean
}

/** The rows that can be seen, from top to bottom. */
export const rowsOf = (
  parts: Outline['parts'],
  { isShown, isExpanded }: RowsChoice
): readonly ContentsRow[] => {
  const rows: ContentsRow[] = []
  const add = (nodes: readonly ContentsNode[], level: number, parent: SectionId | null): void => {
    const shown = nodes.filter(({ section }) => isShown(section.id))
    shown.forEach((node, at) => {
      const { id } = node.section
      const hasMore = node.children.some(({ section }) => isShown(section.id))
      const isOpen = hasMore && isExpanded(id)
      rows.push({
        node,
        level,
        position: at + 1,
        siblings: shown.length,
        parent,
        isExpanded: hasMore ? isOpen : null
      })
      if (isOpen) add(node.children, level + 1, id)
    })
  }
  add(
    parts.map(({ contents }) => contents),
    1,
    null
  )
  return rows
}

/** Every section with something below it. */
export const expandableIn = (parts: Outline['parts']): readonly SectionId[] => {
  const within = (node: ContentsNode): readonly SectionId[] =>
    node.children.length === 0 ? [] : [node.section.id, ...node.children.flatMap(within)]
  return parts.flatMap(({ contents }) => within(contents))
}
