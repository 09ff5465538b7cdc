import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { assessorOf } from '#core/assessment/assess.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'

const folder = new URL('../../../../examples/', import.meta.url)
const today = day('2026-11-23')
const assess = assessorOf(lawPack)

const caseOf = (name: string): Case => {
  const read = readCase(readFileSync(new URL(`${name}.json`, folder), 'utf8'), `${name}.json`)
  if (read.kind === 'refused') throw new Error(read.problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'))
  return read.case
}
const assessed = (name: string): Assessment => assess(caseOf(name), { asOf: today })
const strongIn = ({ grounds }: Assessment) => grounds.flatMap(({ id, conclusion }) => (conclusion === 'strong' ? [id] : []))

const expected: { readonly [name: string]: { readonly routes: readonly string[]; readonly strong: readonly string[]; readonly traps: readonly string[] } } = {
  'recognised-refugee': {
    routes: ['deletion', 'provisional-measures'],
    strong: ['protection.refugee', 'rpd-83.description'],
    traps: ['trap.political-refugee-left-out', 'trap.unrestricted-disclosure'],
  },
  'commercial-dispute-diffusion': {
    routes: ['deletion'],
    strong: ['rpd-83.description', 'rpd-12.source-silence'],
    traps: ['trap.red-notice-rules-for-diffusion', 'trap.unless-clause', 'trap.known-whereabouts'],
  },
  'activist-abroad': {
    routes: ['deletion', 'provisional-measures'],
    strong: ['constitution-3.pure-offence', 'constitution-3.speech', 'constitution-3.extraterritorial'],
    traps: ['trap.politics-only', 'trap.article-3-misquoted', 'trap.unrestricted-disclosure'],
  },
  'in-absentia-refused-extradition': {
    routes: ['deletion', 'provisional-measures'],
    strong: ['constitution-2.in-absentia', 'constitution-2.fair-trial', 'rpd-82.extradition-refused'],
    traps: ['trap.in-absentia', 'trap.refused-extradition', 'trap.public-site-removal'],
  },
  'access-only': { routes: ['access'], strong: [], traps: ['trap.unrestricted-disclosure'] },
  'kept-notice': { routes: ['deletion'], strong: [], traps: ['trap.innocence', 'trap.refused-extradition', 'trap.country-reports'] },
}
const names = Object.keys(expected)

describe('the example cases', () => {
  it('are all expected here', () => {
    const files = readdirSync(folder).flatMap(file => (file.endsWith('.json') ? [file.replace('.json', '')] : []))
    expect(files.toSorted()).toEqual(names.toSorted())
  })

  it.each(names)('%s is read without a problem', name => {
    expect(caseOf(name).id).toBe(name)
  })

  it.each(names)('%s gets the route expected', name => {
    expect(assessed(name).routes.flatMap(({ id, recommended }) => (recommended ? [id] : []))).toEqual(expected[name]?.routes)
  })

  it.each(names)('%s has the grounds expected among its strong ones', name => {
    expect(strongIn(assessed(name))).toEqual(expect.arrayContaining([...(expected[name]?.strong ?? [])]))
  })

  it.each(names)('%s shows the traps expected', name => {
    const invited = assessed(name).traps.flatMap(({ id, truth }) => (truth === 'yes' ? [id] : []))
    expect(invited).toEqual(expect.arrayContaining([...(expected[name]?.traps ?? [])]))
  })

  it.each(['access-only', 'kept-notice'])('%s has no ground that stands strongly', name => {
    expect(strongIn(assessed(name))).toEqual([])
  })

  it('kept-notice says first that no ground stands', () => {
    expect(assessed('kept-notice').routes.find(({ id }) => id === 'deletion')?.risks[0]).toContain('No ground stands')
  })

  it.each(names)('%s weighs only grounds that exist', name => {
    const grounds = lawPack.grounds.map(({ id }) => id)
    for (const { ground } of caseOf(name).weighings) expect(grounds).toContain(ground)
  })

  it.each(names)('%s cites every exhibit at least once', name => {
    const subject = caseOf(name)
    const answers = [
      ...Object.values(subject.answers),
      ...Object.values(subject.groups).flatMap(({ items }) => items.flatMap(item => Object.values(item.answers))),
    ]
    const cited = new Set(answers.flatMap(({ evidence = [] }) => evidence.map(({ exhibit }) => exhibit)))
    expect(subject.exhibits.flatMap(({ id }) => (cited.has(id) ? [] : [id]))).toEqual([])
  })

  it.each(names)('%s gives every restricted exhibit a reason and a neutral summary', name => {
    for (const { level, levelReason, neutralSummary } of caseOf(name).exhibits) {
      if (level === 'C0') continue
      expect(levelReason).toBeDefined()
      expect(neutralSummary).toBeDefined()
    }
  })
})

describe('what routes cite', () => {
  it.each(lawPack.routes.map(({ id, authority }) => [id, authority] as const))('%s cites provisions that exist', (_, authority) => {
    for (const { provision } of authority) expect(lawPack.provisions).toHaveProperty([provision])
  })
})
