import { describe, expect, it } from 'vitest'
import type { RouteFound } from '#core/assessment/assessment.ts'
import { readersOf } from '#core/assessment/conclude.ts'
import { routesOf } from '#core/assessment/routes.ts'
import { day } from '#core/civil-date.ts'
import { speakerOf } from '#core/law/explain.ts'
import type { Given, LawPack } from '#core/law/ground.ts'
import { indexOf } from '#core/law/reader.ts'
import { catalogue } from '#law/facts/index.ts'
import { routes } from '#law/routes/index.ts'
import { redNotice } from '#law/rules/examples.ts'

const today = day('2026-11-23')
const pack: LawPack = {
  version: 'test',
  checkedOn: today,
  staleAfterDays: 90,
  catalogue,
  articles: [],
  narrowestFirst: [],
  provisions: {},
  sources: {},
  grounds: [],
  routes,
  traps: [],
  decisions: {},
  contexts: [],
}
const found = (given: Given, hasGround = true): readonly RouteFound[] =>
  routesOf(pack, readersOf(indexOf(catalogue), given, today), speakerOf(catalogue), hasGround)
const recommended = (given: Given) => found(given).flatMap(({ id, recommended }) => (recommended ? [id] : []))
const risksOf = (id: string, given: Given, hasGround = true) => found(given, hasGround).find(route => route.id === id)?.risks ?? []

const own = { 'ccf.kind': 'deletion', 'ccf.same-matter': true, 'ccf.about-co-accused': false } as const
const proven = { 'alert.existence-proven': true, 'alert.status': 'circulating' }

describe('the order of the routes', () => {
  it('recommends deletion where a document proves the alert', () => {
    expect(recommended({ groups: redNotice(proven) })).toEqual(['deletion'])
  })

  it('recommends revision, not a second deletion request, once the CCF has kept the data', () => {
    expect(recommended({ groups: redNotice(proven, { ccf: [{ ...own, 'ccf.outcome': 'compliant' }] }) })).toEqual(['revision'])
  })

  it('recommends a new deletion request after one returned as inadmissible', () => {
    expect(recommended({ groups: redNotice(proven, { ccf: [{ ...own, 'ccf.outcome': 'inadmissible' }] }) })).toEqual(['deletion'])
  })

  it('recommends a deletion request after an access reply that disclosed nothing', () => {
    const ccf = [{ ...own, 'ccf.kind': 'access', 'ccf.outcome': 'not-disclosed' }]
    expect(recommended({ groups: redNotice({ 'alert.existence-proven': false }, { ccf }) })).toEqual(['deletion'])
  })

  it('recommends no request where the data were kept and nothing is new', () => {
    const given: Given = { facts: { 'revision.new-fact': 'none' }, groups: redNotice(proven, { ccf: [{ ...own, 'ccf.outcome': 'compliant' }] }) }
    expect(recommended(given)).toEqual(['not-this-tool'])
  })

  it('recommends no second request while one is pending', () => {
    expect(recommended({ groups: redNotice(proven, { ccf: [{ ...own, 'ccf.outcome': 'pending' }] }) })).toEqual(['not-this-tool'])
  })

  it('recommends access on rumour, and a submission once there is a warrant to plead against', () => {
    const feared = redNotice({ 'alert.existence-proven': false, 'alert.status': 'expected' })
    expect(recommended({ groups: feared })).toEqual(['access'])
    expect(recommended({ facts: { 'prosecution.warrant-exists': true }, groups: feared })).toEqual(['pre-emptive'])
  })

  it('recommends provisional measures beside the main route', () => {
    expect(recommended({ facts: { 'urgency.detained': true }, groups: redNotice(proven) })).toEqual(['deletion', 'provisional-measures'])
  })

  it('recommends nothing while nothing is known, and asks', () => {
    expect(recommended({})).toEqual([])
    expect(found({}).flatMap(({ questions }) => questions).length).toBeGreaterThan(0)
  })
})

describe('what a route warns of', () => {
  it('says when no ground stands', () => {
    expect(risksOf('deletion', { groups: redNotice(proven) }, false)[0]).toContain('No ground stands')
    expect(risksOf('deletion', { groups: redNotice(proven) }, true).join()).not.toContain('No ground stands')
  })

  it.each([
    ['on the day the six months are complete', '2026-05-23', true],
    ['a day before they are complete', '2026-05-24', false],
    ['while the day of discovery is not known', undefined, true],
  ])('warns of the time limit of revision %s', (_, discovered, warns) => {
    const given: Given = {
      facts: { 'revision.new-fact': 'evidence-found', ...(discovered === undefined ? {} : { 'revision.discovered-on': discovered }) },
      groups: redNotice(proven, { ccf: [{ ...own, 'ccf.outcome': 'compliant' }] }),
    }
    expect(risksOf('revision', given).some(risk => risk.includes('end today or are over'))).toBe(warns)
  })

  it('warns that several states in one brief do not go together, unless only one has asked', () => {
    const about = (states: number): Given => ({ facts: { 'matter.requesting-states': states }, groups: redNotice(proven) })
    expect(risksOf('deletion', about(2)).join()).toContain('several states')
    expect(risksOf('deletion', about(1)).join()).not.toContain('several states')
  })
})
