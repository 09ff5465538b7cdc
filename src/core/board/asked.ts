import type { Assessment } from '#core/assessment/assessment.ts'
import type { Answer, Case, FactValue } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import type { CivilDate, Precision } from '#core/civil-date.ts'
import { optionWords } from '#core/interview/option-words.ts'
import { placesIn } from '#core/interview/places.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import { indexOf } from '#core/law/reader.ts'
import { keyOf, type Unknown } from '#core/law/settle.ts'

type OfFact = {
  readonly kind: 'fact'
  readonly key: string
  readonly fact: string
  readonly group?: string
  readonly item?: string
  readonly asks: string
  readonly asked: Fact['kind']
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly unit?: string
  readonly why?: string
  readonly answer?: Answer
}

type OfList = {
  readonly kind: 'list'
  readonly key: string
  readonly group: string
  readonly asks: string
  readonly items: number
  readonly complete?: boolean
}

/** A thing to find out as it can be answered on the spot: of a fact, or whether a list is complete. */
export type Asked = OfFact | OfList

/** `none` and the other two are no value; a value may come with a precision where it is a day. */
export type Reply =
  | { readonly kind: 'value'; readonly value: FactValue; readonly precision?: Precision }
  | { readonly kind: 'none' | 'unknown' | 'declined' | 'proven' }

/** Says where an unknown is asked, and what stands there now. Undefined for a fact that does not exist. */
export const askerOf = (subject: Case, assessment: Assessment, catalogue: Catalogue): ((unknown: Unknown) => Asked | undefined) => {
  const placeOf = placesIn(subject, assessment, catalogue)
  const groups = indexOf(catalogue)
  return unknown => askedAt(placeOf(unknown), subject, catalogue, groups)
}

const askedAt = (place: Unknown, subject: Case, catalogue: Catalogue, groups: ReturnType<typeof indexOf>): Asked | undefined => {
  if ('group' in place) {
    const group = catalogue.groups[place.group]
    const { items = [], complete } = subject.groups[place.group] ?? {}
    if (group === undefined) return undefined
    const asks = items.length === 0 ? group.asks : `Is the list of ${group.many} complete?`
    return { kind: 'list', key: keyOf(place), group: place.group, asks, items: items.length, ...(complete === undefined ? {} : { complete }) }
  }
  const group = groups.get(place.fact)
  const fact = group === undefined ? catalogue.facts[place.fact] : catalogue.groups[group]?.facts[place.fact]
  if (fact === undefined) return undefined
  const answers = group === undefined ? subject.answers : subject.groups[group]?.items.find(({ id }) => id === place.item)?.answers
  const answer = answers?.[place.fact]
  return {
    kind: 'fact',
    key: keyOf(place),
    fact: place.fact,
    ...(group === undefined ? {} : { group }),
    ...(place.item === undefined ? {} : { item: place.item }),
    asks: fact.asks,
    asked: fact.kind,
    options: 'options' in fact ? Object.keys(fact.options).map(id => ({ id, label: capitalised(optionWords(fact, id)) })) : [],
    ...('unit' in fact && fact.unit !== 'number' ? { unit: fact.unit } : {}),
    ...(fact.why === undefined ? {} : { why: fact.why }),
    ...(answer === undefined ? {} : { answer }),
  }
}

/**
 * The change that records a reply given on the spot, on a day. A note and a level stay. What proved a former value does not prove another
 * one, so its exhibits are not carried over to it. `proven` takes the mark of the client's word away and keeps the value.
 */
export const changeOf = (asked: OfFact, reply: Reply, on: CivilDate): Change => {
  const { fact, group, item, answer: before } = asked
  return { kind: 'answer', fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }), answer: replied(before, reply, on) }
}

/** The change that says that a list is complete, that it is not, or that this is not known. */
export const listChangeOf = ({ group }: OfList, complete: boolean | null): Change => ({ kind: 'complete', group, complete })

/** How a view of the interview names the question. */
export const atOf = (asked: Asked): string => {
  if (asked.kind === 'list') return asked.group
  return [...(asked.group !== undefined && asked.item !== undefined ? [asked.group, asked.item] : []), asked.fact].join('/')
}

/** The client's word so far: a proof would settle it. */
export const isWordOnly = (asked: Asked): boolean => asked.kind === 'fact' && asked.answer?.answer === 'value' && asked.answer.alleged === true

const replied = (before: Answer | undefined, reply: Reply, on: CivilDate): Answer => {
  const beside = { ...(before?.note === undefined ? {} : { note: before.note }), ...(before?.level === undefined ? {} : { level: before.level }) }
  if (reply.kind === 'unknown') return { answer: 'unknown', ...beside }
  if (reply.kind === 'proven') return before?.answer === 'value' ? { ...withoutWord(before), confirmedOn: on } : { answer: 'unknown', ...beside }
  if (reply.kind !== 'value') return { answer: reply.kind, ...beside, confirmedOn: on }
  const isSame = before?.answer === 'value' && JSON.stringify(before.value) === JSON.stringify(reply.value)
  const evidence = (isSame || before?.answer !== 'value') && before?.evidence !== undefined ? { evidence: before.evidence } : {}
  const word = isSame && before.alleged ? { alleged: true as const } : {}
  const precision = reply.precision === undefined || reply.precision === 'day' ? {} : { precision: reply.precision }
  return { answer: 'value', value: reply.value, ...word, ...precision, ...beside, ...evidence, confirmedOn: on }
}

const withoutWord = (before: Extract<Answer, { readonly answer: 'value' }>): Answer => {
  const { alleged: _, ...rest } = before
  return rest
}

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
