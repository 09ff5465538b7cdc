import { readFileSync } from 'node:fs'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { leastModules, rings } from '../../../lint/boundaries.js'
import config, { ringRules } from '../../../lint/dependency-cruiser.js'

const { tsConfig: _, ...options } = config.options

const cruised = async (folders: readonly string[], forbidden: typeof config.forbidden): Promise<ICruiseResult> => {
  const { output } = await cruise([...folders], { ...options, validate: true, ruleSet: { forbidden } })
  if (typeof output === 'string') throw new Error('expected a result object')
  return output
}

describe('the rings', () => {
  it('hold in our own code, and the check saw it', async () => {
    const { summary } = await cruised(['src', 'law', 'templates'], config.forbidden)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
    expect(summary.totalCruised).toBeGreaterThan(leastModules)
  }, 60_000)

  it('are guarded: a planted breach of each kind is found', async () => {
    const { summary } = await cruised(['tests/fixtures/breach'], ringRules('tests/fixtures/breach/'))
    const found = new Set(summary.violations.map(({ rule }) => rule.name))
    expect([...found].sort()).toEqual(['core-has-no-host', 'core-imports-only-its-neighbours', 'law-imports-only-its-neighbours', 'law-uses-only-its-packages'])
  }, 60_000)

  it('stand in the architecture page as the check has them', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    for (const [name, { may, packages }] of Object.entries(rings)) {
      const row = page.split('\n').find(line => line.startsWith(`| ${name} |`))
      expect(row, `a row for ${name}`).toBeDefined()
      for (const neighbour of may) expect(row).toContain(neighbour)
      for (const outside of packages) expect(row).toContain(outside)
    }
  })
})
