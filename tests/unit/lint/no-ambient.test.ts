import { describe, expect, it } from 'vitest'
import { ambientUses } from '../../../lint/no-ambient.ts'
import { sourceFiles } from '../../../lint/source-files.ts'

const pure = ['src/core', 'src/casefile', 'src/contract', 'src/app', 'src/paper', 'law', 'templates']

describe('the ambient clock and randomness', () => {
  it.each(['const t = Date.now()', 'const d = new Date()', 'const r = Math.random()', 'const n = Temporal.Now.plainDateISO()'])('finds %s', text => {
    expect(ambientUses({ path: 'x.ts', text })).toHaveLength(1)
  })

  it.each(['const d = new Date(0)', "const s = 'Date.now()'", '// Math.random()'])('leaves %s alone', text => {
    expect(ambientUses({ path: 'x.ts', text })).toEqual([])
  })

  it('stay out of the pure rings', () => {
    const files = sourceFiles(process.cwd(), pure)
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap(ambientUses)).toEqual([])
  })
})
