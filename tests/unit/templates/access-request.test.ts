import { describe, expect, it } from 'vitest'
import { alleged, at, drafted, paper, printed, smallCase, value } from './small-case.ts'

const access = (...given: Parameters<typeof smallCase>) => drafted('access-request', smallCase(...given))

describe('an access request', () => {
  it('says what it wants in its first paragraph', () => {
    const first = access().letter.blocks.find(block => block.kind === 'paragraph')
    expect(first?.kind === 'paragraph' && first.text.join('')).toContain('asks the Commission whether data concerning the applicant are processed')
  })

  it('prints names in their own script with their language', () => {
    const { letter } = access({
      groups: { names: { items: [{ 'name.text': value('Инес Харроу'), 'name.kind': value('original'), 'name.language': value('ru') }] } },
    })
    expect(JSON.stringify(letter)).toContain(JSON.stringify({ kind: 'foreign', text: 'Инес Харроу', language: 'ru' }))
  })

  it('names the bureau to search, and why', () => {
    const { letter } = access({ alert: { 'alert.known-from': alleged(value(['rumour', 'press'], 'notice:1')) } })
    expect(printed(letter)).toContain(
      'data from the National Central Bureau of Ruritania. The reason is that the applicant was told of an alert, without any document and the press reports an alert',
    )
  })

  it('says that no bureau can be named where none is known', () => {
    const { letter } = access({ alert: { 'alert.requesting-state': { answer: 'unknown' } } })
    expect(printed(letter)).toContain('cannot name the bureau')
  })

  it('encloses identity, authority and what shows that data may exist, and no argument', () => {
    const { letter } = access({ answers: { 'rights.torture': value('evidenced', 'report') }, exhibits: [paper(4, 'report')] })
    const list = letter.blocks.find(block => block.kind === 'table')
    expect(list?.kind === 'table' && list.annexes).toEqual([1, 2, 3])
  })

  it('prints the representative once in the box and once under the signature, and no address', () => {
    const { letter } = access({ answers: { 'submitter.address': at('C2', value('1 Counsel Row')) } })
    expect(printed(letter).match(/Paula Counsel/g)).toHaveLength(2)
    expect(printed(letter)).not.toContain('Counsel Row')
  })

  it('keeps the client’s objection to contact', () => {
    const { letter, notes } = access({
      answers: { 'disclosure.source-may-be-contacted': value(false), 'disclosure.neutral-summary': value('The applicant asks.') },
    })
    expect(printed(letter)).toContain('does not agree to any bureau being told')
    expect(printed(letter)).not.toContain('need be told no more')
    expect(notes.join(' ')).toContain('may then be able to say nothing')
  })

  it('keeps the summary that argues the deletion out', () => {
    const { letter } = access({ answers: { 'disclosure.neutral-summary': value('The data name no act of the applicant.') } })
    expect(printed(letter)).not.toContain('name no act')
  })

  it('leaves gaps for names that are missing', () => {
    const subject = smallCase()
    const { 'applicant.forenames': _, ...answers } = subject.answers
    const { placeholders } = drafted('access-request', { ...subject, answers })
    expect(placeholders.map(({ label }) => label)).toContain('the forenames of the applicant')
  })
})
