import { useState } from 'react'

/** More options than this are drawn only where they may be wanted. */
export const mostOptions = 300

interface OptionsDrawn {
  readonly isDrawn: boolean
  /** For the field. */
  readonly hear: { readonly onFocus: () => void; readonly onPointerEnter: () => void }
}

/**
 * Whether a field draws all of its options: where they are many, from when the reader comes to it. Until then what is
 * chosen is all that it shows.
 */
export const useOptionsDrawn = (isMany: boolean): OptionsDrawn => {
  const [isNear, setNear] = useState(false)
  const come = (): void => {
    setNear(true)
  }
  return { isDrawn: isNear || !isMany, hear: { onFocus: come, onPointerEnter: come } }
}
