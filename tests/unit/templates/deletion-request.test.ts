import { describe, expect, it } from 'vitest'
import { alleged, asOf, at, drafted, paper, paragraphs, printed, smallCase, value } from './small-case.ts'

const deletion = (...given: Parameters<typeof smallCase>) => drafted('deletion-request', smallCase(...given))

describe('the lists beside a deletion request', () => {
  it('number paragraphs as they are printed', () => {
    const { letter, unsupported, placeholders } = deletion({
      alert: { 'alert.describes-acts': value(false), 'alert.public-extract': value('never') },
      groups: { warrants: { items: [{ 'warrant.issuer': value('Regional Court', 'notice:1') }] } },
    })
    const numbered = paragraphs(letter)
    expect(unsupported.length).toBeGreaterThan(1)
    for (const { paragraph, text } of unsupported) expect(numbered[paragraph - 1]).toContain(text.replace(/\.$/, ''))
    const inSentences = placeholders.filter(({ fact }) => fact.startsWith('warrant.'))
    expect(inSentences.length).toBeGreaterThan(0)
    for (const { paragraph = 0, label } of inSentences) expect(numbered[paragraph - 1]).toContain(`[${label}]`)
  })

  it('name a missing warrant date with its paragraph', () => {
    const { letter, placeholders } = deletion({ groups: { warrants: { items: [{ 'warrant.issuer': value('Regional Court', 'notice:1') }] } } })
    const gap = placeholders.find(({ fact }) => fact === 'warrant.date')
    expect(gap).toMatchObject({ item: 'warrants-1', label: 'the date of the warrant' })
    expect(paragraphs(letter)[(gap?.paragraph ?? 0) - 1]).toContain('The warrant is dated [the date of the warrant] and was issued by the Regional Court')
  })

  it('name an assertion without an exhibit, and one that is only the client’s word', () => {
    const { letter, unsupported } = deletion({
      alert: { 'alert.describes-acts': alleged(value(false, 'notice:2')), 'alert.states-benefit-or-intent': value(false) },
    })
    expect(unsupported).toContainEqual(expect.objectContaining({ why: 'no-exhibit', text: expect.stringContaining('Neither a benefit') }))
    expect(unsupported).toContainEqual(
      expect.objectContaining({ why: 'alleged', text: expect.stringContaining('According to the applicant, the summary of facts') }),
    )
    expect(printed(letter)).toContain('According to the applicant, the summary of facts names no act of the applicant (Annex 1, p. 2)')
  })

  it('name law that was not compared with the official text', () => {
    const { unverified } = deletion()
    expect(unverified).toContainEqual({ provision: 'rpd-83-2-b-i', short: 'RPD 83(2)(b)(i)', verification: 'secondary' })
    expect(unverified.map(({ provision }) => provision)).toHaveLength(new Set(unverified.map(({ provision }) => provision)).size)
  })
})

describe('disclosure in a deletion request', () => {
  const secret = 'Sesame Street 12'

  it.each(['C4', 'C3', 'C2'] as const)('prints no whereabouts at %s', level => {
    const { letter } = deletion({ answers: { 'applicant.country': at(level, value('Freedonia')), 'applicant.address': at(level, value(secret)) } })
    expect(JSON.stringify(letter)).not.toContain('Freedonia')
    expect(JSON.stringify(letter)).not.toContain(secret)
  })

  it('prints no whereabouts and no parents even where the answer says C0', () => {
    const { letter } = deletion({ answers: { 'applicant.country': at('C0', value('Freedonia')), 'applicant.parents': at('C0', value('Ada and Ben Harrow')) } })
    expect(JSON.stringify(letter)).not.toContain('Freedonia')
    expect(JSON.stringify(letter)).not.toContain('Ada and Ben')
  })

  it('leaves a C4 fact and a C4 exhibit out of every block, and tells the lawyer', () => {
    const given = {
      alert: { 'alert.liability-from-office-only': at('C4', value(true, 'hidden:7')), 'alert.states-time': value(false, 'hidden:3') },
      exhibits: [paper(9, 'hidden', 'C4')],
    }
    const { letter, withheld } = deletion(given)
    const all = JSON.stringify(letter)
    expect(all).not.toContain('hidden')
    expect(all).not.toContain('"number":9')
    expect(all).not.toContain('liability-from-office-only')
    expect(all).not.toContain('office or a family tie')
    expect(withheld).toContainEqual(expect.objectContaining({ exhibit: 'hidden' }))
    expect(withheld).toContainEqual(expect.objectContaining({ fact: 'alert.liability-from-office-only' }))
  })

  it('never prints a note of the lawyer', () => {
    const subject = smallCase({ alert: { 'alert.describes-acts': { ...value(false, 'notice:2'), note: 'ask her again' } } })
    expect(JSON.stringify(drafted('deletion-request', { ...subject, note: 'weak client' }).letter)).not.toMatch(/ask her again|weak client/)
  })

  const pressed = {
    'incident.kind': value('call-to-return', 'messages:1'),
    'incident.date': value('2025-03-08', 'messages:1'),
    'incident.place': value('Freedonia City', 'messages:1'),
    'incident.against': value('client', 'messages:1'),
    'incident.demands-return': value(true, 'messages:1'),
  }
  const pressure = { 'purpose.return-pressed-outside-law': value(true, 'messages:1'), 'purpose.extradition-sought': value(false, 'notice:1') }

  it('says what happened at C2 without day or place, and names the paragraphs that must not reach the source', () => {
    const { letter, withheld } = deletion({ answers: pressure, groups: { incidents: { items: [pressed] } }, exhibits: [paper(4, 'messages', 'C2')] })
    const text = printed(letter)
    expect(text).toContain('a call to return')
    expect(text).not.toMatch(/8\s+March 2025|Freedonia/)
    expect(text).toMatch(/Paragraphs? .+ should reach the source only in the words below/)
    expect(withheld.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['incident.date', 'incident.place']))
  })

  it('names nothing but the annex at C3', () => {
    const hushed = Object.fromEntries(Object.entries(pressed).map(([fact, answer]) => [fact, at('C3', answer)]))
    const { letter, withheld } = deletion({ answers: pressure, groups: { incidents: { items: [hushed] } }, exhibits: [paper(4, 'messages', 'C3')] })
    const text = printed(letter)
    expect(text).not.toMatch(/call to return|8\s+March 2025|Freedonia|Paper on messages/)
    expect(text).toContain('Annex 4, p. 1, which is for the Commission only')
    expect(withheld).toContainEqual(expect.objectContaining({ fact: 'incident.kind', why: expect.stringContaining('C3') }))
  })

  it('hides date and language of an annex that is not for the source', () => {
    const passport = { ...paper(2, 'passport', 'C2'), date: asOf, language: 'nb' }
    const subject = smallCase()
    const { letter } = drafted('deletion-request', { ...subject, exhibits: [...subject.exhibits.filter(({ number }) => number !== 2), passport] })
    expect(printed(letter)).not.toMatch(/23\s+November 2026|Norwegian/)
  })
})

