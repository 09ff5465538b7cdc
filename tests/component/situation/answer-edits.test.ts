import { describe, expect, test } from 'vitest'
import type { Answer } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { confirmed, emptied, withAlleged, withEvidence, withLevel, withNote, without, withValue } from '#renderer/situation/answer-edits.ts'

const today = day('2026-11-24')
const full: Answer = {
  answer: 'value',
  value: 'Ruritania',
  alleged: true,
  note: 'Ask for the file.',
  level: 'C2',
  evidence: [{ exhibit: 'notice', page: 2 }],
  confirmedOn: day('2025-01-02'),
}
const beside = { note: 'Ask for the file.', level: 'C2', evidence: [{ exhibit: 'notice', page: 2 }] }

describe('an answer that is edited', () => {
  test('keeps what stands beside it, stays alleged, and counts as confirmed on the day', () => {
    expect(withValue(full, 'Syldavia', today)).toEqual({ answer: 'value', value: 'Syldavia', alleged: true, ...beside, confirmedOn: today })
  })

  test('of a day keeps how much of it is known; the exact day is not written', () => {
    expect(withValue(undefined, '2024-05-01', today, 'month')).toEqual({ answer: 'value', value: '2024-05-01', precision: 'month', confirmedOn: today })
    expect(withValue(undefined, '2024-05-01', today, 'day')).toEqual({ answer: 'value', value: '2024-05-01', confirmedOn: today })
  })

  test('that becomes none or declined is confirmed on the day, one that is to be found out is not', () => {
    expect(without(full, 'none', today)).toEqual({ answer: 'none', ...beside, confirmedOn: today })
    expect(without(full, 'declined', today)).toEqual({ answer: 'declined', ...beside, confirmedOn: today })
    expect(without(full, 'unknown', today)).toEqual({ answer: 'unknown', ...beside })
  })

  test('that is emptied loses nothing beside it, and becomes unknown, never no; with nothing beside it was never asked', () => {
    expect(emptied(full, today)).toEqual({ answer: 'unknown', ...beside })
    expect(emptied({ answer: 'value', value: 3, confirmedOn: today }, today)).toBeNull()
    expect(emptied(undefined, today)).toBeNull()
  })

  test('can be alleged only where there is a value', () => {
    expect(withAlleged({ answer: 'value', value: true }, true)).toEqual({ answer: 'value', value: true, alleged: true })
    expect(withAlleged({ answer: 'value', value: true, alleged: true }, false)).toEqual({ answer: 'value', value: true })
    expect(withAlleged({ answer: 'none' }, true)).toEqual({ answer: 'none' })
  })

  test('that has only a note is still to be found out; an empty note is taken away', () => {
    expect(withNote(undefined, 'Ask her brother.')).toEqual({ answer: 'unknown', note: 'Ask her brother.' })
    expect(withNote({ answer: 'none', note: 'x' }, '  ')).toEqual({ answer: 'none' })
    expect(withNote(undefined, '')).toBeNull()
  })

  test('does not write the level it starts at, nor an empty list of exhibits', () => {
    expect(withLevel({ answer: 'none', level: 'C3' }, 'C2', 'C2')).toEqual({ answer: 'none' })
    expect(withLevel({ answer: 'none' }, 'C0', 'C2')).toEqual({ answer: 'none', level: 'C0' })
    expect(withEvidence(full, [])).not.toHaveProperty('evidence')
  })

  test('may lose the day it was confirmed on', () => {
    expect(confirmed({ answer: 'none', confirmedOn: today }, undefined)).toEqual({ answer: 'none' })
  })
})
