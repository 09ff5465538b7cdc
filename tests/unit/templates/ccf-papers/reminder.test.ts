import { describe, expect, it } from 'vitest'
import { printed, smallCase, value } from '../small-case.ts'
import { draftedOn, matter, onDay } from './drafts.ts'

const pending = { 'ccf.kind': value('deletion'), 'ccf.reference': value('CCF/1'), 'ccf.filed-on': value('2025-12-01'), 'ccf.outcome': value('pending') }
const admissible = { ...pending, 'ccf.admissible-on': value('2026-01-05') }

/** The nine months end on 5 October 2026. */
const on = (text: string, more: Parameters<typeof matter>[0] = {}) =>
  draftedOn('reminder', smallCase({ groups: matter({ ...admissible, ...more }) }), onDay(text))

describe('the step of the ladder', () => {
  it.each([
    { today: '2026-10-05', says: 'The time limit ends on 5\u00a0October 2026 and has not passed' },
    { today: '2026-10-06', says: 'Our ladder has the next reminder on 19\u00a0October 2026' },
    { today: '2026-10-18', says: 'Our ladder has the next reminder on 19\u00a0October 2026' },
    { today: '2026-10-19', says: 'Reminder 1 of 3' },
    { today: '2026-11-18', says: 'Reminder 1 of 3' },
    { today: '2026-11-19', says: 'Reminder 2 of 3' },
    { today: '2027-01-03', says: 'Reminder 3 of 3' },
  ])('on $today: $says', ({ today, says }) => {
    expect(on(today).notes.join('\n')).toContain(says)
  })

  it('moves on once a reminder was sent', () => {
    expect(on('2026-10-25', { 'ccf.reminded-on': value('2026-10-20') }).notes.join('\n')).toContain('next reminder on 19\u00a0November 2026')
  })

  it('says when every step was sent', () => {
    expect(on('2027-02-01', { 'ccf.reminded-on': value('2027-01-10') }).notes.join('\n')).toContain('Every reminder of our ladder is recorded as sent')
  })
})

describe('what the reminder says', () => {
  it('is a further one only after a reminder that followed the time limit', () => {
    expect(on('2026-11-23').letter.title).toBe('Reminder')
    expect(on('2026-11-23', { 'ccf.reminded-on': value('2026-09-01') }).letter.title).toBe('Reminder')
    expect(on('2026-11-23', { 'ccf.reminded-on': value('2026-10-20') }).letter.title).toBe('Further reminder')
  })

  it('does not say that no notice of delay came while that is not known', () => {
    expect(printed(on('2026-11-23').letter)).not.toContain('No such notice')
    expect(printed(on('2026-11-23', { 'ccf.delay-notified-on': { answer: 'none' } }).letter)).toContain('No such notice has reached the applicant')
    expect(printed(on('2026-11-23', { 'ccf.delay-notified-on': value('2026-10-01') }).letter)).toContain('gave notice of the delay on 1\u00a0October 2026')
  })

  it('counts four months for access, and asks for the next session from the third step on', () => {
    const access = draftedOn('reminder', smallCase({ groups: matter({ ...admissible, 'ccf.kind': value('access') }) }), onDay('2026-08-10'))
    expect(printed(access.letter)).toMatch(/The four months that Article\s40 of the Statute gives for the decision ended on 5\sMay 2026/)
    expect(printed(access.letter)).toContain('at its next session')
    expect(printed(on('2026-11-23').letter)).not.toContain('at its next session')
  })

  it('relies on no article of the overrun for the month of admissibility', () => {
    const early = draftedOn('reminder', smallCase({ groups: matter(pending) }), onDay('2026-02-01'))
    expect(printed(early.letter)).toContain('The month within which a notice on admissibility is expected')
    expect(printed(early.letter)).not.toMatch(/Article\s40/)
  })

  it('takes the matter whose time limit passed first, and names the others', () => {
    const second = { ...admissible, 'ccf.reference': value('CCF/2'), 'ccf.admissible-on': value('2025-12-20') }
    const draft = draftedOn('reminder', smallCase({ groups: { ccf: { items: [admissible, second] } } }), onDay('2026-11-23'))
    expect(printed(draft.letter)).toContain('20\u00a0September 2026')
    expect(draft.notes.join('\n')).toContain('another matter as well: CCF/1')
  })

  it('leaves out a request of a co-accused', () => {
    const draft = draftedOn('reminder', smallCase({ groups: matter({ ...admissible, 'ccf.about-co-accused': value(true) }) }))
    expect(draft.placeholders.map(({ fact }) => fact)).toContain('ccf.reference')
  })
})
