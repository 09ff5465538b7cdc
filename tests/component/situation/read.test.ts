import { describe, expect, test } from 'vitest'
import { changeSchema } from '#casefile/change.ts'
import { readDay } from '#renderer/situation/read-day.ts'
import { longest, readEntries, readNumber, readPage, readText } from '#renderer/situation/read-text.ts'

describe('what is typed into a box', () => {
  test('is a text with its spaces while one writes; spaces alone are nothing', () => {
    expect(readText(20)(' Ruritania ')).toEqual({ kind: 'value', value: ' Ruritania ' })
    expect(readText(20)(' \n ')).toEqual({ kind: 'empty' })
  })

  test('is refused beside the box, not by the case file, where it is too long or cannot be printed', () => {
    expect(readText(longest.note)('x'.repeat(5001))).toEqual({ kind: 'problem', problem: 'too-long' })
    expect(readText(longest.note)('pasted\u0007bell')).toEqual({ kind: 'problem', problem: 'unprintable' })
    expect(readText(longest.note)('half a \ud800 pair')).toEqual({ kind: 'problem', problem: 'unprintable' })
  })

  test('has the limits of the case file', () => {
    const note = 'x'.repeat(longest.note)
    expect(changeSchema.safeParse({ kind: 'describe', note }).success).toBe(true)
    expect(changeSchema.safeParse({ kind: 'describe', note: `${note}x` }).success).toBe(false)
    const codeName = 'x'.repeat(longest.codeName)
    expect(changeSchema.safeParse({ kind: 'describe', codeName }).success).toBe(true)
    expect(changeSchema.safeParse({ kind: 'describe', codeName: `${codeName}x` }).success).toBe(false)
  })

  test('is a number with a point or a comma, whole where things are counted', () => {
    expect(readNumber(false)('1,5')).toEqual({ kind: 'value', value: 1.5 })
    expect(readNumber(true)('2')).toEqual({ kind: 'value', value: 2 })
    expect(readNumber(true)('1.5')).toEqual({ kind: 'problem', problem: 'no-count' })
    expect(readNumber(false)('two')).toEqual({ kind: 'problem', problem: 'no-number' })
    expect(readNumber(false)('-1')).toEqual({ kind: 'problem', problem: 'no-number' })
    expect(readNumber(false)('')).toEqual({ kind: 'empty' })
  })

  test('is a list with one entry on each line, none twice', () => {
    expect(readEntries('Ruritania\n\n Syldavia ')).toEqual({ kind: 'value', value: ['Ruritania', 'Syldavia'] })
    expect(readEntries('Ruritania\nRuritania')).toEqual({ kind: 'problem', problem: 'repeated' })
  })

  test('is a page within the exhibit, where its pages are known', () => {
    expect(readPage(3)('3')).toEqual({ kind: 'value', value: 3 })
    expect(readPage(3)('4')).toEqual({ kind: 'problem', problem: 'beyond' })
    expect(readPage(undefined)('4')).toEqual({ kind: 'value', value: 4 })
    expect(readPage(3)('0')).toEqual({ kind: 'problem', problem: 'no-count' })
  })

  test('is a day that exists, in the years a case can hold', () => {
    const parts = (day: string, month: string, year: string) => ({ day, month, year })
    expect(readDay(parts('29', '2', '2024'), 'day')).toEqual({ kind: 'day', value: '2024-02-29' })
    expect(readDay(parts('29', '2', '2023'), 'day')).toEqual({ kind: 'impossible' })
    expect(readDay(parts('', '2', '2023'), 'day')).toEqual({ kind: 'incomplete' })
    expect(readDay(parts('', '', ''), 'day')).toEqual({ kind: 'empty' })
    expect(readDay(parts('', '', '1848'), 'year')).toEqual({ kind: 'out-of-years' })
    expect(readDay(parts('', '', '1948'), 'approximate')).toEqual({ kind: 'day', value: '1948-07-01' })
  })
})
