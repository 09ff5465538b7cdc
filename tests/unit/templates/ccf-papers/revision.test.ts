import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/case/case.ts'
import { templates } from '#templates/index.ts'
import { paper, printed, smallCase, value } from '../small-case.ts'
import { draftedOn, matter, onDay } from './drafts.ts'

const kept = { 'ccf.kind': value('deletion'), 'ccf.reference': value('CCF/9'), 'ccf.decided-on': value('2025-03-20'), 'ccf.outcome': value('compliant') }
const withFact = (discovered: Answer, more: { readonly [fact: string]: Answer } = {}) =>
  smallCase({
    answers: {
      'revision.new-fact': value('extradition-refused', 'refusal:1'),
      'revision.fact': value('A court refused extradition.', 'refusal:1'),
      'revision.discovered-on': discovered,
      ...more,
    },
    groups: {
      ...matter(kept),
      extraditions: {
        items: [
          {
            'extradition.outcome': value('refused', 'refusal:1'),
            'extradition.reason': value('fair-trial', 'refusal:1'),
            'extradition.final': value(true, 'refusal:1'),
          },
        ],
      },
    },
    exhibits: [paper(4, 'refusal')],
  })
const inTime = 'within six months after the discovery of the fact'

describe('the six months', () => {
  it.each([
    { discovered: '2026-05-24', says: true, why: 'the day before the end' },
    { discovered: '2026-05-23', says: true, why: 'the last day' },
    { discovered: '2026-05-22', says: false, why: 'the day after' },
  ])('the paper says that it is in time: $says, $why', ({ discovered, says }) => {
    expect(printed(draftedOn('revision-summary', withFact(value(discovered))).letter).includes(inTime)).toBe(says)
  })

  it('says nothing on time where the day is known to the month only and the six months may be over', () => {
    const draft = draftedOn('revision-summary', withFact({ ...value('2026-05-28'), precision: 'month' }))
    expect(printed(draft.letter)).not.toContain(inTime)
    expect(draft.notes.join('\n')).toContain('may be over')
  })

  it('says in the notes that the application fails out of time', () => {
    expect(draftedOn('revision-summary', withFact(value('2026-01-10'))).notes.join('\n')).toContain('The six months ended on 10\u00a0July 2026')
  })

  it('counts to the filing once the application is filed', () => {
    const subject = withFact(value('2026-05-01'))
    const filed = smallCase({
      answers: subject.answers,
      groups: { ccf: { items: [kept, { 'ccf.kind': value('revision'), 'ccf.filed-on': value('2026-10-12') }] } },
    })
    expect(printed(draftedOn('revision-argument', filed).letter)).toContain(`The application was made on 12\u00a0October 2026, “${inTime}”`)
  })
})

describe('the summary', () => {
  it('is held to two pages', () => {
    expect(templates['revision-summary'].pageLimit).toBe(2)
  })

  it('claims of the fact only what is recorded of its time', () => {
    const said = (existed: string) => printed(draftedOn('revision-summary', withFact(value('2026-09-01'), { 'revision.existed': value(existed) })).letter)
    expect(said('fact')).toContain('The fact existed when the Commission decided')
    expect(said('situation')).toContain('reveals a situation that existed')
    expect(said('neither')).not.toContain('existed when')
    expect(printed(draftedOn('revision-summary', withFact(value('2026-09-01'))).letter)).not.toContain('existed when')
  })

  it('asks for a decision that kept the data: one that deleted them, or an access reply, is none', () => {
    const subject = smallCase({ groups: matter({ ...kept, 'ccf.outcome': value('non-compliant') }) })
    expect(draftedOn('revision-summary', subject).placeholders.map(({ fact }) => fact)).toContain('ccf.reference')
  })

  it('composes without anything recorded, with everything it lacks as placeholders', () => {
    const facts = new Set(draftedOn('revision-summary', smallCase()).placeholders.map(({ fact }) => fact))
    expect([...facts]).toEqual(
      expect.arrayContaining([
        'ccf.reference',
        'ccf.decided-on',
        'revision.fact',
        'revision.discovered-on',
        'revision.how-discovered',
        'revision.why-unknown',
        'revision.effect',
      ]),
    )
  })
})

describe('the argument', () => {
  it('argues the grounds that rest on the new fact and no others', () => {
    const text = printed(draftedOn('revision-argument', withFact(value('2026-09-01'))).letter)
    expect(text).toContain('Extradition was refused for reasons that INTERPOL’s own rules share')
    expect(text).not.toContain('The data do not describe what the applicant is said to have done')
  })

  it('says that it was not invited', () => {
    expect(draftedOn('revision-argument', withFact(value('2026-09-01'))).notes[0]).toContain('No invitation is recorded')
    const invited = withFact(value('2026-09-01'), { 'revision.invited-on': value('2026-11-10') })
    expect(draftedOn('revision-argument', invited, onDay('2026-11-23')).notes.join('\n')).not.toContain('No invitation')
  })
})
