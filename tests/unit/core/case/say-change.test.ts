import { describe, expect, test } from 'vitest'
import { sayAnswer } from '#core/case/say-change.ts'
import { dayFact } from '#core/law/fact.ts'

describe('an answer in a few words', () => {
  const issued = dayFact({ asks: 'When was it issued?', noun: 'the day of issue' })

  test('says no more of a day than is known of it', () => {
    expect(sayAnswer({ answer: 'value', value: '2023-03-14' }, issued)).toBe('14 March 2023')
    expect(sayAnswer({ answer: 'value', value: '2023-03-01', precision: 'month' }, issued)).toBe('March 2023')
    expect(sayAnswer({ answer: 'value', value: '2023-01-01', precision: 'approximate' }, issued)).toBe('about 2023')
  })
})
