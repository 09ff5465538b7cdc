import { describe, expect, test } from 'vitest'
import { applyChange, type Change } from '#core/case/change.ts'
import { byDay } from '#renderer/history/by-day.ts'
import { addedSince, thenAndNow } from '#renderer/history/what-differs.ts'
import { exampleCase, interviewed } from '../situation/example.ts'

const step = (step: number, at: string) => ({ step, at, says: `step ${step}`, undone: false })

test('steps stand under the day they were taken on, in the order given', () => {
  const steps = [step(3, '2026-11-24T14:05:00Z'), step(2, '2026-11-24T09:00:00Z'), step(1, '2026-11-20T09:00:00Z')]
  expect(byDay(steps, at => at.slice(0, 10)).map(({ day, steps }) => [day, steps.map(({ step }) => step)])).toEqual([
    ['2026-11-24', [3, 2]],
    ['2026-11-20', [1]],
  ])
})

describe('a case as it was, beside the case as it is', () => {
  const then = exampleCase('activist-abroad')
  const { interview } = interviewed(then)
  const changed = (change: Change) => applyChange(then, change) ?? then
  const different = (now: typeof then) =>
    thenAndNow(interview, now).flatMap(({ answers }) => answers.filter(({ differs }) => differs).map(({ question }) => question.fact))

  test('differs in nothing where nothing was changed, whatever the order in which an answer was written', () => {
    const answer = then.answers['applicant.family-name']
    const turned = answer && Object.fromEntries(Object.entries(answer).toReversed())
    expect(different({ ...then, answers: { ...then.answers, ...(turned && { 'applicant.family-name': { ...answer, ...turned } }) } })).toEqual([])
  })

  test('differs where an answer was changed, given or taken away since', () => {
    expect(different(changed({ kind: 'answer', fact: 'applicant.sex', answer: { answer: 'declined' } }))).toEqual(['applicant.sex'])
    expect(different(changed({ kind: 'answer', fact: 'applicant.sex', answer: null }))).toEqual(['applicant.sex'])
    const open = interview.sections
      .flatMap(({ entries }) => entries.flatMap(entry => (entry.kind === 'question' ? [entry.question] : [])))
      .find(({ answer }) => answer === undefined)
    const fact = open?.fact ?? ''
    expect(different(changed({ kind: 'answer', fact, answer: { answer: 'unknown' } }))).toEqual([fact])
  })

  test('differs in every answer of an item that was removed since', () => {
    const answers = Object.keys(then.groups['warrants']?.items[0]?.answers ?? {})
    const id = then.groups['warrants']?.items[0]?.id ?? ''
    expect(different(changed({ kind: 'remove-item', group: 'warrants', item: id })).toSorted()).toEqual(answers.toSorted())
  })

  test('lacks the items that were added since, and says which', () => {
    const now = interviewed(
      changed({ kind: 'add-item', group: 'charges', item: { id: 'later', answers: { 'charge.label': { answer: 'value', value: 'Sedition' } } } }),
    )
    expect(addedSince(interview, now.interview)).toEqual(['Sedition'])
    expect(addedSince(now.interview, interview)).toEqual([])
  })
})
