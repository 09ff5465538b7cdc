import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: the runner reads this one
export default defineConfig({ test: { name: 'component', root: import.meta.dirname, include: ['**/*.test.{ts,tsx}'], testTimeout: 60_000 } })
