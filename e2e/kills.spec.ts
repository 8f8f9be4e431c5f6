import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundlePage } from '../bench/durability/driven'
import { kills } from '../bench/durability/kills'
import { pageCrashes } from '../bench/durability/page-crashes'
import { survive } from '../bench/durability/survive'
import type { Tally } from '../bench/durability/tally'
import { laySmallApp } from '../bench/large-app'
import { expect, runtimeFromEnvironment, test as base } from './support/app'

type Stage = Parameters<typeof survive>[0]

/** The app on a small report, driven without Playwright: what is killed again and again starts faster so. */
const test = base.extend<{ readonly stage: Stage }>({
  stage: async ({ display }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-struck-'))
    const page = join(folder, 'page.js')
    const app = join(folder, 'app')
    await bundlePage(page)
    await laySmallApp(app)
    const screen = display === null ? {} : { display: display.name }
    await use({ runtime: runtimeFromEnvironment(), app, page, ...screen })
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

const expectNothingLost = ({ lost, wrong, complaints, acknowledged, idle, runs }: Tally): void => {
  expect(complaints).toEqual([])
  expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 })
  // Nothing can be lost where nothing was kept.
  expect(acknowledged).toBeGreaterThanOrEqual(runs - idle)
  expect(idle).toBeLessThan(runs / 3)
}

test('killed thirty times while it starts and saves: all that it said to be kept is there', async ({
  stage
}) => {
  test.setTimeout(900_000)
  expectNothingLost(await survive(stage, kills(30)))
})

test('its page killed ten times while it saves: all that it said to be kept is there', async ({
  stage
}) => {
  test.setTimeout(600_000)
  expectNothingLost(await pageCrashes(stage, 10))
})
