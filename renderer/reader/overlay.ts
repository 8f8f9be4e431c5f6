import { useMemo, useState } from 'react'
import type { Block, Footnote } from '../../shared/corpus/model'
import { requiredContext } from '../app/required-context'

/** What lies over the text at this moment, hung on the element it was opened from. */
type Layer =
  | { readonly kind: 'actions'; readonly block: Block; readonly anchor: Element }
  /** Choosing some of the words of a block without selecting them on the page. */
  | { readonly kind: 'part'; readonly block: Block; readonly anchor: Element }
  | { readonly kind: 'footnote'; readonly block: Footnote; readonly anchor: Element }

export interface Overlay {
  readonly layer: Layer | null
  readonly show: (layer: Layer) => void
  /** Takes a layer away, unless another one has come in its place. */
  readonly close: (layer: Layer) => void
}

export const [OverlayProvider, useOverlay] = requiredContext<Overlay>('overlay')

/** One menu and one popover serve all blocks, so that a chapter of hundreds stays light. */
export const useOverlayState = (): Overlay => {
  const [layer, setLayer] = useState<Layer | null>(null)
  return useMemo(
    () => ({
      layer,
      show: setLayer,
      close: (gone) => {
        setLayer((now) => (now === gone ? null : now))
      }
    }),
    [layer]
  )
}
