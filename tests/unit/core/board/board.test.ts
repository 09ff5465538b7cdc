import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { assessorOf } from '#core/assessment/assess.ts'
import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import { countsOf, isYourCall, rowsOf, shownOf, weightsFor } from '#core/board/board.ts'
import { factorSupport } from '#core/board/factor-support.ts'
import { isStill, movedBetween } from '#core/board/moved.ts'
import { inShort, reasonOf } from '#core/board/reason.ts'
import { telling } from '#core/board/telling.ts'
import { toTry } from '#core/board/to-try.ts'
import type { Case } from '#core/case/case.ts'
import { applyChange, type Change } from '#core/case/change.ts'
import { day } from '#core/civil-date.ts'
import type { Explanation } from '#core/law/explain.ts'
import { lawPack } from '#law/index.ts'

const assess = assessorOf(lawPack)
const asOf = day('2026-11-24')

const example = (name: string): Case => {
  const read = readCase(readFileSync(`examples/${name}.json`, 'utf8'), name)
  if (read.kind !== 'case') throw new TypeError(`${name} is no case`)
  return read.case
}
const refugee = example('recognised-refugee')
const assessed = assess(refugee, { asOf })
const groundOf = (id: string, { grounds }: Assessment = assessed): GroundFound => {
  const found = grounds.find(ground => ground.id === id)
  if (found === undefined) throw new TypeError(`no ground ${id}`)
  return found
}
const assessedWith = (...changes: readonly Change[]) =>
  assess(
    changes.reduce<Case>((so, change) => applyChange(so, change) ?? so, refugee),
    { asOf },
  )

describe('the board', () => {
  it('numbers what is pleaded from 1 without a gap, and nothing else', () => {
    const rows = rowsOf(assessed)
    expect(rows.flatMap(({ place }) => place ?? [])).toEqual(assessed.plead.map((_, at) => at + 1))
    expect(rows.every(({ place, part }) => (place !== undefined) === (part === 'plead'))).toBe(true)
  })

  it('asks for the decision where the rule is met and leaves one, and stops asking once it is taken', () => {
    const open = groundOf('constitution-3.predominance')
    expect([isYourCall(open), shownOf(open)]).toEqual([true, 'your-call'])
    const weighing = { ground: open.id, decision: 'strong', reason: 'All heads point one way.' } as const
    const decided = groundOf(open.id, assessedWith({ kind: 'weigh', ground: open.id, weighing }))
    expect([isYourCall(decided), shownOf(decided)]).toEqual([false, 'strong'])
  })

  it('never asks for a decision on what is open or fails', () => {
    const asked = assessed.grounds.filter(isYourCall).map(({ conclusion }) => conclusion)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.every(conclusion => conclusion === 'strong' || conclusion === 'arguable' || conclusion === 'weak')).toBe(true)
  })

  it('lets a rule without discretion be held back, not pushed up', () => {
    expect(weightsFor(groundOf('rpd-83.description'))).toEqual(['weak', 'leave-out'])
    expect(weightsFor(groundOf('constitution-3.predominance'))).toContain('strong')
  })

  it('counts an exhibit once, however many facts stand in it', () => {
    expect(countsOf(groundOf('rpd-83.description'))).toEqual({ facts: 4, exhibits: 2 })
  })
})

describe('the reason in one sentence', () => {
  it('names the facts that settled it', () => {
    expect(reasonOf(groundOf('protection.refugee'))).toBe('The status is that of a recognised refugee; the state feared is the requesting state.')
  })

  it('names what is not known of an open ground, never as a no', () => {
    expect(reasonOf(groundOf('rpd-83.warrant'))).toMatch(/^It is not known whether .*; nor whether /)
  })

  it('is there for every ground that applies, of every example, but where only the kind of alert is not known', () => {
    for (const name of ['recognised-refugee', 'activist-abroad', 'kept-notice', 'access-only', 'in-absentia-refused-extradition'])
      for (const ground of assess(example(name), { asOf }).grounds)
        if (ground.conclusion !== 'not-applicable' && !ground.unknowns.some(unknown => 'fact' in unknown && unknown.fact === 'alert.type'))
          expect(reasonOf(ground), `${name} ${ground.id}`).toMatch(/^[A-Z“].*[.?]$/)
  })
})

