import { describe, expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Answers, Case } from '#core/case/case.ts'
import { addDays } from '#core/civil-date.ts'
import type { LawPack } from '#core/law/ground.ts'
import { receiptOf } from '#core/receipt/receipt.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { templates } from '#templates/index.ts'
import { asOf, exampleOf, examples, sha256 } from './examples.ts'

const receipt = (subject: Case, law: LawPack = lawPack, on = asOf) =>
  receiptOf({ case: subject, assessment: assess(subject, law, { asOf: on }), law, procedure: profile, appVersion: '0.1.0', asOf: on, sha256 })

const reordered = (subject: Case): Case => ({ ...subject, answers: Object.fromEntries(Object.entries(subject.answers).toReversed()) })

describe.each(examples)('a receipt of %s', (_, subject) => {
  it('is the same for the same case and law, whatever the order of the answers', () => expect(receipt(reordered(subject))).toEqual(receipt(subject)))

  it('gives the conclusion of every ground', () =>
    expect(
      receipt(subject)
        .grounds.map(({ id }) => id)
        .toSorted(),
    ).toEqual(lawPack.grounds.map(({ id }) => id).toSorted()))

  it('names every exhibit that a fact relied on cites', () => {
    const { grounds, exhibits } = receipt(subject)
    const cited = new Set(grounds.flatMap(({ facts }) => facts.flatMap(fact => fact.exhibits.map(({ number }) => number))))
    expect(exhibits.map(({ number }) => number).toSorted()).toEqual([...cited].toSorted())
  })
})

describe('a receipt', () => {
  const subject = exampleOf('kept-notice')
  const plain = receipt(subject)

  it('changes the hash of the case with one answer, and nothing else of what stood behind it', () => {
    const other = receipt({ ...subject, answers: { ...subject.answers, 'applicant.sex': { answer: 'unknown' } } })
    expect(other.case.sha256).not.toBe(plain.case.sha256)
    expect(other.law).toEqual(plain.law)
    expect(other.procedure).toEqual(plain.procedure)
  })

  it('changes the hash of the law with one word of it', () => {
    const [first, ...rest] = lawPack.grounds
    if (first === undefined) throw new Error('The pack has no ground')
    const other = receipt(subject, { ...lawPack, grounds: [{ ...first, title: `${first.title}.` }, ...rest] })
    expect(other.law.sha256).not.toBe(plain.law.sha256)
    expect(other.case).toEqual(plain.case)
  })

  it('carries the lawyer’s decisions with their reasons', () => expect(plain.weighings).toEqual(subject.weighings))

  it('refuses an assessment of another day or case', () => {
    const assessment = assess(subject, lawPack, { asOf: addDays(asOf, 1) })
    const rest = { law: lawPack, procedure: profile, appVersion: '0.1.0', sha256 }
    expect(() => receiptOf({ case: subject, assessment, asOf, ...rest })).toThrow(RangeError)
    expect(() => receiptOf({ case: { ...subject, id: 'other' }, assessment, asOf: addDays(asOf, 1), ...rest })).toThrow(RangeError)
  })
})

describe('what is never exported', () => {
  const secret = 'SECRET-PAPER'
  const whole = exampleOf('recognised-refugee')
  const relied = receipt(whole).grounds.flatMap(({ facts }) => facts)[0]
  if (relied === undefined) throw new Error('Nothing is relied on')
  const closed = (answers: Answers): Answers => {
    const answer = answers[relied.fact]
    return answer === undefined ? answers : { ...answers, [relied.fact]: { ...answer, level: 'C4' } }
  }
  const subject: Case = {
    ...whole,
    answers: closed(whole.answers),
    groups: Object.fromEntries(
      Object.entries(whole.groups).map(([group, of]) => [group, { ...of, items: of.items.map(item => ({ ...item, answers: closed(item.answers) })) }]),
    ),
    exhibits: whole.exhibits.map(exhibit => (exhibit.number === 1 ? { ...exhibit, title: secret, level: 'C4' } : exhibit)),
  }
  const made = receipt(subject)

  it('is counted and not named in the receipt', () => {
    expect(made.kept.facts).toBeGreaterThan(0)
    expect(made.kept.exhibits).toBe(1)
    expect(made.grounds.flatMap(({ facts }) => facts.map(({ fact }) => fact))).not.toContain(relied.fact)
    expect(JSON.stringify(made)).not.toContain(secret)
    expect(made.grounds.flatMap(({ facts }) => facts.flatMap(({ exhibits }) => exhibits.map(({ number }) => number)))).not.toContain(1)
  })

  it('is counted and not named on the page', () => {
    const input = { case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' }
    const { letter, withheld } = templates['reasoning-receipt'].compose({ ...input, receipt: made })
    expect(JSON.stringify(letter)).not.toContain(secret)
    expect(JSON.stringify(letter)).toContain('never exported')
    expect(withheld.map(({ why }) => why).every(why => why.startsWith('C4'))).toBe(true)
  })
})

describe('the page of a receipt', () => {
  const subject = exampleOf('recognised-refugee')
  const input = { case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' }

  it('stands without hashes, with a gap for each', () => {
    const { placeholders, notes } = templates['reasoning-receipt'].compose(input)
    expect(placeholders.map(({ label }) => label)).toEqual([
      'the hash of the law pack',
      'the procedure profile',
      'the hash of the profile',
      'the version of the app',
      'the hash of the case file',
      'the hash of the result',
    ])
    expect(notes).toContain('The hashes were not computed. Without them the receipt does not show that nothing was changed.')
  })

  it('prints each hash in groups that can be compared by eye', () => {
    const made = receipt(subject)
    const { letter, placeholders } = templates['reasoning-receipt'].compose({ ...input, receipt: made })
    expect(placeholders).toEqual([])
    for (const { sha256: hash } of [made.law, made.procedure, made.case, made.result])
      expect(JSON.stringify(letter)).toContain((hash.match(/.{16}/g) ?? []).join(' '))
  })

  it('gives the conclusion of every ground', () => {
    const text = JSON.stringify(templates['reasoning-receipt'].compose(input).letter)
    for (const { title } of lawPack.grounds) expect(text).toContain(title)
  })
})
