import { defineConfig } from '@playwright/test'
import common from '../../playwright.config'

/** Makes the pictures of the guide, after a build: npx playwright test --config e2e/pictures/playwright.config.ts */
export default defineConfig({
  ...common,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results/pictures',
  workers: 1,
  retries: 0,
  timeout: 240_000
})
