import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import { claimGraph } from '#core/evidence/claim-graph.ts'
import { claimsOf } from '#core/evidence/claims.ts'
import { shoppingList } from '#core/evidence/shopping-list.ts'
import { holders } from '#law/evidence/holders.ts'
import { lawPack } from '#law/index.ts'
import { draftOf, refugee } from './sample.ts'

const listOf = (subject: Case) => {
  const { assessment, draft, document } = draftOf(subject)
  const { claims, weak } = claimGraph(
    subject,
    claimsOf(
      [{ document, draft }],
      lawPack.grounds.map(({ id }) => id),
    ),
  )
  return { claims, weak, assessment, ...shoppingList({ assessment, catalogue: lawPack.catalogue, claims, weak, holders }) }
}

/** The status stands on the client's word alone. */
const alleged: Case = {
  ...refugee,
  groups: {
    ...refugee.groups,
    protections: {
      ...refugee.groups['protections'],
      items: (refugee.groups['protections']?.items ?? []).map(({ id, answers }) => ({
        id,
        answers: Object.fromEntries(
          Object.entries(answers).map(([fact, { evidence: _, ...answer }]) => [fact, answer.answer === 'value' ? { ...answer, alleged: true } : answer]),
        ),
      })),
    },
  },
}

describe('the evidence still missing', () => {
  const { items, claims, weak, assessment, noPaperNamed } = listOf(alleged)

  it('names each paper once, with the pleaded grounds it serves in their order', () => {
    expect(new Set(items.map(({ paper }) => paper)).size).toBe(items.length)
    for (const { grounds } of items) expect(grounds).toEqual(grounds.toSorted((a, b) => assessment.plead.indexOf(a) - assessment.plead.indexOf(b)))
  })

  it('starts with what would carry most claims', () => {
    expect(items.map(({ carries }) => carries)).toEqual(items.map(({ carries }) => carries).toSorted((a, b) => b - a))
    expect(items[0]?.carries).toBeGreaterThan(1)
  })

  it('counts a claim once, and only claims that rest on a weak fact', () => {
    for (const { carries, facts } of items) {
      const resting = claims.filter(({ rests }) =>
        rests.some(rest => facts.some(({ fact, item, why }) => why[0] !== 'open' && fact === rest.fact && item === rest.item)),
      )
      expect(carries).toBe(resting.length)
    }
  })

  it('asks for the grant of the status, of the state that gave it', () => {
    const grant = items.find(
      ({ paper }) => paper === 'The decision that grants the status, with its reasons' || paper === 'The grant of status, with its reasons',
    )
    expect(grant).toMatchObject({ from: 'state-of-protection', grounds: expect.arrayContaining(['protection.refugee']) })
  })

  it('forgets no weak fact', () => {
    for (const { fact, item } of weak)
      expect(
        [...items.flatMap(({ facts }) => facts), ...noPaperNamed].some(one => one.fact === fact && one.item === item),
        `${fact} ${item}`,
      ).toBe(true)
  })

  it('puts papers that only open questions ask for behind those that carry something', () => {
    const firstOpen = items.findIndex(({ opens }) => opens)
    expect(items.slice(firstOpen).every(({ carries }) => carries === 0)).toBe(true)
  })
})

describe('who may have a paper', () => {
  const from = (paper: string) => holders.find(({ names }) => names.test(paper))?.from ?? 'client'

  it.each([
    ['The CCF’s reply on what the notice asks for', 'ccf'],
    ['A medical report of past ill-treatment', 'doctor'],
    ['An opinion of a local lawyer', 'expert'],
    ['The asylum file', 'state-of-protection'],
    ['The extradition judgment, with its reasons', 'authority-abroad'],
    ['The indictment', 'court-file'],
    ['The official gazette', 'published'],
    ['Reports of monitoring bodies', 'organisation'],
    ['Accounts and bank records', 'company-or-bank'],
    ['A dated timeline', 'counsel'],
    ['Passport and birth certificate', 'client'],
    ['Messages and call records, with translation', 'client'],
    ['Sworn statements of relatives, with restricted disclosure', 'client'],
  ])('“%s”: %s', (paper, holder) => expect(from(paper)).toBe(holder))
})
