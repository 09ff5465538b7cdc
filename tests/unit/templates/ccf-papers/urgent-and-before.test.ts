import { describe, expect, it } from 'vitest'
import { at, paper, paragraphs, printed, smallCase, value } from '../small-case.ts'
import { draftedOn, matter } from './drafts.ts'

const detained = { 'urgency.detained': value(true, 'order:1'), 'urgency.harm': value('Surrender could not be undone.', 'order:2') }
const order = paper(4, 'order', 'C2')

describe('provisional measures', () => {
  it('names the pending request, else that it is filed together with one', () => {
    const pending = matter({ 'ccf.kind': value('deletion'), 'ccf.reference': value('CCF/7'), 'ccf.outcome': value('pending') })
    expect(printed(draftedOn('provisional-measures', smallCase({ answers: detained, exhibits: [order], groups: pending })).letter)).toContain(
      'the request for correction or deletion CCF/7',
    )
    expect(printed(draftedOn('provisional-measures', smallCase({ answers: detained, exhibits: [order] })).letter)).toContain(
      'the request filed together with this paper',
    )
  })

  it('puts the breach in five lines at most, each with its rule', () => {
    const { blocks } = draftedOn('provisional-measures', smallCase({ answers: detained, exhibits: [order] })).letter
    const lines = blocks.flatMap(block => (block.kind === 'bullets' ? block.items : []))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThanOrEqual(5)
    expect(lines.every(line => line.some(inline => typeof inline === 'object' && inline.kind === 'cite'))).toBe(true)
  })

  it('gives the day and the country in the box alone', () => {
    const answers = { ...detained, 'urgency.next-date': at('C2', value('2026-12-03', 'order:1')), 'applicant.country': at('C2', value('Sylvania')) }
    const { letter } = draftedOn('provisional-measures', smallCase({ answers, exhibits: [order] }))
    expect(printed(letter)).toContain('Sylvania (not to be passed to the source of the data)')
    expect(paragraphs(letter).join('\n')).not.toMatch(/Sylvania|3.December/)
  })

  it('does not let the box tell a protection that only an annex may', () => {
    const protections = { items: [{ 'protection.status': at('C3', value('refugee', 'order:1')), 'protection.from-requester': value(true) }] }
    const { letter } = draftedOn('provisional-measures', smallCase({ groups: { protections }, exhibits: [order] }))
    expect(printed(letter)).not.toMatch(/protected against|protection against|refugee/)
  })

  it('asks for the extract to come down only where there may be one', () => {
    const text = (extract: string) => printed(draftedOn('provisional-measures', smallCase({ alert: { 'alert.public-extract': value(extract) } })).letter)
    expect(text('published')).toContain('to take the extract off the public site')
    expect(text('never')).not.toContain('public site')
    expect(printed(draftedOn('provisional-measures', smallCase()).letter)).toContain('any public extract')
  })

  it('warns of a journey alone, of a missing proof and of a missing cause', () => {
    const travel = draftedOn('provisional-measures', smallCase({ answers: { 'urgency.travel': value(true) } })).notes.join('\n')
    expect(travel).toContain('A journey alone is a weak reason')
    expect(travel).toContain('No exhibit shows the urgency')
    expect(travel).toContain('Without that link')
  })
})

describe('a submission before any data', () => {
  const expected = { 'alert.status': value('expected'), 'alert.existence-proven': value(false) }

  it('pleads in the alternative on its first page and asks that no bureau be told', () => {
    const { letter } = draftedOn('pre-emptive-submission', smallCase({ alert: expected }))
    expect(paragraphs(letter)[0]).toMatch(/have them deleted .* Should they hold none, .* passed to the General Secretariat and kept/)
    expect(printed(letter)).toContain('not to consult or tell any National Central Bureau of it')
  })

  it('pleads no ground on what data say while there are none', () => {
    expect(printed(draftedOn('pre-emptive-submission', smallCase({ alert: expected })).letter)).not.toContain('The data do not describe')
  })

  it('does not say that no data are known once a document shows them', () => {
    const shown = draftedOn('pre-emptive-submission', smallCase())
    expect(printed(shown.letter)).not.toContain('No data are known to the applicant')
    expect(shown.notes.join('\n')).toContain('file a request for deletion instead')
  })

  it('tells the lawyer that it freezes nothing', () => {
    expect(draftedOn('pre-emptive-submission', smallCase({ alert: expected })).notes[0]).toContain('It freezes nothing and blocks nothing')
  })
})
