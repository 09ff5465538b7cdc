import { describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { type Upgrade, upgrade, upgrades } from '#casefile/upgrades.ts'

const rename = (from: string, to: string) => (file: { readonly [key: string]: unknown }) => {
  const { [from]: value, ...rest } = file
  return { ...rest, [to]: value }
}

describe('an older case file', () => {
  it('is brought to the present version step by step, and says so', () => {
    const steps: readonly Upgrade[] = [
      { from: 0, says: 'The list of exhibits has its present name.', apply: rename('annexes', 'exhibits') },
      { from: -1, says: 'The code name has its present name.', apply: rename('alias', 'codeName') },
    ]
    const old = { format: 'recourse-case', version: -1, id: 'a', alias: 'Heron', answers: {}, groups: {}, annexes: [], weighings: [] }
    expect(readCase(JSON.stringify(old), 'old.json', steps)).toEqual({
      kind: 'case',
      case: { format: 'recourse-case', version: 1, id: 'a', codeName: 'Heron', answers: {}, groups: {}, exhibits: [], weighings: [] },
      notes: ['The code name has its present name.', 'The list of exhibits has its present name.'],
    })
  })

  it('is refused when a step is missing', () => {
    expect(upgrade({ version: 1 }, 1, 3, [{ from: 1, says: '', apply: file => file }])).toBeUndefined()
  })

  it('keeps parts that a step does not know', () => {
    const steps: readonly Upgrade[] = [{ from: 1, says: 'Renamed.', apply: rename('old', 'new') }]
    expect(upgrade({ version: 1, old: 'x', other: 'y' }, 1, 2, steps)?.file).toEqual({ version: 2, new: 'x', other: 'y' })
  })

  it('has one step for every released version before the present one', () => {
    expect(upgrades.map(({ from }) => from)).toEqual([])
  })
})
