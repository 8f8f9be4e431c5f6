import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { ContentsRow } from '../../shared/contents/rows'
import type { SectionId } from '../../shared/corpus/model'
import { actOf } from './tree-keys'

/** Names a row to whoever looks for its element. */
export const rowAttribute = 'data-section'

interface TreeFocusOptions {
  readonly rows: readonly ContentsRow[]
  /** The row that is in the tab order until the reader goes to another; -1 for the first. */
  readonly fallback: number
  /** Opens or closes a row; null where rows cannot be. */
  readonly onFold: ((id: SectionId, isExpanded: boolean) => void) | null
}

interface TreeFocus {
  /** Place of the row that is in the tab order. */
  readonly active: number
  /** To be called by a row when it has been drawn. */
  readonly onRowDrawn: (id: SectionId, row: HTMLElement) => void
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onBlur: () => void
  }
}

/** Moves focus over the rows of a tree, also to those that are drawn only because focus goes there. */
export const useTreeFocus = ({ rows, fallback, onFold }: TreeFocusOptions): TreeFocus => {
  const [chosen, setChosen] = useState<SectionId | null>(null)
  const found = rows.findIndex(({ node }) => node.section.id === chosen)
  const active = found === -1 ? Math.max(0, fallback) : found
  /** The row that has focus, or gets it as soon as it is drawn. */
  const focused = useRef<SectionId | null>(null)
  const onRowDrawn = useCallback((id: SectionId, row: HTMLElement) => {
    if (focused.current === id) row.focus()
  }, [])
  return {
    active,
    onRowDrawn,
    handlers: {
      onKeyDown: (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
        const act = actOf(event.key, rows, active)
        if (act === null) return
        event.preventDefault()
        if (act.kind !== 'go') {
          onFold?.(act.id, act.kind === 'expand')
          return
        }
        setChosen(act.to)
        const row = event.currentTarget.querySelector<HTMLElement>(`[${rowAttribute}="${act.to}"]`)
        if (row === null) focused.current = act.to
        else row.focus()
      },
      onFocus: ({ target }) => {
        const id = target.closest(`[${rowAttribute}]`)?.getAttribute(rowAttribute)
        const row = rows.find(({ node }) => node.section.id === id)
        focused.current = row?.node.section.id ?? null
        setChosen(focused.current)
      },
      onBlur: () => {
        focused.current = null
      }
    }
  }
}
