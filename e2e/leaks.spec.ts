/** What was closed is gone from the memory as well. */
import type { Page } from '@playwright/test'
import { jobs } from './silence/jobs'
import { expect, test } from './support/app'
import { collectGarbage } from './support/garbage'
import { readable } from './support/reader'

/** How many nodes the page holds, those included that stand nowhere any more, when garbage has been collected. */
const nodesHeld = async (page: Page): Promise<number> => {
  await collectGarbage(page)
  const devTools = await page.context().newCDPSession(page)
  const { nodes } = await devTools.send('Memory.getDOMCounters')
  await devTools.detach()
  return nodes
}

test('of a side that was closed by its button under the pointer nothing is kept', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const { page } = running
  await readable(page)
  const twoSides = async (times: number): Promise<number> => {
    for (let time = 0; time < times; time += 1) {
      await jobs['reads two places side by side']?.(running, userData, time)
    }
    return nodesHeld(page)
  }
  const before = await twoSides(3)
  // One side has more nodes than that.
  expect((await twoSides(4)) - before).toBeLessThan(300)
})
