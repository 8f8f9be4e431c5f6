/** Letters of a printed card, in points: as they are where there is room, and the smallest that can be read. */
const sizes = { usual: 10, smallest: 6.5, step: 0.25 } as const

/** Height of what is printed on a page of A4 within its margins, in millimetres, with a little left over. */
const heightOfPage = 249

const pixelsPerMillimetre = 96 / 25.4

/**
 * Makes the letters of a page smaller until all of it is on one page of A4. `--fit` is their size, which the style
 * sheet has the rest follow.
 */
export const fitTo = (page: HTMLElement): void => {
  for (let size: number = sizes.usual; size >= sizes.smallest; size -= sizes.step) {
    page.style.setProperty('--fit', `${size}pt`)
    if (page.scrollHeight <= heightOfPage * pixelsPerMillimetre) return
  }
}
