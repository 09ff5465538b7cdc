import { describe, expect, it } from 'vitest'
import { readersOf } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Given, Ground } from '#core/law/ground.ts'
import { indexOf } from '#core/law/reader.ts'
import { catalogue } from '#law/facts/index.ts'
import { constitution2 as constitution2Grounds } from '#law/rules/constitution-2/index.ts'
import { constitution3 as constitution3Grounds } from '#law/rules/constitution-3/index.ts'
import { finality as finalityGrounds } from '#law/rules/finality/index.ts'
import { protection as protectionGrounds } from '#law/rules/protection/index.ts'
import { constitution2 } from '#templates/deletion-request/en/grounds/constitution-2.ts'
import { constitution3 } from '#templates/deletion-request/en/grounds/constitution-3.ts'
import { finality } from '#templates/deletion-request/en/grounds/finality.ts'
import { protection } from '#templates/deletion-request/en/grounds/protection.ts'
import type { Pleading, Point } from '#templates/pleading.ts'

const pleadings: { readonly [ground: string]: Pleading } = { ...constitution2, ...constitution3, ...protection, ...finality }
const grounds = [...constitution2Grounds, ...constitution3Grounds, ...protectionGrounds, ...finalityGrounds]

const says = (point: Point, given: Given): boolean => {
  const { asAlleged } = readersOf(indexOf(catalogue), given, given.asOf ?? day('2026-11-23'))
  const readers = point.each === undefined ? [asAlleged] : asAlleged.items(point.each).items
  return readers.some(reader => evaluate(point.when, reader).truth === 'yes')
}

const standing = ({ examples }: Ground) => Object.entries(examples).filter(([, { expect: to }]) => to === 'strong' || to === 'arguable')

describe.each(grounds)('$id', ground => {
  it('has a pleading', () => {
    expect(pleadings[ground.id]).toBeDefined()
  })

  it.each(standing(ground))('says at least one thing of fact where it stands: %s', (_, { given }) => {
    expect(pleadings[ground.id]?.points.some(point => says(point, given))).toBe(true)
  })

  it('states a rule of its own for each kind of alert that it reaches only by analogy', () => {
    const byAnalogy = Object.keys(ground.alerts).filter(type => ground.alerts[type] === 'by-analogy')
    const analogyThroughout = ground.id === 'protection.third-state'
    const without = analogyThroughout ? [] : byAnalogy.filter(type => pleadings[ground.id]?.ruleFor?.[type] === undefined)
    expect(without).toEqual([])
  })
})

it('pleads no ground that does not exist', () => {
  expect(Object.keys(pleadings).filter(id => !grounds.some(ground => ground.id === id))).toEqual([])
})

it('does not name the state of protection, which the source must not learn', () => {
  expect(JSON.stringify(protection)).not.toContain('"protection.state"')
})
