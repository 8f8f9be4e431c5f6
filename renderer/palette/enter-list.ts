/**
 * Where an arrow down leads when nothing is chosen: to the first option, or past it where Enter alone would open
 * it already and it is marked as such. The list of the library knows no other way in than its keys.
 */
export const enterList = (list: HTMLElement, isPastFirst: boolean): void => {
  for (const key of isPastFirst ? ['Home', 'ArrowDown'] : ['Home'])
    list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}