describe('the grounds of a deletion request', () => {
  it('say that a rule reaches by analogy', () => {
    const { letter } = deletion({ alert: { 'alert.type': value('diffusion', 'notice:1') } })
    expect(printed(letter)).toContain('by analogy')
  })

  it('print the lawyer’s weighing, and tell the lawyer so', () => {
    const { letter, notes } = deletion({
      answers: { 'dispute.private': value(true, 'notice:2') },
      alert: { 'alert.describes-acts': value(true, 'notice:2'), 'alert.states-time': value(true, 'notice:2'), 'alert.states-place': value(true, 'notice:2') },
      weighings: [{ ground: 'rpd-83.private-dispute', decision: 'arguable', reason: 'The award decides the same sums.' }],
    })
    expect(printed(letter)).toContain('The award decides the same sums.')
    expect(notes.some(note => note.includes('private dispute'))).toBe(true)
  })

  it('follow the lawyer’s choice of those to plead in full', () => {
    const rich = smallCase({ alert: { 'alert.facts-fit-charge': value(false, 'notice:2'), 'alert.source-replied': value('silent', 'notice:2') } })
    const { letter } = drafted('deletion-request', rich, { grounds: ['rpd-12.source-silence'] })
    const headings = letter.blocks.flatMap(block => (block.kind === 'heading' && block.level === 2 ? [block.id] : []))
    expect(headings[0]).toBe('ground.rpd-12.source-silence')
    expect(headings).toContain('further-grounds')
    expect(headings).not.toContain('ground.rpd-83.description')
  })

  it('leave a gap to fill where none stands', () => {
    const { letter, placeholders, notes } = deletion({
      alert: {
        'alert.describes-acts': value(true),
        'alert.states-time': value(true),
        'alert.states-place': value(true),
        'alert.states-benefit-or-intent': value(true),
        'alert.acts-disputed': value(false),
      },
    })
    expect(placeholders.map(({ fact }) => fact)).toContain('matter.arguments')
    expect(notes[0]).toContain('No ground stands')
    expect(printed(letter)).toContain('to issue a written confirmation')
  })
})

describe('the chronology', () => {
  it('says how much of a date is known and keeps the order', () => {
    const { letter } = deletion({
      groups: {
        events: {
          items: [
            { 'event.date': { ...value('2021-03-01', 'notice'), precision: 'month' }, 'event.what': value('A second thing happened.', 'notice') },
            { 'event.date': { ...value('2019-01-01', 'notice'), precision: 'approximate' }, 'event.what': value('A first thing happened.', 'notice') },
          ],
        },
      },
    })
    const table = letter.blocks.find(block => block.kind === 'table' && block.caption === 'Chronology')
    const rows =
      table?.kind === 'table' ? table.rows.map(cells => cells.map(cell => cell.map(part => (typeof part === 'string' ? part : '')).join('')).slice(0, 2)) : []
    expect(rows.map(([date]) => date?.replace('\u00a0', ' '))).toEqual(['about 2019', 'March 2021', '1 February 2024'])
  })

  it('tells one event once', () => {
    const { letter } = deletion({
      groups: { events: { items: [{ 'event.date': value('2024-02-01', 'notice:1'), 'event.what': value('The notice went out.', 'notice:1') }] } },
    })
    expect(printed(letter)).toContain('The notice went out.')
    expect(printed(letter)).not.toContain('The Red Notice was published at the request of Ruritania.')
  })

  it('keeps twelve lines and says how many are left out', () => {
    const items = Array.from({ length: 15 }, (_, index) => ({
      'event.date': value(`2020-01-${String(index + 10)}`, 'notice'),
      'event.what': value(`Thing ${index}.`, 'notice'),
    }))
    const { letter, notes } = deletion({ groups: { events: { items } } })
    const table = letter.blocks.find(block => block.kind === 'table' && block.caption === 'Chronology')
    expect(table?.kind === 'table' && table.rows).toHaveLength(12)
    expect(notes.join(' ')).toContain('4 dated lines are left out')
  })
})
