import { describe, expect, it } from 'vitest'
import { readersOf } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Given, Ground } from '#core/law/ground.ts'
import { indexOf } from '#core/law/reader.ts'
import { catalogue } from '#law/facts/index.ts'
import { channel as channelGrounds } from '#law/rules/channel/index.ts'
import { otherAlerts as otherAlertGrounds } from '#law/rules/other-alerts/index.ts'
import { rpd12 as rpd12Grounds } from '#law/rules/rpd-12/index.ts'
import { rpd35 as rpd35Grounds } from '#law/rules/rpd-35/index.ts'
import { rpd82 as rpd82Grounds } from '#law/rules/rpd-82/index.ts'
import { rpd83 as rpd83Grounds } from '#law/rules/rpd-83/index.ts'
import { rpd84 as rpd84Grounds } from '#law/rules/rpd-84/index.ts'
import { channel } from '#templates/deletion-request/en/grounds/channel.ts'
import { otherAlerts } from '#templates/deletion-request/en/grounds/other-alerts.ts'
import { rpd12 } from '#templates/deletion-request/en/grounds/rpd-12.ts'
import { rpd35 } from '#templates/deletion-request/en/grounds/rpd-35.ts'
import { rpd82 } from '#templates/deletion-request/en/grounds/rpd-82.ts'
import { rpd83 } from '#templates/deletion-request/en/grounds/rpd-83.ts'
import { rpd84 } from '#templates/deletion-request/en/grounds/rpd-84.ts'
import type { Pleading, Point } from '#templates/pleading.ts'

const pleadings: { readonly [ground: string]: Pleading } = { ...rpd82, ...rpd83, ...rpd84, ...rpd12, ...rpd35, ...channel, ...otherAlerts }
const grounds = [...rpd82Grounds, ...rpd83Grounds, ...rpd84Grounds, ...rpd12Grounds, ...rpd35Grounds, ...channelGrounds, ...otherAlertGrounds]

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

  it('states a rule of its own for a diffusion that it reaches only by analogy', () => {
    if (ground.alerts['diffusion'] === 'by-analogy') expect(pleadings[ground.id]?.ruleFor?.['diffusion']).toBeDefined()
  })
})

it('pleads no ground that does not exist', () => {
  expect(Object.keys(pleadings).filter(id => !grounds.some(ground => ground.id === id))).toEqual([])
})
