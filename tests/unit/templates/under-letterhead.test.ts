import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#contract/settings.ts'
import type { Letter } from '#core/document/letter.ts'
import { templateOf } from '#templates/index.ts'
import { underLetterhead, underTheFirm } from '#templates/under-letterhead.ts'

const letter: Letter = { title: 'T', language: 'en', header: 'H', blocks: [{ kind: 'title', text: 'T' }] }
const firm = { ...defaultSettings.firm, name: 'Example Law', address: ['1 Quay', ''], phone: '+31 20 1', email: 'x@example.org' }

describe('the letterhead', () => {
  it('stands above a paper that goes out in the firm’s name, without empty lines', () => {
    expect(underTheFirm(letter, 'deletion-request', firm).blocks[0]).toEqual({
      kind: 'letterhead',
      name: 'Example Law',
      lines: ['1 Quay', '+31 20 1 · x@example.org'],
    })
  })

  it('is on no sheet that the client carries, and nowhere while no firm is named', () => {
    expect(underTheFirm(letter, 'travel-card', firm)).toBe(letter)
    expect(underTheFirm(letter, 'client-briefing', firm)).toBe(letter)
    expect(underTheFirm(letter, 'deletion-request', defaultSettings.firm)).toBe(letter)
  })

  it('is asked for only by papers that exist', () => {
    expect(underLetterhead.filter(id => templateOf(id) === undefined)).toEqual([])
  })
})
