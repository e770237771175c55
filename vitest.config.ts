import { defineConfig } from 'vitest/config'
import { closingLine } from './test/reporter.ts'

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    include: ['test/**/*.test.ts'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
