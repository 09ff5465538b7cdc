import { describe, expect, it } from 'vitest'
import { at, paper, printed, smallCase, value } from '../small-case.ts'
import { draftedOn, matter } from './drafts.ts'

const pending = matter({ 'ccf.kind': value('deletion'), 'ccf.reference': value('CCF/7'), 'ccf.outcome': value('pending') })
const note = paper(4, 'note', 'C2')

describe('supplementary information', () => {
  const facts = (...items: readonly { readonly [fact: string]: ReturnType<typeof value> }[]) =>
    draftedOn('supplementary-information', smallCase({ groups: { ...pending, supplements: { items } }, exhibits: [note, paper(5, 'second')] }))

  it('takes the first fact that was not sent, and says how many wait', () => {
    const draft = facts(
      { 'supplement.fact': value('The first fact.', 'note:1'), 'supplement.sent-on': value('2026-10-01') },
      { 'supplement.fact': value('The second fact.', 'note:1') },
      { 'supplement.fact': value('The third fact.', 'note:1') },
    )
    expect(printed(draft.letter)).toContain('The second fact')
    expect(printed(draft.letter)).not.toMatch(/first fact\b(?! before)|third fact/)
    expect(draft.notes.join('\n')).toContain('One further fact waits')
  })

  it('wants one exhibit: not none, and not two', () => {
    expect(facts({ 'supplement.fact': value('A fact.') }).notes.join('\n')).toContain('No exhibit shows the new fact')
    expect(facts({ 'supplement.fact': value('A fact.', 'note:1', 'second:1') }).notes.join('\n')).toContain('2 exhibits stand behind the fact')
  })

  it('leaves a fact that must not reach the source to its annex', () => {
    const draft = facts({ 'supplement.fact': at('C2', value('She now lives in Sylvania.', 'note:1')) })
    expect(printed(draft.letter)).toContain('It is set out in Annex 4, p. 1, which is not to be passed to the source')
    expect(printed(draft.letter)).not.toContain('Sylvania')
  })
})

describe('a decision not carried out', () => {
  const decided = {
    'ccf.kind': value('deletion'),
    'ccf.reference': value('CCF/8'),
    'ccf.decided-on': value('2026-06-10'),
    'ccf.outcome': value('non-compliant'),
  }
  const stop = (on: string) => ({ 'stop.kind': value('border-stop', 'note:1'), 'stop.date': at('C2', value(on)), 'stop.state': at('C2', value('Sylvania')) })
  const letter = (answers: Parameters<typeof matter>[0], ...stops: readonly ReturnType<typeof stop>[]) =>
    draftedOn('non-implementation', smallCase({ groups: { ...matter(answers), stops: { items: stops } }, exhibits: [note] }))

  it('tells what happened since the decision, and nothing from before it', () => {
    const text = printed(letter(decided, stop('2026-06-09'), stop('2026-06-11')).letter)
    expect(text).toContain('11\u00a0June 2026')
    expect(text).not.toContain('9\u00a0June 2026')
    expect(text).toContain('first of all that of Sylvania')
  })

  it('says that the two months have passed only from the day after', () => {
    const early = { ...decided, 'ccf.decided-on': value('2026-09-23') }
    const late = { ...decided, 'ccf.decided-on': value('2026-09-22') }
    expect(printed(letter(early).letter)).toContain('both months end on 23\u00a0November 2026')
    expect(letter(early).notes.join('\n')).toContain('do not send this letter yet')
    expect(printed(letter(late).letter)).toContain('both months ended on 22\u00a0November 2026')
  })

  it('asks for what the decision ordered, and not for deletion where it ordered a change', () => {
    const text = printed(letter({ ...decided, 'ccf.outcome': value('compliant-with-update') }).letter)
    expect(text).toContain('comply only with an addendum')
    expect(text).not.toMatch(/were deleted|clear their national copies/)
  })

  it('does not say that nothing was carried out once it was confirmed', () => {
    const text = printed(letter({ ...decided, 'ccf.implemented-on': value('2026-07-20') }, stop('2026-10-01')).letter)
    expect(text).toContain('the decision was carried out on 20\u00a0July 2026')
    expect(text).not.toContain('no confirmation')
  })
})

describe('a letter of status', () => {
  const letter = (outcome: string) =>
    printed(
      draftedOn(
        'status-certificate',
        smallCase({ groups: matter({ 'ccf.kind': value('deletion'), 'ccf.decided-on': value('2026-06-10'), 'ccf.outcome': value(outcome) }) }),
      ).letter,
    )

  it('asks for a ruling all the same after a withdrawal, and only then', () => {
    expect(letter('withdrawn-by-source')).toContain('to rule on the compliance of the data all the same')
    expect(letter('non-compliant')).not.toContain('to rule on')
  })

  it('does not say that data were deleted where none were held', () => {
    expect(letter('no-data')).not.toContain('deleted')
  })

  it('rests on a deletion or withdrawal recorded of the alert where there is no decision', () => {
    const text = printed(draftedOn('status-certificate', smallCase({ alert: { 'alert.status': value('withdrawn', 'notice:1') } })).letter)
    expect(text).toContain('As far as the applicant knows, the source has withdrawn the data')
  })

  it('says that nothing bears it while a request is pending', () => {
    expect(draftedOn('status-certificate', smallCase({ groups: pending })).notes[0]).toContain('No decision, reply or withdrawal is recorded')
  })
})

describe('a request for correction', () => {
  const item = {
    'correction.item': value('Penalty'),
    'correction.kind': value('replace'),
    'correction.stands-as': value('10 years'),
    'correction.should-say': value('5 years', 'note:1'),
  }
  const letter = (...items: readonly { readonly [fact: string]: ReturnType<typeof value> }[]) =>
    draftedOn('correction-request', smallCase({ groups: { corrections: { items } }, exhibits: [note] }))

  it('sets what the data say beside what is right and its annex', () => {
    expect(printed(letter(item).letter)).toContain('Penalty10 years5 yearsReplaceAnnex 4, p. 1')
  })

  it('says which items lack a right value or a paper', () => {
    const notes = letter({ 'correction.item': value('Penalty'), 'correction.stands-as': value('10 years') }).notes.join('\n')
    expect(notes).toContain('One item lacks')
    expect(notes).toContain('One item has no exhibit')
  })

  it('wants no right value for an item that is to be taken out', () => {
    const draft = letter({ 'correction.item': value('Charge', 'note:1'), 'correction.kind': value('remove'), 'correction.stands-as': value('Fraud') })
    expect(draft.placeholders.filter(({ fact }) => fact === 'correction.should-say')).toEqual([])
    expect(draft.notes.join('\n')).not.toContain('lacks')
  })

  it('warns that a correction can cure the defect a deletion would rest on', () => {
    expect(letter(item).notes[0]).toContain('A correction can cure the very defect')
  })
})
