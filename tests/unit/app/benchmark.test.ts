import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runBenchmark } from '#app/benchmark/run.ts'
import { readDecisions } from '#contract/decisions-file.ts'
import { lawPack } from '#law/index.ts'

const published = () => {
  const read = readDecisions(readFileSync('tests/fixtures/decisions/decisions.json', 'utf8'))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems))
  return read.entries
}

describe('the rules on published decisions', () => {
  it('play a ground that was upheld in at least nine of ten deleted entries', () => {
    expect(runBenchmark(published(), lawPack).recall).toBeGreaterThanOrEqual(0.9)
  })

  it('play nothing as strong in at least three of four kept entries', () => {
    expect(runBenchmark(published(), lawPack).precision).toBeGreaterThanOrEqual(0.75)
  })

  it('leave no word of the entries unread', () => {
    expect(runBenchmark(published(), lawPack).unmapped).toEqual([])
  })

  it('never look at what was decided: swapping outcomes and issues changes no assessment', () => {
    const entries = published()
    const blind = entries.map(entry => ({ ...entry, outcome: 'compliant', issues: [] }))
    const standing = (all: typeof entries) => runBenchmark(all, lawPack).entries.map(({ id, strong, arguable }) => ({ id, strong, arguable }))
    expect(standing(blind)).toEqual(standing(entries))
  })

  it('name no entry: a new name changes no assessment', () => {
    const entries = published()
    const renamed = entries.map((entry, index) => ({ ...entry, id: `entry-${index}` }))
    const standing = (all: typeof entries) => runBenchmark(all, lawPack).entries.map(({ strong, arguable }) => ({ strong, arguable }))
    expect(standing(renamed)).toEqual(standing(entries))
  })

  it('score nothing where there is nothing to score', () => {
    expect(runBenchmark([], lawPack)).toMatchObject({ recall: null, precision: null })
  })
})
