import * as z from 'zod'
import { dayText, idText, level, note, pageNumber, precision, textOf } from '#casefile/values.ts'
import type { Fact } from '#core/law/fact.ts'

const evidence = z
  .array(z.strictObject({ exhibit: idText, page: pageNumber.exactOptional(), passage: textOf(2000).exactOptional() }))
  .min(1)
  .meta({ id: 'evidence', description: 'Where in the exhibits it stands. Pages count from 1 in the exhibit’s own pages.' })

const common = {
  note: note.exactOptional(),
  evidence: evidence.exactOptional(),
  confirmedOn: dayText.exactOptional(),
  level: level.exactOptional(),
}

const withoutValue = [
  z.strictObject({ answer: z.literal('none'), ...common }).meta({ id: 'answer-none', description: 'There is no such thing.' }),
  z.strictObject({ answer: z.literal('unknown'), ...common }).meta({ id: 'answer-unknown', description: 'Asked, and not known yet.' }),
  z.strictObject({ answer: z.literal('declined'), ...common }).meta({ id: 'answer-declined', description: 'The client will not say.' }),
] as const

const value = <V extends z.ZodType, More extends z.ZodRawShape>(of: V, more: More) =>
  z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('value'), value: of, alleged: z.literal(true).exactOptional(), ...more, ...common }),
    ...withoutValue,
  ])

const answer = <V extends z.ZodType>(of: V) => value(of, {})

const yesNo = answer(z.boolean()).meta({ id: 'answer-yesno' })
const amount = answer(z.number().min(0).max(1e9)).meta({ id: 'answer-amount' })
const count = answer(z.int().min(0).max(1e9)).meta({ id: 'answer-count' })
const day = value(dayText, { precision: precision.exactOptional() }).meta({ id: 'answer-day' })
const text = answer(textOf(20_000)).meta({ id: 'answer-text' })
const state = answer(textOf(200)).meta({ id: 'answer-state' })
const texts = answer(distinct(z.array(textOf(500)))).meta({ id: 'answer-texts' })

/** What may be answered to a fact. Months and years may have a fraction; persons, states and notices are counted. */
export const answerTo = (fact: Fact): z.ZodType => {
  switch (fact.kind) {
    case 'yesno':
      return yesNo
    case 'choice':
      return answer(z.enum(Object.keys(fact.options)))
    case 'choices':
      return answer(distinct(z.array(z.enum(Object.keys(fact.options)))))
    case 'quantity':
      return fact.unit === 'months' || fact.unit === 'years' ? amount : count
    case 'day':
      return day
    case 'text':
      return text
    case 'state':
      return state
    case 'texts':
      return texts
  }
}

function distinct<T extends z.ZodType<string>>(list: z.ZodArray<T>) {
  return list
    .min(1)
    .refine(items => new Set(items).size === items.length, { error: 'distinct' })
    .meta({ uniqueItems: true })
}
