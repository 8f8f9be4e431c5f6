import { defineConfig } from '@playwright/test'
import { minutes } from './variables'

/** The long soak, started by the bench; the short one is soak.spec.ts. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.inside.ts',
  outputDir: '../../test-results/soak',
  workers: 1,
  forbidOnly: true,
  timeout: 300_000 + 2 * minutes * 60_000,
  // On a machine that does other work as well; what cannot be done is told with its place.
  expect: { timeout: 30_000 },
  use: { actionTimeout: 60_000 },
  reporter: 'line'
})
