/** Selecting words of the report with the mouse, as a hand does. */
import type { Locator, Page } from '@playwright/test'

/** What can be done with the words that are selected. */
export const selectionBar = (page: Page): Locator =>
  page.getByRole('toolbar', { name: 'Met de gekozen woorden' })

interface Point {
  readonly x: number
  readonly y: number
}

/** Where words begin and end in the window; they are brought into sight first. */
const edgesOf = (
  page: Page,
  words: string
): Promise<{ readonly from: Point; readonly to: Point }> =>
  page.evaluate((words) => {
    if (words === '') throw new Error('no words to select')
    const walker = document.createTreeWalker(
      document.querySelector('main article') ?? document,
      NodeFilter.SHOW_TEXT
    )
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1
      if (at === -1) continue
      node.parentElement?.scrollIntoView({ block: 'nearest' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const rects = Array.from(range.getClientRects())
      const [first, last] = [rects[0], rects.at(-1)]
      if (first === undefined || last === undefined) continue
      return {
        from: { x: first.left, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 }
      }
    }
    throw new Error(`no ${words}`)
  }, words)

/** Drags over words, or from the beginning of some to the end of others. */
export const selectWords = async (page: Page, first: string, last = first): Promise<void> => {
  await edgesOf(page, first)
  const { to } = await edgesOf(page, last)
  const { from } = await edgesOf(page, first)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

/** Presses on words. */
export const pressWords = async (page: Page, words: string): Promise<void> => {
  const { from } = await edgesOf(page, words)
  await page.mouse.click(from.x + 4, from.y)
}
