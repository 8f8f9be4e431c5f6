import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,tools,bench}/**/*.test.{ts,tsx}'],
    allowOnly: false,
    // On a busy machine a property test of a second may take ten.
    testTimeout: 30_000,
    clearMocks: true
  }
})
