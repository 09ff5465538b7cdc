import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import { never } from '#core/law/expression.ts'
import type { Ground, LawPack } from '#core/law/ground.ts'
import type { Provision } from '#core/law/provision.ts'
import { impactOf } from '#core/receipt/impact.ts'
import { lawPack } from '#law/index.ts'
import { asOf, examples } from './examples.ts'

const cases = examples.map(([, subject]) => subject)

const impact = (newer: LawPack, older: LawPack = lawPack) => impactOf(older, newer, cases, asOf)

const withGround = (id: string, change: (ground: Ground) => Partial<Ground>): LawPack => ({
  ...lawPack,
  version: 'next',
  grounds: lawPack.grounds.map(ground => (ground.id === id ? { ...ground, ...change(ground) } : ground)),
})

const withProvision = (id: string, change: Partial<Provision>): LawPack => {
  const provision = lawPack.provisions[id]
  if (provision === undefined) throw new Error(`No provision ${id}`)
  return { ...lawPack, provisions: { ...lawPack.provisions, [id]: { ...provision, ...change } } }
}

const refugee = lawPack.grounds.find(({ title }) => title === 'Recognised refugee')?.id ?? ''

describe('the same pack', () => {
  it('touches no case', () => expect(impact({ ...lawPack, version: 'next' })).toMatchObject({ to: 'next', changes: [], cases: [], examined: cases.length }))
})

describe('a rule that no longer holds', () => {
  const { changes, cases: touched } = impact(withGround(refugee, () => ({ strong: never, arguable: never })))

  it('is told as a change of its test', () =>
    expect(changes).toEqual([{ kind: 'rule', id: refugee, title: 'Recognised refugee', change: 'changed', what: ['test'] }]))

  it('moves the cases it carried, from what to what', () => {
    const kestrel = touched.find(({ id }) => id === 'recognised-refugee')
    expect(kestrel?.moves).toEqual([{ ground: refugee, title: 'Recognised refugee', from: 'strong', to: 'does-not-stand' }])
    expect(kestrel?.pleading).toEqual({ dropped: [refugee], added: [] })
  })

  it('leaves the other cases out', () => {
    expect(touched.map(({ id }) => id)).not.toContain('kept-notice')
    expect(touched.length).toBeLessThan(cases.length)
  })
})

describe('a rule that was taken out, or added', () => {
  const without: LawPack = { ...lawPack, version: 'next', grounds: lawPack.grounds.filter(({ id }) => id !== refugee) }

  it('is told, and moves the cases to “absent” or from it', () => {
    const out = impact(without)
    expect(out.changes.map(({ change }) => change)).toEqual(['removed'])
    expect(out.cases.find(({ id }) => id === 'recognised-refugee')?.moves).toEqual([
      { ground: refugee, title: 'Recognised refugee', from: 'strong', to: 'absent' },
    ])
    const back = impact(lawPack, without)
    expect(back.changes.map(({ change }) => change)).toEqual(['added'])
    expect(back.cases.find(({ id }) => id === 'recognised-refugee')?.moves[0]).toMatchObject({ from: 'absent', to: 'strong' })
  })
})

describe('a rule that ended', () => {
  const { changes, cases: touched } = impact(withGround(refugee, ({ inForce }) => ({ inForce: { ...inForce, to: day('2026-11-22') } })))

  it('is told with its last day', () => expect(changes).toMatchObject([{ id: refugee, what: ['ended'], says: 'in force until 2026-11-22' }]))

  it('no longer applies the day after', () =>
    expect(touched.find(({ id }) => id === 'recognised-refugee')?.moves).toMatchObject([{ ground: refugee, to: 'not-applicable' }]))
})

describe('a provision', () => {
  it.each([
    [{ quote: 'New words.' }, ['text'], undefined],
    [{ verification: 'conflict' as const }, ['verification'], 'secondary to conflict'],
    [{ versionLabel: 'As amended' }, ['version'], undefined],
    [{ caveat: 'A new doubt.' }, ['words'], undefined],
  ])('whose %j changed is told so', (change, what, says) => {
    const [one, ...others] = impact(withProvision('rpd-83-2-b-i', change)).changes
    expect(others).toEqual([])
    expect(one).toMatchObject({ kind: 'provision', id: 'rpd-83-2-b-i', change: 'changed', what })
    expect(one?.says).toBe(says)
  })

  it('touches the cases that plead on it, though no conclusion moved', () => {
    const { cases: touched } = impact(withProvision('rpd-83-2-b-i', { quote: 'New words.' }))
    expect(touched.map(({ id }) => id)).toContain('recognised-refugee')
    expect(touched.map(({ id }) => id)).not.toContain('kept-notice')
    for (const { moves, leansOn } of touched) {
      expect(moves).toEqual([])
      expect(leansOn).toEqual(['rpd-83-2-b-i'])
    }
  })
})
