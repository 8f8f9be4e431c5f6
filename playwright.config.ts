import { execFileSync } from 'node:child_process'
import { defineConfig } from '@playwright/test'

// Found once, here; the workers inherit it.
process.env.NASLAG_RUNTIME ??= runtimePath()

function runtimePath(): string {
  const answer: unknown = JSON.parse(
    execFileSync(process.execPath, ['tools/run.mjs', 'runtime'], { encoding: 'utf8' })
  )
  if (answer !== null && typeof answer === 'object' && 'path' in answer) return String(answer.path)
  throw new Error('tools/run.mjs runtime gave no path')
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each test starts its own app; two at a time keep two cores busy without starving one another.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Tried once more, and then reported as flaky: on a busy machine a window may come late. Each is looked into.
  retries: 1,
  // A test that starts the app three times takes half a minute where others work beside it.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list'
})
