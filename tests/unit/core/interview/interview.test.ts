import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/case/case.ts'
import { inOrder } from '#core/interview/in-order.ts'
import { interviewOf } from '#core/interview/interview.ts'
import { placesIn } from '#core/interview/places.ts'
import { plus } from '#core/interview/progress.ts'
import { keyOf } from '#core/law/settle.ts'
import { lawPack } from '#law/index.ts'
import { answered, asOf, assess, examples, groupIn, interviewed, law, of, placedIn, questionIn, questionsIn } from './cases.ts'

const kinds: readonly Answer[] = [{ answer: 'unknown' }, { answer: 'declined' }, { answer: 'none' }, { answer: 'value', value: 'x' }]

const fullest = 'in-absentia-refused-extradition.json'

describe.each(examples)('the interview of $name', ({ name, subject }) => {
  const interview = interviewed(subject)

  it('shows every answer of the case', () => {
    const shown = new Set(questionsIn(interview).flatMap(({ fact, item, answer }) => (answer ? [`${fact}@${item ?? ''}`] : [])))
    const recorded = [
      ...Object.keys(subject.answers).map(fact => `${fact}@`),
      ...Object.values(subject.groups).flatMap(({ items }) => items.flatMap(({ id, answers }) => Object.keys(answers).map(fact => `${fact}@${id}`))),
    ]
    expect(recorded.filter(place => !shown.has(place))).toEqual([])
    expect(questionsIn(interview).filter(({ answer, state }) => answer && state === 'not-asked-yet')).toEqual([])
  })

  it('asks for everything that could still move a ground or a route', () => {
    const assessment = assess(subject, { asOf })
    const placeOf = placesIn(subject, assessment, lawPack.catalogue)
    const asked = new Set(inOrder(interview).flatMap(({ key, state }) => (state === 'not-asked-yet' ? [] : [key])))
    const unknowns = [
      ...assessment.grounds.flatMap(({ unknowns }) => unknowns),
      ...assessment.routes.flatMap(({ questions }) => questions.map(({ unknown }) => unknown)),
    ]
    expect(unknowns.map(unknown => keyOf(placeOf(unknown))).filter(key => !asked.has(key))).toEqual([])
  })

  it('holds every question of the catalogue, for every item', () => {
    const { facts, groups } = lawPack.catalogue
    const items = Object.entries(groups).flatMap(([group, { facts }]) => (subject.groups[group]?.items ?? []).flatMap(() => Object.keys(facts)))
    expect(questionsIn(interview).length).toBe(Object.keys(facts).length + items.length)
  })

  it('counts what its parts count', () => {
    expect(interview.progress).toEqual(plus(interview.sections.map(({ progress }) => progress)))
    const all = inOrder(interview)
    expect(interview.progress).toEqual({
      asked: all.filter(({ state }) => state !== 'not-asked-yet').length,
      answered: all.filter(({ state }) => state === 'answered').length,
      toFindOut: all.filter(({ state }) => state === 'to-find-out').length,
    })
  })

  it('never hides a question for any answer given to it', () => {
    const before = assess(subject, { asOf })
    for (const [at, placed] of inOrder(interview).entries()) {
      const answer = kinds[at % kinds.length] ?? { answer: 'unknown' }
      const after = answered(subject, placed.at, answer)
      // Every assessment of the fullest case follows the answer; elsewhere the one before stands in, as it may on screen.
      const then = interviewOf(after, name === fullest ? assess(after, { asOf }) : before, law)
      expect([placed.key, placedIn(then, placed.key)?.state]).toEqual([
        placed.key,
        answer.answer === 'unknown' && 'fact' in placed.at ? 'to-find-out' : 'answered',
      ])
    }
  }, 60_000)
})

describe('a question', () => {
  const red = { 'alert.type': 'red-notice' }

  it('is answered by a value, by “there is none” and by a client who declines', () => {
    const subject = answered(examples[0]?.subject ?? never(), { fact: 'sentence.months' }, { answer: 'none' })
    expect(questionIn(interviewed(subject), 'sentence.months')?.state).toBe('answered')
    const declined = answered(subject, { fact: 'sentence.months' }, { answer: 'declined' })
    expect(questionIn(interviewed(declined), 'sentence.months')?.state).toBe('answered')
  })

  it('is one to find out, not an answered one, while it is not known', () => {
    const interview = of({ facts: { 'family.matter': { unknown: true } } })
    expect(questionIn(interview, 'family.matter')?.state).toBe('to-find-out')
    expect(interview.progress).toMatchObject({ answered: 0, toFindOut: 1 })
  })

  it('asked of everyone is open from the start', () => {
    expect(questionIn(of({}), 'politics.timing')).toMatchObject({ state: 'open', because: { core: true } })
  })

  it('on which no result turns is not asked yet', () => {
    expect(questionIn(of({}), 'revision.paragraph')).toMatchObject({ state: 'not-asked-yet', because: { core: false, grounds: [], routes: [] } })
  })

  it('names the grounds for which it could still matter, and those that read it at all', () => {
    const question = questionIn(of({ groups: { alerts: [red] } }), 'alert.describes-acts', 'alerts-1')
    expect(question?.because.grounds.map(({ id }) => id)).toContain('rpd-83.description')
    expect(question?.feeds.find(({ id }) => id === 'rpd-83.description')).toMatchObject({ title: 'Description of conduct', article: 'rpd-83', reads: 'test' })
  })

  it('opens for the alert challenged alone, not for the others', () => {
    const interview = of({ groups: { alerts: [red, red] } })
    expect(questionIn(interview, 'alert.states-law', 'alerts-1')?.state).toBe('open')
    expect(questionIn(interview, 'alert.states-law', 'alerts-2')?.state).toBe('not-asked-yet')
  })

  it('carries its options, unit and starting level', () => {
    const interview = of({})
    expect(questionIn(interview, 'person.political-role')?.options).toHaveProperty('own')
    expect(questionIn(interview, 'sentence.months')?.unit).toBe('months')
    expect(questionIn(interview, 'applicant.country')?.level).toBe('C2')
    expect(questionIn(interview, 'family.matter')?.level).toBe('C0')
  })
})

describe('a list', () => {
  it('is open while nobody said whether it is complete, with or without items', () => {
    expect(groupIn(of({}), 'charges')).toMatchObject({ state: 'open', items: [] })
    expect(groupIn(of({ groups: { charges: [{}] } }), 'charges')?.state).toBe('open')
    expect(groupIn(of({ complete: ['charges'] }), 'charges')).toMatchObject({ state: 'answered', complete: true })
  })

  it('said to be incomplete is one to find out', () => {
    const subject = { ...(examples[0]?.subject ?? never()), groups: { charges: { complete: false, items: [] } } }
    expect(groupIn(interviewOf(subject, assess(subject, { asOf }), law), 'charges')?.state).toBe('to-find-out')
  })

  it('that is empty stands for what its first item would be asked', () => {
    expect(groupIn(of({}), 'alerts')?.because.grounds.length).toBeGreaterThan(10)
  })

  it('asks whether it is complete once it has items', () => {
    expect(placedIn(of({}), 'warrants[]')?.asks).toBe('Which warrants or equal decisions stand behind the alert?')
    expect(placedIn(of({ groups: { warrants: [{}] } }), 'warrants[]')?.asks).toBe('Is the list of warrants complete?')
  })
})

const never = (): never => {
  throw new Error('there are no examples')
}
