import { describe, expect, it } from 'vitest'
import { explainFact } from '#core/interview/explain-fact.ts'
import { feedsOf, noFeeds } from '#core/interview/feeds.ts'
import { readsOf } from '#core/interview/reads.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { lawPack } from '#law/index.ts'
import { all, any, every, is, no, not, since, some, yes } from '#law/language.ts'
import { profile } from '#law/procedure/index.ts'
import { law } from './cases.ts'

const levels = profile.disclosure.levels

describe('what an expression reads', () => {
  it('is every fact in it, at any depth, and the lists it looks through', () => {
    const expression = all(
      yes('family.matter'),
      not(any(no('dispute.private'), since(lawPack.checkedOn))),
      some('charges', every('warrants', is('warrant.validity', 'valid'))),
    )
    expect(readsOf(expression)).toEqual(['family.matter', 'dispute.private', 'charges[]', 'warrants[]', 'warrant.validity'])
  })
})

describe('what a fact feeds', () => {
  it('is found in the rules as they are written', () => {
    const written = new Map(lawPack.grounds.map(({ id, strong, arguable, weak, unless }) => [id, JSON.stringify([strong, arguable, weak, unless])]))
    for (const [key, { grounds }] of law.feeds) {
      if (key.endsWith('[]')) continue
      const tested = [...written].flatMap(([id, text]) => (text.includes(`"fact":"${key}"`) ? [id] : []))
      expect([key, grounds.flatMap(({ id, reads }) => (reads === 'test' ? [id] : []))]).toEqual([key, tested])
    }
  })

  it('names grounds that it decides before those in which it weighs', () => {
    const reads = feedsOf('alert.describes-acts', lawPack).grounds.map(ground => ground.reads)
    expect(reads).toEqual(reads.toSorted((a, b) => Number(a === 'factor') - Number(b === 'factor')))
    expect(feedsOf('alert.describes-acts', lawPack).grounds[0]).toMatchObject({ reads: 'test', provisions: expect.arrayContaining(['rpd-12']) })
  })

  it('is every ground for the kind of alert', () => expect(feedsOf('alert.type', lawPack).grounds).toHaveLength(lawPack.grounds.length))

  it('counts routes, traps, checks, clocks and context', () => {
    const calendar = calendarLawOf(profile, lawPack)
    expect(feedsOf('alert.existence-proven', lawPack).routes.length).toBeGreaterThan(0)
    expect([...law.feeds.values()].some(({ traps }) => traps.length > 0)).toBe(true)
    expect(feedsOf('sentence.months', lawPack).checks.map(({ id }) => id)).toContain('sentence-missing')
    expect(feedsOf('ccf.filed-on', lawPack, { calendar }).clocks.length).toBeGreaterThan(0)
    expect(feedsOf('person.political-role', lawPack).contexts.map(({ pack }) => pack)).toContain('china-2021')
  })

  it('tells which checks before filing will ask for it', () => {
    const asking = (fact: string) => law.feeds.get(fact)?.beforeFiling.map(({ title }) => title)
    expect(asking('submitter.capacity')).toContain('Power of attorney')
    expect(asking('politics.timing')).toEqual([])
  })

  it('is nothing for what no rule reads', () => expect(feedsOf('submission.note', lawPack)).toEqual(noFeeds))
})

describe('why a question is asked', () => {
  const explained = (fact: string) => explainFact(fact, law.feeds.get(fact) ?? noFeeds, lawPack, levels)

  it('is told with the articles of the grounds it decides, by their short names', () => {
    const { why, articles, proof } = explained('alert.describes-acts')
    expect(why).toMatch(/\.$/)
    expect(articles[0]).toMatchObject({ provision: 'rpd-83-2-b-i', short: 'RPD 83(2)(b)(i)' })
    expect(proof.length).toBeGreaterThan(0)
  })

  it('names each article once', () => {
    for (const fact of law.feeds.keys()) {
      if (fact.endsWith('[]')) continue
      const ids = explained(fact).articles.map(({ provision }) => provision)
      expect(new Set(ids).size, fact).toBe(ids.length)
    }
  })

  it('tells at which level an answer starts, and what that means', () => {
    expect(explained('applicant.country').level).toEqual({
      level: 'C2',
      marked: true,
      says: 'An answer starts at C2 (not to the source). For the CCF and the General Secretariat only.',
    })
    expect(explained('family.matter').level).toMatchObject({ level: 'C0', marked: false })
  })

  it('is not told of a fact that does not exist', () => expect(() => explained('alert.colour')).toThrow(/alert\.colour/))
})
