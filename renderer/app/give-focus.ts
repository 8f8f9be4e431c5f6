import { surfaceElementId } from './element-ids'

/**
 * Gives focus to what opened a dialog, where it would be lost. The dialog gives it back itself, in the next frame, to
 * what had it before if that is still there, as an item of a menu is not.
 */
export const giveFocus = (opener: Element | undefined): void => {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost && opener instanceof HTMLElement) opener.focus()
  })
}

/** Focus does not go with the surface that is taken away: it would be lost. */
export const keepFocus = (): void => {
  const going = document.getElementById(surfaceElementId('beside'))?.closest('.surface')
  if (going?.contains(document.activeElement) !== true) return
  document.getElementById(surfaceElementId('main'))?.focus({ preventScroll: true })
}
