import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessorOf } from '#core/assessment/assess.ts'
import { caseOf } from '#core/case/case-of.ts'
import type { Given, GivenValue } from '#core/law/ground.ts'
import { keyOf } from '#core/law/settle.ts'
import { lawPack } from '#law/index.ts'
import { givenFrom, valueFor } from './arbitrary-given.ts'

const assess = assessorOf(lawPack)
const assessed = (given: Given) => assess(caseOf(given), { asOf: lawPack.checkedOn })

/** The facts any ground reads: an answer to another one changes nothing anyway. */
const read = new Set(
  [...JSON.stringify(lawPack.grounds.map(({ strong, arguable, weak, unless }) => [strong, arguable, weak, unless])).matchAll(/"fact":"([^"]+)"/g)].map(
    ([, id]) => id,
  ),
)

const singles = Object.entries(lawPack.catalogue.facts).filter(([id]) => read.has(id))
const repeating = Object.entries(lawPack.catalogue.groups)
  .flatMap(([group, { facts }]) => Object.entries(facts).map(([id, fact]) => ({ group, id, fact })))
  .filter(({ id }) => read.has(id))

type Added = { readonly given: Given; readonly key: string }

const addSingle = (given: Given, id: string, value: GivenValue): Added => ({ given: { ...given, facts: { ...given.facts, [id]: value } }, key: id })

const addToItem = (given: Given, group: string, id: string, value: GivenValue): Added => {
  const [first = {}, ...others] = given.groups?.[group] ?? []
  return { given: { ...given, groups: { ...given.groups, [group]: [{ ...first, [id]: value }, ...others] } }, key: `${id}@${group}-1` }
}

const check = (before: Given, { given: after, key }: Added) => {
  const then = assessed(before).grounds
  const now = new Map(assessed(after).grounds.map(ground => [ground.id, ground]))
  for (const ground of then) {
    if (now.get(ground.id)?.conclusion === ground.conclusion) continue
    expect(
      ground.unknowns.map(keyOf).map(name => name.replace(/^alert\.type$/, 'alert.type@alerts-1')),
      `${ground.id}: ${ground.conclusion} → ${now.get(ground.id)?.conclusion} by ${key}`,
    ).toContain(key)
  }
}

describe('a result of the law pack', () => {
  it('is never turned into another by an answer it did not name', () => {
    fc.assert(
      fc.property(
        givenFrom(lawPack.catalogue),
        fc.constantFrom(...singles).chain(([id, fact]) => fc.tuple(fc.constant(id), valueFor(fact))),
        (given, [id, value]) => {
          fc.pre(!(id in (given.facts ?? {})))
          check(given, addSingle(given, id, value))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('nor by an answer about an alert, a charge or another item', () => {
    fc.assert(
      fc.property(
        givenFrom(lawPack.catalogue),
        fc.constantFrom(...repeating).chain(({ group, id, fact }) => fc.tuple(fc.constant({ group, id }), valueFor(fact))),
        (given, [{ group, id }, value]) => {
          fc.pre(!(id in (given.groups?.[group]?.[0] ?? {})))
          check(given, addToItem(given, group, id, value))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('names a way to each result it says could still come', () => {
    fc.assert(
      fc.property(givenFrom(lawPack.catalogue), given => {
        for (const { wouldChange, unknowns } of assessed(given).grounds)
          for (const { answers } of wouldChange) {
            expect(answers.length).toBeGreaterThan(0)
            for (const { unknown } of answers) expect(unknowns.map(keyOf)).toContain(keyOf(unknown))
          }
      }),
      { numRuns: 60 },
    )
  })

  it('is the same for the same case, law and day', () => {
    fc.assert(
      fc.property(givenFrom(lawPack.catalogue), given => {
        expect(assessed(given)).toEqual(assessed(given))
      }),
      { numRuns: 20 },
    )
  })
})
