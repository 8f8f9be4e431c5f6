import { defineConfig } from '@playwright/test'
import { minutes } from './minutes'

/** What runs on a network of its own, started from silence.spec.ts and by the bench. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.inside.ts',
  outputDir: '../../test-results/silence',
  workers: 1,
  forbidOnly: true,
  timeout: 180_000 + minutes * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line'
})
