import { describe, expect, it } from 'vitest'
import { alertTypes } from '#law/facts/alert.ts'
import { channel } from '#law/rules/channel/index.ts'
import { otherAlerts } from '#law/rules/other-alerts/index.ts'
import { rpd12 } from '#law/rules/rpd-12/index.ts'
import { rpd35 } from '#law/rules/rpd-35/index.ts'
import { rpd82 } from '#law/rules/rpd-82/index.ts'
import { rpd83 } from '#law/rules/rpd-83/index.ts'
import { rpd84 } from '#law/rules/rpd-84/index.ts'

const redRules = [...rpd82, ...rpd83, ...rpd84]
const notWanted = Object.keys(alertTypes).filter(type => type !== 'red-notice' && type !== 'diffusion')

describe.each([...redRules, ...rpd12, ...rpd35, ...channel, ...otherAlerts])('$id', ground => {
  it('cites something for every kind of alert it reaches', () => {
    for (const type of Object.keys(ground.alerts))
      expect(
        ground.authority.some(({ alerts }) => alerts === undefined || alerts.includes(type)),
        type,
      ).toBe(true)
  })

  it('never cites Articles 82, 84 or 87 as binding a diffusion', () => {
    if (!('diffusion' in ground.alerts)) return
    const bindsDiffusion = ground.authority.filter(({ alerts, reach }) => reach !== 'by-analogy' && (alerts === undefined || alerts.includes('diffusion')))
    expect(bindsDiffusion.map(({ provision }) => provision).filter(provision => /^rpd-8[2347]/.test(provision))).toEqual([])
  })
})

it.each(redRules)('$id does not reach alerts that seek no arrest', ({ alerts }) => {
  expect(Object.keys(alerts).filter(type => notWanted.includes(type))).toEqual([])
})

it.each(otherAlerts)('$id never stands strongly in its own examples', ({ examples }) => {
  expect(Object.values(examples).map(example => example.expect)).not.toContain('strong')
})
