import { describe, expect, it } from 'vitest'
import { readersOf } from '#core/assessment/conclude.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Given, Ground } from '#core/law/ground.ts'
import { indexOf } from '#core/law/reader.ts'
import { lawPack } from '#law/index.ts'
import { protection } from '#templates/deletion-request/en/grounds/protection.ts'
import { pleadings as written } from '#templates/deletion-request/en/pleadings.ts'
import type { Pleading, Point } from '#templates/pleading.ts'

const pleadings: { readonly [ground: string]: Pleading } = written
const index = indexOf(lawPack.catalogue)

const says = (point: Point, given: Given): boolean => {
  const { asAlleged } = readersOf(index, given, given.asOf ?? lawPack.checkedOn)
  const readers = point.each === undefined ? [asAlleged] : asAlleged.items(point.each).items
  return readers.some(reader => evaluate(point.when, reader).truth === 'yes')
}

const standing = ({ examples }: Ground) => Object.entries(examples).filter(([, { expect: to }]) => to === 'strong' || to === 'arguable')

/** Its one rule is an argument by analogy, for every kind of alert. */
const analogyThroughout = ['protection.third-state']

describe.each(lawPack.grounds)('$id', ground => {
  it('has a pleading', () => {
    expect(pleadings[ground.id]).toBeDefined()
  })

  it.each(standing(ground))('says at least one thing of fact where it stands: %s', (_, { given }) => {
    expect(pleadings[ground.id]?.points.some(point => says(point, given))).toBe(true)
  })

  it('states a rule of its own for each kind of alert that it reaches only by analogy', () => {
    const byAnalogy = Object.keys(ground.alerts).filter(type => ground.alerts[type] === 'by-analogy')
    const without = analogyThroughout.includes(ground.id) ? [] : byAnalogy.filter(type => pleadings[ground.id]?.ruleFor?.[type] === undefined)
    expect(without).toEqual([])
  })
})

it('pleads no ground that does not exist', () => {
  expect(Object.keys(pleadings).filter(id => !lawPack.grounds.some(ground => ground.id === id))).toEqual([])
})

it('does not name the state of protection, which the source must not learn', () => {
  expect(JSON.stringify(protection)).not.toContain('"protection.state"')
})
