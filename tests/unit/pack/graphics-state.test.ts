import { describe, expect, test } from 'vitest'
import { stateBalance } from '#pack/pdf/graphics-state.ts'

const balance = (content: string) => stateBalance(Buffer.from(content, 'latin1'))

describe('what content leaves behind', () => {
  test('content that puts back what it saved leaves nothing', () => {
    expect(balance('q 1 0 0 1 5 5 cm BT (a) Tj ET Q')).toEqual({ lowest: 0, end: 0, inText: false })
  })

  test('states that are saved and not put back are counted', () => {
    expect(balance('q q 1 0 0 1 5 5 cm Q')).toMatchObject({ lowest: 0, end: 1 })
  })

  test('states that are put back without being saved are counted', () => {
    expect(balance('Q Q q')).toMatchObject({ lowest: -2, end: -1 })
  })

  test('text that is not ended is noticed', () => {
    expect(balance('q BT (a) Tj Q')).toMatchObject({ inText: true })
  })

  test.each([
    ['a string', '(q Q Q \\) Q (Q) q) Tj'],
    ['a comment', '% q Q Q\n1 g'],
    ['a name', '/Q gs /q Do'],
    ['an inline image', 'BI /W 1 /H 1 ID Q q Q\nEI'],
    ['a longer word', 'Qq qQ 1q'],
  ])('letters in %s are no operators', (_, content) => {
    expect(balance(content)).toMatchObject({ lowest: 0, end: 0 })
  })
})
