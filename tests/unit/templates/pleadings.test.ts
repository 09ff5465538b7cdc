import { describe, expect, it } from 'vitest'
import type { Expression } from '#core/law/expression.ts'
import { indexOf } from '#core/law/reader.ts'
import { lawPack } from '#law/index.ts'
import { pleadings } from '#templates/deletion-request/en/pleadings.ts'
import type { Part, Pleading } from '#templates/pleading.ts'

const index = indexOf(lawPack.catalogue)
const all = Object.entries(pleadings).map(([id, pleading]) => ({ id, pleading }))

const saidIn = ({ rule, ruleFor = {}, points, conclusion }: Pleading): readonly Part[] => [
  ...rule.flat(),
  ...Object.values(ruleFor).flat(2),
  ...points.flatMap(({ says }) => says),
  ...conclusion,
]

it('every ground has a pleading, and every pleading a ground', () => {
  expect(Object.keys(pleadings).toSorted()).toEqual(lawPack.grounds.map(({ id }) => id).toSorted())
})

describe.each(all)('the pleading of $id', ({ pleading }) => {
  it('names only provisions that exist', () => {
    const named = saidIn(pleading).flatMap(part => (typeof part === 'object' && part.part !== 'value' ? [part.provision] : []))
    expect(named.filter(id => lawPack.provisions[id] === undefined)).toEqual([])
  })

  it('prints values only of facts that stand once, of the alert, or of the item it speaks of', () => {
    for (const { each, says } of pleading.points) {
      const groups = says.flatMap(part => (typeof part === 'object' && part.part === 'value' ? [index.get(part.fact)] : []))
      expect(groups.filter(group => group !== undefined && group !== 'alerts' && group !== each)).toEqual([])
    }
  })

  it('asks in each condition only what it can read there', () => {
    for (const { each, when } of pleading.points) expect(unreadable(when, new Set(['alerts', ...(each ? [each] : [])]))).toEqual([])
  })

  it('does not say that Article 3 prohibits', () => {
    expect(JSON.stringify(pleading)).not.toMatch(/prohibit/i)
  })
})

const unreadable = (expression: Expression, open: ReadonlySet<string>): readonly string[] => {
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'at-least':
      return expression.of.flatMap(part => unreadable(part, open))
    case 'not':
      return unreadable(expression.of, open)
    case 'some':
    case 'every':
      return unreadable(expression.that, new Set([...open, expression.group]))
    case 'since':
      return []
    default: {
      const group = index.get(expression.fact)
      return group === undefined || open.has(group) ? [] : [expression.fact]
    }
  }
}
