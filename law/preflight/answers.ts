import type { Answer, Answers, Exhibit, FactValue } from '#core/case/case.ts'
import { isCivilDate, type Span, spanOf } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Expression } from '#core/law/expression.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'
import type { Truth } from '#core/law/truth.ts'
import type { PreflightInput } from '#core/preflight/input.ts'
import { catalogue } from '#law/facts/index.ts'
import type { DayId, FactId, GroupId } from '#law/language.ts'

/** `open`: not answered, not known, or declined. */
export type Known = { readonly kind: 'value'; readonly value: FactValue } | { readonly kind: 'none' } | { readonly kind: 'open' }

export const known = (answers: Answers, fact: FactId): Known => {
  const answer = answers[fact]
  if (answer?.answer === 'value') return { kind: 'value', value: answer.value }
  return { kind: answer?.answer === 'none' ? 'none' : 'open' }
}

export const isYes = (answers: Answers, fact: FactId): boolean => {
  const found = known(answers, fact)
  return found.kind === 'value' && found.value === true
}

/** Every day the answer may stand for. */
export const daySpan = (answers: Answers, fact: DayId): Span | undefined => {
  const answer: Answer | undefined = answers[fact]
  return answer?.answer === 'value' && typeof answer.value === 'string' && isCivilDate(answer.value) ? spanOf(answer.value, answer.precision) : undefined
}

export const itemsOf = (input: PreflightInput, group: GroupId) => input.case.groups[group]?.items ?? []

/** The exhibits that would be attached. C4 never leaves the case file, whatever was asked. */
export const appendicesOf = ({ case: subject, appendices }: PreflightInput): readonly Exhibit[] =>
  subject.exhibits.filter(({ id, level }) => level !== 'C4' && (appendices === undefined || appendices.includes(id)))

/** The attached exhibits that stand behind any of the answers. */
export const exhibitsBehind = (input: PreflightInput, answers: Answers, ...facts: readonly FactId[]): readonly Exhibit[] => {
  const ids = new Set(facts.flatMap(fact => answers[fact]?.evidence?.map(({ exhibit }) => exhibit) ?? []))
  return appendicesOf(input).filter(({ id }) => ids.has(id))
}

export const truthOf = ({ case: subject, asOf }: PreflightInput, expression: Expression): Truth =>
  evaluate(expression, readerOf(index, subject, { asOf, trust: 'as-alleged', ...(subject.challenges === undefined ? {} : { alert: subject.challenges }) }))
    .truth

const index = indexOf(catalogue)
