import { expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { catalogue } from '#law/facts/index.ts'
import { redNotice } from '#law/rules/examples.ts'
import { retention } from '#law/rules/rpd-12/retention.ts'

const pack = { catalogue, checkedOn: day('2026-11-23') }
const notRenewed = { 'alert.status': 'circulating', 'alert.renewed-on': { none: true }, 'alert.renewal-reasoned': { none: true } } as const

it.each([
  { asOf: '2026-02-27', expected: 'does-not-stand' },
  { asOf: '2026-02-28', expected: 'arguable' },
  { asOf: '2026-03-01', expected: 'arguable' },
])('data of 28 February 2021, not renewed, on $asOf: $expected', ({ asOf, expected }) => {
  const groups = redNotice({ ...notRenewed, 'alert.issued-on': '2021-02-28', 'alert.age-years': 4, 'alert.expires-on': '2026-02-28' })
  expect(concludeGiven(pack, retention, { asOf: day(asOf), groups })).toBe(expected)
})

it.each([
  { asOf: '2026-03-27', expected: 'arguable' },
  { asOf: '2026-03-28', expected: 'strong' },
])('data that circulate after an expiry on 28 February 2026, on $asOf: $expected', ({ asOf, expected }) => {
  const groups = redNotice({ ...notRenewed, 'alert.issued-on': '2021-02-28', 'alert.expires-on': '2026-02-28' })
  expect(concludeGiven(pack, retention, { asOf: day(asOf), groups })).toBe(expected)
})
