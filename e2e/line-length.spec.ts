import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { openPart, readable } from './support/reader'
import { resize } from './support/window'

/**
 * How many characters the full lines of the paragraphs have: all lines but the last one of each. Where a
 * line breaks is asked of the layout, character by character.
 */
const lineLengths = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const lengths: number[] = []
    for (const paragraph of [...document.querySelectorAll('main p.block-text')].slice(0, 25)) {
      const lines = new Map<number, number>()
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if ((node.parentElement?.closest('[data-no-text]') ?? null) !== null) continue
        const { length } = node.textContent ?? ''
        for (let at = 0; at < length; at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const [box] = range.getClientRects()
          // Half a line of the text: bold letters stand a pixel higher or lower.
          const line = box === undefined ? null : Math.round(box.bottom / 15)
          if (line !== null) lines.set(line, (lines.get(line) ?? 0) + 1)
        }
      }
      lengths.push(...[...lines.values()].slice(0, -1))
    }
    return lengths
  })

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

for (const [width, height] of [
  [1280, 800],
  [1920, 1080]
] as const) {
  test(`a line of the text is easy to follow in a window of ${width} by ${height}`, async ({
    launch
  }) => {
    const running = await launch()
    const { page } = running
    await readable(page)
    await resize(running, width, height)
    await openPart(page, 'Voorkomen')
    const lengths = await lineLengths(page)
    expect(lengths.length).toBeGreaterThan(30)
    expect(median(lengths)).toBeGreaterThanOrEqual(62)
    expect(median(lengths)).toBeLessThanOrEqual(72)
  })
}
