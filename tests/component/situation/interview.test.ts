import { describe, expect, test } from 'vitest'
import { applyChange } from '#core/case/change.ts'
import { addDays } from '#core/civil-date.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import { answerShown } from '#renderer/situation/answer-shown.ts'
import { findQuestions } from '#renderer/situation/find-questions.ts'
import { lineOfSpot, mapLines } from '#renderer/situation/map-lines.ts'
import { marksOf } from '#renderer/situation/marks.ts'
import { nextUp, stillLeft } from '#renderer/situation/next-up.ts'
import { offeredStates } from '#renderer/situation/states.ts'
import { asOf, exampleCase, interviewed, law } from './example.ts'

const example = interviewed(exampleCase('activist-abroad'))
const fresh = interviewed({ ...example.subject, answers: {}, groups: {}, exhibits: [], weighings: [] })
const next = (of: typeof example, later: readonly string[] = []) => nextUp(of.interview, of.assessment, of.subject, law.catalogue, new Set(later))

describe('the next question', () => {
  test('is another one once the best is left for later, and comes back', () => {
    const first = next(example)
    const second = next(example, [first?.key ?? ''])
    expect(first).toBeDefined()
    expect(second?.key).not.toBe(first?.key)
    expect(next(example)?.key).toBe(first?.key)
  })

  test('walks through every open question of a new case, one after the other, without asking one twice', () => {
    const asked: string[] = []
    for (let question = next(fresh); question !== undefined; question = next(fresh, asked)) {
      expect(asked).not.toContain(question.key)
      asked.push(question.key)
    }
    expect(asked).toHaveLength(fresh.interview.progress.asked)
    expect(stillLeft(fresh.interview, new Set(asked))).toBe(asked.length)
  })

  test('counts as left only what is still open', () => {
    expect(stillLeft(example.interview, new Set(['alert.status@diffusion', 'no.such']))).toBe(0)
  })
})

describe('the search', () => {
  test('finds questions by their words without accents or case, those with the words in the question first', () => {
    const found = findQuestions(example.interview, 'EXTRADÍTION refused')
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.question.asks.toLowerCase()).toContain('extradition')
  })

  test('finds a question by its answer', () => {
    expect(findQuestions(example.interview, 'szeto-marlowe').map(({ question }) => question.fact)).toContain('applicant.family-name')
  })

  test('finds nothing for no words', () => {
    expect(findQuestions(example.interview, '  ')).toEqual([])
  })
})

describe('the map', () => {
  test('lists every section, and below an open one its lists and their items', () => {
    const closed = mapLines(example.interview, 'This case', () => false)
    const open = mapLines(example.interview, 'This case', at => at === 'section:charges')
    expect(closed).toHaveLength(example.interview.sections.length + 1)
    expect(open.filter(({ parent }) => parent === 'charges').map(({ at }) => at)).toEqual(['charges/collusion', 'charges/secession'])
  })

  test('shows a place that is folded away by its section', () => {
    const closed = mapLines(example.interview, 'This case', () => false)
    expect(lineOfSpot({ section: 'charges', group: 'charges', item: 'secession', fact: 'charge.label' }, closed)).toBe('section:charges')
  })
})

describe('the marks beside answers', () => {
  const status = example.subject.groups['alerts']?.items[0]?.answers['alert.status']

  test('show an answer that was confirmed more than half a year ago, and none that is younger', () => {
    const confirmedOn = status?.confirmedOn ?? asOf
    expect(marksOf(example.subject, addDays(confirmedOn, 180), []).get('alert.status@diffusion')?.stale).toBeUndefined()
    expect(marksOf(example.subject, addDays(confirmedOn, 181), []).get('alert.status@diffusion')?.stale).toBe(confirmedOn)
  })

  test('show a contradiction at each of its questions', () => {
    const found = consistencyOf(example.subject, { catalogue: law.catalogue, asOf })
    const marks = marksOf(example.subject, asOf, found)
    const clash = found.find(({ severity, where }) => severity === 'possible' && where.every(place => 'fact' in place))
    expect(clash).toBeDefined()
    for (const place of clash?.where ?? []) {
      if (!('fact' in place)) continue
      expect(marks.get(place.item === undefined ? place.fact : `${place.fact}@${place.item}`)?.clashes).toContain(clash)
    }
  })
})

describe('an answer on a line', () => {
  const words = { yes: 'Yes', no: 'No', none: 'There is none', unknown: 'Not known yet', declined: 'The client declines' }
  const day = (precision: 'day' | 'month' | 'approximate') => answerShown({ kind: 'day' }, { answer: 'value', value: '2024-05-03', precision }, words)

  test('is in words: days as far as they are known, numbers with their unit, options by their label', () => {
    expect([day('day'), day('month'), day('approximate')]).toEqual(['3 May 2024', 'May 2024', 'about 2024'])
    expect(answerShown({ kind: 'quantity', unit: 'months' }, { answer: 'value', value: 18 }, words)).toBe('18 months')
    expect(answerShown({ kind: 'quantity', unit: 'states' }, { answer: 'value', value: 1 }, words)).toBe('1 state')
    expect(answerShown({ kind: 'choice', options: { a: 'a minor' } }, { answer: 'value', value: 'a' }, words)).toBe('A minor')
    expect(answerShown({ kind: 'yesno' }, { answer: 'unknown' }, words)).toBe('Not known yet')
  })
})

describe('the states offered', () => {
  test('are those of the case first, then the world’s by their beginning', () => {
    expect(offeredStates('', ['China'])).toEqual(['China'])
    expect(offeredStates('nor', ['China']).slice(0, 3)).toEqual(['Norfolk Island', 'North Korea', 'North Macedonia'])
    expect(offeredStates('ukr', [])).toEqual(['Ukraine'])
    expect(offeredStates('a', [])).toHaveLength(8)
  })
})

test('an item that is duplicated and removed again leaves the case as it was', () => {
  const items = example.subject.groups['charges']?.items ?? []
  const copy = { id: 'copy', answers: items[0]?.answers ?? {} }
  const added = applyChange(example.subject, { kind: 'add-item', group: 'charges', item: copy, at: 1 })
  expect(added?.groups['charges']?.items.map(({ id }) => id)).toEqual(['collusion', 'copy', 'secession'])
  expect(added && applyChange(added, { kind: 'remove-item', group: 'charges', item: 'copy' })).toEqual(example.subject)
})
