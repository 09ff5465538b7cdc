import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { assess } from '#core/assessment/assess.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import type { Block, Inline, Letter } from '#core/document/letter.ts'
import { lawPack } from '#law/index.ts'
import { templates } from '#templates/index.ts'
import { asOf, found, type Subject } from './subject.ts'

const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', id: 'p', numbered: true, text })
const letter = (...blocks: readonly Block[]): Letter => ({ title: 'A letter', language: 'en', header: '', blocks })

const client: Subject = {
  facts: { 'applicant.family-name': 'Kırımsoylu', 'sentence.months': 90 },
  groups: {
    extraditions: [{ 'extradition.arrested-on': '2024-10-08' }],
    events: [{ 'event.date': { on: '2021-01-01', precision: 'year' }, 'event.what': 'x' }],
  },
}

const told = (...text: readonly Inline[]) => found(client, { letter: letter(paragraph(...text)) }).map(({ id, says }) => `${id} ${says}`)

describe('a letter', () => {
  it('that says what the case says gives no finding', () =>
    expect(told('The applicant, Kirimsoylu, was arrested on 8 October 2024 and sentenced to seven years and six months.')).toEqual([]))

  it('is told to misspell the name, with the number of the paragraph', () => {
    const [one] = found(client, { letter: letter(paragraph('Mr Kirimsoylou was arrested.')) })
    expect(one).toMatchObject({ severity: 'spelling', where: [{ paragraph: 'p', number: 1 }, { fact: 'applicant.family-name' }] })
  })

  it('is told to name a day the case does not hold, and which one may be meant', () =>
    expect(told('He was arrested on 8 November 2024.')).toEqual([
      'day-in-letter:p.1:8 November 2024 The letter names 8 November 2024, a day that the case does not hold. It holds 8 October 2024.',
    ]))

  it('may name any day of a recorded span', () => expect(told('He left on 5 June 2021.')).toEqual([]))

  it('may name a day to come, unless it looks like a slip', () => {
    expect(told('This letter is good until 23 February 2027.')).toEqual([])
    expect(told('He was arrested on 8 October 2027.')).toHaveLength(1)
  })

  it('may name the days of the law it cites', () => {
    const cites = letter(paragraph('The Commission decided on 4 February 2020.'))
    expect(found(client, { letter: cites })).toHaveLength(1)
    expect(found(client, { letter: cites, law: { decision: 'CCF, 4 February 2020' } })).toEqual([])
  })

  it('is told to give another sentence, and an unclear date', () =>
    expect(told('He was sentenced to seven years on 03/05/2021.').map(one => one.split(':')[0])).toEqual(['sentence-in-text', 'unclear-date']))

  it('is read across its marks', () => expect(told('Mr ', { kind: 'strong', text: 'Kirimsoylou' }, ' was arrested.')).toHaveLength(1))

  it('is not read where it quotes', () => expect(found(client, { letter: letter({ kind: 'quote', text: ['Kirimsoylou, 1 May 2019'] }) })).toEqual([]))
})

describe.each(readdirSync('examples').filter(name => name.endsWith('.json')))('every paper of %s', name => {
  const read = readCase(readFileSync(`examples/${name}`, 'utf8'), name)
  const subject = read.kind === 'case' ? read.case : undefined

  it('agrees with its case', () => {
    expect(subject).toBeDefined()
    if (subject === undefined) return
    const assessment = assess(subject, lawPack, { asOf })
    for (const template of Object.values(templates)) {
      const { letter: made } = template.compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })
      const all = consistencyOf(subject, { catalogue: lawPack.catalogue, asOf, letter: made, law: [lawPack.provisions, lawPack.decisions] })
      expect(
        all.filter(({ where }) => where.some(place => 'paragraph' in place)).map(({ says }) => says),
        template.id,
      ).toEqual([])
    }
  })
})
