import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,tools,bench}/**/*.test.{ts,tsx}'],
    allowOnly: false,
    clearMocks: true
  }
})