describe('what stands behind a factor', () => {
  const support = factorSupport('rpd-82.purpose', refugee, lawPack, { asOf })

  it('is its exhibits, in their order', () => {
    expect(support.against.get('Extradition was sought.')).toMatchObject({ backing: 'evidenced' })
    expect(support.against.get('Extradition was sought.')?.exhibits.length).toBeGreaterThan(0)
  })

  it('is nothing, where it is not known', () => {
    expect(support.for.get('The person was deported to the requesting state.')).toEqual({ backing: 'open', exhibits: [] })
  })

  it('is the client’s word where an alleged answer carries it', () => {
    const word = factorSupport('constitution-3.membership', refugee, lawPack, { asOf }).for.get('Many others are charged with the same membership.')
    expect(word?.backing).toBe('word')
  })
})

describe('what moves', () => {
  it('is nothing between an assessment and itself', () => {
    expect(isStill(movedBetween(assessed, assessed))).toBe(true)
  })

  it('names the result and the place before and after', () => {
    const incited = { kind: 'answer', fact: 'charge.incitement', group: 'charges', item: 'membership', answer: { answer: 'value', value: true } } as const
    expect(movedBetween(assessed, assessedWith(incited)).grounds).toContainEqual(
      expect.objectContaining({ title: 'Security law applied abroad', from: 'arguable', to: 'does-not-stand' }),
    )
  })

  it('names the route that is recommended no more', () => {
    const proven = movedBetween(
      assessed,
      assessedWith({ kind: 'answer', fact: 'alert.existence-proven', group: 'alerts', item: 'notice', answer: { answer: 'value', value: false } }),
    )
    expect(proven.routes.some(({ id, recommended }) => id === 'deletion' && !recommended)).toBe(true)
  })

  it('tells a ground that is no longer pleaded by its missing place', () => {
    const id = 'rpd-83.description'
    const left = assessedWith({ kind: 'weigh', ground: id, weighing: { ground: id, decision: 'leave-out', reason: 'Too weak here.' } })
    expect(movedBetween(assessed, left).grounds.find(ground => ground.id === id)).toMatchObject({ from: 'strong', to: 'leave-out', place: { from: 2 } })
    expect(movedBetween(assessed, left).grounds.find(ground => ground.id === id)?.place.to).toBeUndefined()
  })
})

describe('an explanation', () => {
  const line = (says: string, ...because: readonly Explanation[]): Explanation => ({ truth: 'yes', says, uses: [], because })

  it('loses a step that joins one line only', () => {
    expect(telling(line('One of these is so:', line('Every one of these is so:', line('It rains.'))))).toEqual(line('It rains.'))
  })

  it('takes up a step that joins as the one above it', () => {
    const nested = line('One of these is so:', line('One of these is so:', line('It rains.'), line('It snows.')), line('It hails.'))
    expect(telling(nested).because.map(({ says }) => says)).toEqual(['It rains.', 'It snows.', 'It hails.'])
  })

  it('keeps a step that names a thing', () => {
    expect(telling(line('This is so of a charge:', line('It is political.'))).says).toBe('This is so of a charge:')
  })

  it('is said in short by what stands at its ends', () => {
    expect(inShort(line('None of these is so:', line('It rains.'), line('It snows.')))).toBe('It rains; it snows.')
  })
})

it('offers each question to try once, the open ones before those relied on', () => {
  const offered = toTry(refugee, assessed, lawPack.catalogue)
  expect(new Set(offered.map(({ asked }) => asked.key)).size).toBe(offered.length)
  const first = offered.findIndex(({ why }) => why === 'relied')
  expect(first).toBeGreaterThan(0)
  expect(offered.slice(first).every(({ why }) => why === 'relied')).toBe(true)
})
