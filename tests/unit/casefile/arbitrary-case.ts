import fc from 'fast-check'
import { answerTo } from '#casefile/answer.ts'
import type { Answer, Answers, Case, EvidenceRef, FactValue } from '#core/case/case.ts'
import { addDays, day } from '#core/civil-date.ts'
import type { Fact, Facts } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

// Any case that the app may write: every fact with every kind of answer, evidence that leads to an exhibit, numbers used once.

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(text => `«${text}»`)
  .filter(text => answerTo(aText).safeParse({ answer: 'value', value: text }).success)
const aText: Fact = { kind: 'text', asks: '', noun: '' }
const anyDay = fc.integer({ min: 0, max: 109_000 }).map(days => addDays(day('1900-01-01'), days))
const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
const anyLevel = fc.constantFrom('C0', 'C1', 'C2', 'C3', 'C4')
const anyPrecision = fc.constantFrom('day', 'month', 'year', 'approximate')

const valueFor = (fact: Fact): fc.Arbitrary<FactValue> => {
  switch (fact.kind) {
    case 'yesno':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options))
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...Object.keys(fact.options)), { minLength: 1 })
    case 'quantity':
      return fact.unit === 'months' || fact.unit === 'years' ? fc.integer({ min: 0, max: 4000 }).map(quarters => quarters / 4) : fc.nat(1000)
    case 'day':
      return anyDay
    case 'texts':
      return fc.uniqueArray(words, { minLength: 1, maxLength: 3 })
    case 'text':
    case 'state':
      return words
  }
}

type Pages = readonly { readonly id: string; readonly pages?: number }[]

const evidenceFrom = (exhibits: Pages): fc.Arbitrary<readonly EvidenceRef[]> =>
  fc.array(
    fc
      .constantFrom(...exhibits)
      .chain(({ id, pages }) =>
        fc.record({ exhibit: fc.constant(id), page: fc.integer({ min: 1, max: pages ?? 500 }), passage: words }, { requiredKeys: ['exhibit'] }),
      ),
    { minLength: 1, maxLength: 2 },
  )

const answerOf = (fact: Fact, exhibits: Pages): fc.Arbitrary<Answer> => {
  const common = { note: words, confirmedOn: anyDay, level: anyLevel, ...(exhibits.length > 0 ? { evidence: evidenceFrom(exhibits) } : {}) }
  const bare = (answer: 'none' | 'unknown' | 'declined') => fc.record({ answer: fc.constant(answer), ...common }, { requiredKeys: ['answer'] })
  return fc.oneof(
    fc.record(
      {
        answer: fc.constant('value' as const),
        value: valueFor(fact),
        alleged: fc.constant(true as const),
        ...common,
        ...(fact.kind === 'day' ? { precision: anyPrecision } : {}),
      },
      { requiredKeys: ['answer', 'value'] },
    ),
    bare('none'),
    bare('unknown'),
    bare('declined'),
  )
}

const answersOf = (facts: Facts, exhibits: Pages): fc.Arbitrary<Answers> =>
  fc
    .uniqueArray(fc.constantFrom(...Object.entries(facts)), { selector: ([id]) => id, maxLength: 12 })
    .chain(some => fc.record(Object.fromEntries(some.map(([id, fact]) => [id, answerOf(fact, exhibits)]))))
    // fast-check makes objects without a prototype; a case read from a file has one
    .map(answers => ({ ...answers }))

const groupsOf = (exhibits: Pages) =>
  fc.subarray(Object.entries(catalogue.groups)).chain(some =>
    fc
      .record(
        Object.fromEntries(
          some.map(([id, group]) => [
            id,
            fc.record(
              {
                complete: fc.boolean(),
                items: fc.uniqueArray(fc.record({ id: anyId, answers: answersOf(group.facts, exhibits) }), { selector: ({ id }) => id, maxLength: 2 }),
              },
              { requiredKeys: ['items'] },
            ),
          ]),
        ),
      )
      .map(groups => ({ ...groups })),
  )

const exhibitsOf = fc
  .uniqueArray(
    fc.record(
      {
        id: anyId,
        title: words,
        date: anyDay,
        author: words,
        language: fc.constantFrom('en', 'ar', 'zh-Hans'),
        pages: fc.integer({ min: 1, max: 400 }),
        translation: fc.constantFrom('not-needed' as const, 'attached' as const, 'missing' as const),
        proves: words,
        level: anyLevel,
        neutralSummary: words,
        levelReason: words,
      },
      { requiredKeys: ['id', 'title', 'level'] },
    ),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .map(exhibits => exhibits.map((exhibit, index) => ({ ...exhibit, number: index + 1 })))

export const anyCase: fc.Arbitrary<Case> = exhibitsOf
  .chain(exhibits =>
    fc.record(
      {
        format: fc.constant('recourse-case' as const),
        version: fc.constant(1 as const),
        id: anyId,
        codeName: words,
        note: words,
        answers: answersOf(catalogue.facts, exhibits),
        groups: groupsOf(exhibits),
        exhibits: fc.constant(exhibits),
        weighings: fc.constantFrom([], [{ ground: 'rpd-83.description', decision: 'strong' as const, reason: 'The summary names no act.' }]),
      },
      { requiredKeys: ['format', 'version', 'id', 'codeName', 'answers', 'groups', 'exhibits', 'weighings'] },
    ),
  )
  .map(subject => {
    const challenged = subject.groups['alerts']?.items.at(-1)?.id
    return challenged === undefined ? subject : { ...subject, challenges: challenged }
  })
