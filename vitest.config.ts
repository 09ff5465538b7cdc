import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 120_000 } },
      { extends: true, test: { name: 'golden', include: ['tests/golden/**/*.test.ts'] } },
      'tests/component/vitest.config.ts',
    ],
  },
})
