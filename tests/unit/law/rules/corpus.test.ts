import { describe, expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import type { Conclusion, Ground } from '#core/law/ground.ts'
import { alertTypes } from '#law/facts/alert.ts'
import { lawPack } from '#law/index.ts'

const grounds = lawPack.grounds.map(ground => [ground.id, ground] as const)

const examples = lawPack.grounds.flatMap(ground => Object.entries(ground.examples).map(([title, example]) => ({ id: ground.id, title, ground, example })))

const standing: readonly Conclusion[] = ['strong', 'arguable', 'weak']

describe('every example of every ground', () => {
  it.each(examples)('$id: $title', ({ ground, example }) => {
    expect(concludeGiven(lawPack, ground, example.given)).toBe(example.expect)
  })
})

describe.each(grounds)('the ground %s', (id, ground: Ground) => {
  const expected = Object.values(ground.examples).map(({ expect }) => expect)

  it('shows itself standing, not standing and still open', () => {
    expect(
      expected.some(conclusion => standing.includes(conclusion)),
      'standing',
    ).toBe(true)
    expect(expected, 'not standing').toContain('does-not-stand')
    expect(expected, 'open').toContain('open')
  })

  it('cites law that is in the pack, and decisions that are', () => {
    expect(ground.authority.length).toBeGreaterThan(0)
    for (const { provision } of ground.authority) expect(lawPack.provisions, provision).toHaveProperty([provision])
    for (const decision of ground.decisions) expect(lawPack.decisions, decision).toHaveProperty([decision])
  })

  it('belongs to an article of the board and carries its name', () => {
    expect(lawPack.articles.map(article => article.id)).toContain(ground.article)
    expect(id.startsWith(`${ground.article}.`)).toBe(true)
  })

  it('reaches kinds of alert that exist, and each is said by an authority', () => {
    for (const alert of Object.keys(ground.alerts)) {
      expect(alertTypes).toHaveProperty([alert])
      expect(
        ground.authority.some(({ alerts }) => alerts === undefined || alerts.includes(alert)),
        alert,
      ).toBe(true)
    }
  })

  it('says the rebuttal, the proof and something for it', () => {
    expect(ground.rebuttal.expect).not.toBe('')
    expect(ground.rebuttal.answer).not.toBe('')
    expect(ground.proof.length).toBeGreaterThan(0)
    expect(ground.for.length).toBeGreaterThan(0)
  })
})

/** Every string of the pack with where it stands, the traps left out: they name the mistakes they warn of. */
const sentences = (value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] =>
  typeof value === 'string'
    ? [{ path, text: value }]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}/${key}`))
      : []

describe('the sentences of the law pack', () => {
  const { traps: _, ...rest } = lawPack
  const all = sentences(rest)
  const found = (pattern: RegExp) => all.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text.slice(0, 120)}`)

  it('show no percentage and no probability', () => {
    expect(found(/\d\s?%|per cent|probabilit|likelihood|success rate/i)).toEqual([])
  })

  it('never call Article 3 “prohibited”', () => {
    expect(found(/strictly prohibited/i)).toEqual([])
  })

  it('know no appeal to the CCF', () => {
    expect(found(/Appeals Chamber/i)).toEqual([])
  })
})
