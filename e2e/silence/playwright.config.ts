import { defineConfig } from '@playwright/test'
import { minutes } from './minutes'

/** What runs on a network of its own, started from silence.spec.ts and by the bench. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.inside.ts',
  outputDir: '../../test-results/silence',
  workers: 1,
  forbidOnly: true,
  timeout: 360_000 + 2 * minutes * 60_000,
  // Under the eyes of strace, and for minutes on end on a machine that does other work as well.
  expect: { timeout: 30_000 },
  // What cannot be done is told with its place, not by the end of all the minutes.
  use: { actionTimeout: 60_000 },
  reporter: 'line'
})
