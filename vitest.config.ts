import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    pool: 'threads',
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
