import { describe, expect, test } from 'vitest'
import { atOf, atOfUnknown, keyOfSpot, questionAt, spotOf } from '#renderer/situation/spot.ts'
import { exampleCase, interviewed, law } from './example.ts'

const { interview, subject } = interviewed(exampleCase('activist-abroad'))
const bare = interviewed({ ...subject, groups: {}, answers: {} }).interview
const at = (text: string | undefined) => spotOf(text, interview, law.catalogue, subject.challenges)

describe('a place of the interview', () => {
  test('is found by the id of a fact that stands once', () => {
    expect(at('trial.in-absentia')).toEqual({ section: 'rights', fact: 'trial.in-absentia' })
  })

  test('is found by its list and item, and by its fact within', () => {
    expect(at('charges')).toEqual({ section: 'charges', group: 'charges' })
    expect(at('charges/secession')).toEqual({ section: 'charges', group: 'charges', item: 'secession' })
    expect(at('charges/secession/charge.label')).toEqual({ section: 'charges', group: 'charges', item: 'secession', fact: 'charge.label' })
  })

  test('of a fact that repeats, named without its item, is that of the alert challenged', () => {
    expect(at('alert.status')).toMatchObject({ group: 'alerts', item: subject.challenges, fact: 'alert.status' })
  })

  test('of a fact that repeats is its list while the list is empty', () => {
    expect(spotOf('charge.label', bare, law.catalogue)).toEqual({ section: 'charges', group: 'charges' })
  })

  test('of an item that was removed is its list', () => {
    expect(at('charges/removed/charge.label')).toEqual({ section: 'charges', group: 'charges' })
  })

  test('that is not in the interview is none', () => {
    expect([at(undefined), at('section:nowhere'), at('no.such-fact'), at('')]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('comes back from the name it is given, for every question of the case', () => {
    const questions = interview.sections.flatMap(({ id, entries }) =>
      entries
        .flatMap(entry => (entry.kind === 'question' ? [entry.question] : entry.group.items.flatMap(({ questions }) => questions)))
        .map(question => ({ id, question })),
    )
    expect(questions.length).toBeGreaterThan(300)
    for (const { id, question } of questions) {
      const { fact, group, item } = question
      const spot = { section: id, fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) }
      expect(at(atOf(spot))).toEqual(spot)
      expect(questionAt(interview, spot)).toBe(question)
      expect(at(atOfUnknown(item === undefined ? { fact } : { fact, item }, law.catalogue))).toEqual(spot)
    }
  })

  test('has the key of the law where it is a question or a list, and none where it is a section or an item', () => {
    expect(['charges', 'charges/secession/charge.label', 'charges/secession', 'section:charges'].map(text => keyOfSpot(at(text) ?? { section: '' }))).toEqual([
      'charges[]',
      'charge.label@secession',
      undefined,
      undefined,
    ])
  })
})
