import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer, Case } from '#core/case/case.ts'
import { readingLevelOf } from '#core/document/reading-level.ts'
import { readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { toText } from '#paper/to-text.ts'
import { at, drafted, type Given, printed, smallCase, value } from './small-case.ts'

const sheets = ['client-briefing', 'travel-card', 'detention-sheet', 'carry-pack-note'] as const
const fonts = readFonts('node_modules/@expo-google-fonts')
const examples = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  // seam: the example files are checked by their own test
  .map(name => ({ name, subject: JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Case }))

const textOf = (sheet: (typeof sheets)[number], given: Given = {}) => printed(drafted(sheet, smallCase(given)).letter)
const notesOf = (sheet: (typeof sheets)[number], given: Given = {}) => drafted(sheet, smallCase(given)).notes.join('\n')
const ccf = (item: { readonly [fact: string]: Answer }) => ({ ccf: { complete: true, items: [item] } })
const number = { 'submitter.phone-at-all-hours': value('+00 111 222') }

describe.each(sheets.flatMap(sheet => examples.map(example => ({ sheet, ...example }))))('$sheet, $name', ({ sheet, subject }) => {
  it('reads at the level of a twelve- to thirteen-year-old, in short sentences', () => {
    const level = readingLevelOf(drafted(sheet, subject).letter)
    expect(level.words).toBeGreaterThan(30)
    expect(level.grade).toBeLessThanOrEqual(7)
    expect(level.averageSentence).toBeLessThanOrEqual(20)
    expect(level.longSentences.length).toBeLessThanOrEqual(2)
  })

  it('tells the lawyer how it reads, and what that does not mean', () => {
    const { letter, notes } = drafted(sheet, subject)
    const note = notes.find(text => text.startsWith('Reading level'))
    expect(note).toContain(`grade ${readingLevelOf(letter).grade}`)
    expect(note).toContain('nothing of whether the client understands')
  })

  it('carries no code name, no file words, no place, address or state of protection', () => {
    const text = toText(drafted(sheet, subject).letter)
    const { header } = drafted(sheet, subject).letter
    expect(text + header).not.toContain(subject.codeName)
    expect(text).not.toMatch(/asylum|refugee|protection|Annex|Exhibit|†/i)
    const secret = [subject.answers['applicant.country'], ...(subject.groups['protections']?.items ?? []).map(({ answers }) => answers['protection.state'])]
    for (const answer of secret) if (answer?.answer === 'value') expect(text).not.toMatch(new RegExp(`\\b${String(answer.value)}\\b`))
  })

  it('promises nothing and speaks of no percentages', () => {
    expect(toText(drafted(sheet, subject).letter)).not.toMatch(/%|per cent|appeal|prohibit|guarantee|will be deleted|will win/i)
  })
})

describe('the client briefing', () => {
  it('is at most two pages in normal print, on either sheet', async () => {
    for (const { subject } of examples)
      for (const paper of ['a4', 'us-letter'] as const) {
        const { pages } = await toPdf(drafted('client-briefing', subject).letter, fonts, undefined, { paper })
        expect([subject.id, paper, pages <= 2]).toEqual([subject.id, paper, true])
      }
  })

  it('says first that it stays at home; to a client who is held, that it is not to be kept', () => {
    expect(textOf('client-briefing')).toMatch(/^\nKeep this sheet at home/)
    const held = textOf('client-briefing', { answers: { 'urgency.detained': value(true) } })
    expect(held).toMatch(/^\nWe read this sheet with you. Do not keep it with you/)
    expect(held).not.toContain('buy a ticket')
  })

  it('names the target of a request that was accepted, and says when that day is over', () => {
    const pending = { 'ccf.kind': value('deletion'), 'ccf.filed-on': value('2026-05-04'), 'ccf.outcome': value('pending') }
    expect(textOf('client-briefing', { groups: ccf({ ...pending, 'ccf.admissible-on': value('2026-05-31') }) })).toContain(
      '28\u00a0February 2027. These are targets.',
    )
    expect(textOf('client-briefing', { groups: ccf({ ...pending, 'ccf.admissible-on': value('2026-02-10') }) })).toContain(
      '10\u00a0November 2026. That day is over.',
    )
  })

  it('computes no target from a day that is not known exactly', () => {
    const about = {
      'ccf.kind': value('deletion'),
      'ccf.outcome': value('pending'),
      'ccf.admissible-on': { ...value('2026-05-01'), precision: 'month' } as Answer,
    }
    expect(textOf('client-briefing', { groups: ccf(about) })).toContain('9 months from the day it accepts')
  })

  it('takes four months for access', () => {
    const access = { 'ccf.kind': value('access'), 'ccf.outcome': value('pending'), 'ccf.admissible-on': value('2026-10-01') }
    expect(textOf('client-briefing', { groups: ccf(access) })).toContain('1\u00a0February 2027')
  })

  it('says that the country takes nothing from a decision that is not carried out', () => {
    const decided = { 'ccf.kind': value('deletion'), 'ccf.outcome': value('non-compliant'), 'ccf.decided-on': value('2026-06-10') }
    expect(textOf('client-briefing', { groups: ccf(decided) })).toContain('Do not travel on the decision alone.')
    expect(textOf('client-briefing', { groups: ccf({ ...decided, 'ccf.implemented-on': value('2026-07-01') }) })).toContain('deleted on 1\u00a0July 2026')
  })

  it('takes no decision for the client that is older than the alert or about a co-accused', () => {
    const decided = { 'ccf.kind': value('deletion'), 'ccf.outcome': value('non-compliant'), 'ccf.decided-on': value('2023-06-10') }
    expect(textOf('client-briefing', { groups: ccf(decided) })).not.toContain('decided for you')
    expect(
      textOf('client-briefing', { groups: ccf({ ...decided, 'ccf.decided-on': value('2026-06-10'), 'ccf.about-co-accused': value(true) }) }),
    ).not.toContain('decided for you')
  })

  it('says so where no good argument was found', () => {
    const clear = { 'alert.describes-acts': value(true), 'alert.states-time': value(true), 'alert.states-place': value(true) }
    expect(textOf('client-briefing', { alert: clear })).toContain('no good argument')
    expect(textOf('client-briefing')).not.toContain('no good argument')
  })

  it('says what it costs that the source must not be asked', () => {
    expect(textOf('client-briefing', { answers: { 'disclosure.source-may-be-contacted': value(false) } })).toContain('may turn us down')
  })

  it('does not name a requesting state that the client wants kept out, and lists it for the lawyer', () => {
    const given = { alert: { 'alert.requesting-state': at('C2', value('Ruritania')) } }
    for (const sheet of ['client-briefing', 'detention-sheet'] as const) expect(textOf(sheet, given)).not.toContain('Ruritania')
    expect(drafted('client-briefing', smallCase(given)).withheld).toMatchObject([{ fact: 'alert.requesting-state' }])
  })
})

describe('the consul', () => {
  const foreign = { answers: { 'applicant.nationality-relation': value('foreign') } }

  it('of the state that looks for the client is never to be called', () => {
    for (const sheet of ['client-briefing', 'detention-sheet'] as const) expect(textOf(sheet)).toMatch(/consul (or the police )?of Ruritania/)
  })

  it('of the client’s own state is suggested only to a foreigner without any claim to protection', () => {
    const suggested = 'You may ask for the consul of your own country.'
    expect(textOf('client-briefing', { ...foreign, groups: { protections: { complete: true, items: [] } } })).toContain(suggested)
    expect(textOf('client-briefing', foreign)).not.toContain(suggested)
    expect(
      textOf('client-briefing', { ...foreign, groups: { protections: { complete: true, items: [{ 'protection.status': value('pending') }] } } }),
    ).not.toContain(suggested)
    expect(textOf('client-briefing', { groups: { protections: { complete: true, items: [] } } })).not.toContain(suggested)
  })
})

describe('the travel card', () => {
  const pending = ccf({ 'ccf.kind': value('deletion'), 'ccf.outcome': value('pending'), 'ccf.reference': value('CCF/1/R1.26') })

  it.each(examples)('holds no fact of the case but the name: $name', ({ subject }) => {
    const text = printed(drafted('travel-card', subject).letter)
    expect(text).not.toMatch(/INTERPOL|CCF|notice|diffusion|warrant|case/i)
    const states = (subject.groups['alerts']?.items ?? []).map(({ answers }) => answers['alert.requesting-state'])
    for (const state of states) if (state?.answer === 'value') expect(text).not.toContain(String(state.value))
  })

  it('has the CCF reference only on a recorded yes, and of a request that is open', () => {
    const allowed = { 'disclosure.reference-on-card': value(true) }
    expect(textOf('travel-card', { groups: pending })).not.toContain('CCF/1')
    expect(textOf('travel-card', { groups: pending, answers: { 'disclosure.reference-on-card': value(false) } })).not.toContain('CCF/1')
    expect(textOf('travel-card', { groups: pending, answers: allowed })).toContain('CCF/1/R1.26')
    expect(notesOf('travel-card', { groups: pending, answers: allowed })).toContain('learns of the request')
    expect(notesOf('travel-card', { answers: allowed })).toContain('none is recorded')
  })

  it('leaves a gap rather than print an office number as one that answers at night', () => {
    const office = { answers: { 'submitter.phone': value('+00 999 999') } }
    expect(textOf('travel-card', office)).not.toContain('999')
    expect(drafted('travel-card', smallCase(office)).placeholders).toMatchObject([{ fact: 'submitter.phone-at-all-hours' }])
    expect(notesOf('travel-card', office)).toContain('Do not hand the sheet out')
    expect(textOf('travel-card', { answers: number })).toContain('+00 111 222')
  })

  it('claims a lawyer only where a lawyer acts', () => {
    expect(textOf('travel-card')).toContain('I have a lawyer')
    expect(textOf('travel-card', { answers: { 'submitter.capacity': value('ngo') } })).not.toMatch(/I have a lawyer|my lawyer/)
    const alone = textOf('travel-card', { answers: { 'submitter.capacity': value('self') } })
    expect(alone).toContain('I ask for a lawyer')
    expect(alone).not.toMatch(/I have|my lawyer|Please call/)
  })

  it('warns that a number can show a country, unless nothing must be kept from the source', () => {
    expect(notesOf('travel-card')).toContain('country code')
    expect(notesOf('travel-card', { answers: { 'disclosure.must-not-reach-source': value(false) } })).not.toContain('country code')
  })

  it('fits one sheet in both sizes of print and paper', async () => {
    for (const { subject } of examples)
      for (const print of ['normal', 'large'] as const)
        for (const paper of ['a4', 'us-letter'] as const)
          expect((await toPdf(drafted('travel-card', subject).letter, fonts, undefined, { print, paper })).pages).toBe(1)
  })
})

describe('the note for the carry pack', () => {
  const decided = {
    'ccf.kind': value('deletion'),
    'ccf.outcome': value('non-compliant'),
    'ccf.decided-on': value('2026-06-10'),
    'ccf.reference': value('CCF/1/R1.26'),
  }

  it('gives no right of entry and names no state', () => {
    const text = textOf('carry-pack-note', { groups: ccf({ ...decided, 'ccf.implemented-on': value('2026-07-01') }) })
    expect(text).toContain('no right to enter')
    expect(text).toContain('1\u00a0July 2026')
    expect(text).not.toContain('Ruritania')
  })

  it('is not to be handed out before the data are gone', () => {
    expect(notesOf('carry-pack-note')).toContain('Do not hand the note out')
    expect(notesOf('carry-pack-note', { groups: ccf(decided) })).toContain('Wait for that before the client travels')
    expect(drafted('carry-pack-note', smallCase()).placeholders.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['ccf.decided-on', 'ccf.implemented-on']),
    )
  })

  it('has a log of stops with room to write', () => {
    const table = drafted('carry-pack-note', smallCase()).letter.blocks.find(block => block.kind === 'table')
    expect(table).toMatchObject({ kind: 'table', head: expect.arrayContaining(['Who stopped me']) })
  })
})

describe('the sheet for the family', () => {
  it('in a case without a representative says to find a lawyer, and claims none', () => {
    const alone = textOf('detention-sheet', { answers: { 'submitter.capacity': value('self') } })
    expect(alone).toContain('Find a lawyer at once')
    expect(alone).not.toContain('There is a lawyer')
  })
})
