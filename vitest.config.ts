import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // Says that something hangs, not how fast the machine is.
    testTimeout: 60_000,
    projects: [
      // Tests of what is pure share a worker: nothing in them outlives a file.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 180_000 } },
      { extends: true, test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], isolate: false } },
      'tests/component/vitest.config.ts',
    ],
  },
})
