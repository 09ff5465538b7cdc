import type { Answers } from '#core/case/case.ts'
import type { Action, Finding, Mend, Where } from '#core/preflight/lint.ts'
import { catalogue } from '#law/facts/index.ts'
import type { FactId, YesNoId } from '#law/language.ts'
import { known } from '#law/preflight/answers.ts'

export const fails = (says: string, where: Where, mend: Mend): Finding => ({ state: 'fails', says, where, mend })
export const open = (says: string, where: Where, mend: Mend): Finding => ({ state: 'open', says, where, mend })

export const mend = (says: string, action: Action = { kind: 'none' }): Mend => ({ says, action })

/** The fact’s own question, as the way to mend. */
export const ask = (fact: FactId, item?: string): Mend => mend(questionOf(fact), { kind: 'answer', fact, ...(item === undefined ? {} : { item }) })

export const at = (fact: FactId, item?: string): Where => ({ fact, ...(item === undefined ? {} : { item }) })

/** Nothing where the answer is yes; open while it is not known. */
export const mustBeYes = (answers: Answers, fact: YesNoId, says: { readonly no: string; readonly open: string }, item?: string): readonly Finding[] => {
  const found = known(answers, fact)
  if (found.kind === 'open') return [open(says.open, at(fact, item), ask(fact, item))]
  return found.kind === 'value' && found.value === true ? [] : [fails(says.no, at(fact, item), ask(fact, item))]
}

/** Nothing where there is a value. */
export const mustBeGiven = (answers: Answers, fact: FactId, says: string, item?: string): readonly Finding[] => {
  const found = known(answers, fact)
  if (found.kind === 'value') return []
  return [found.kind === 'none' ? fails(says, at(fact, item), ask(fact, item)) : open(says, at(fact, item), ask(fact, item))]
}

const questionOf = (fact: FactId): string => {
  const groups: { readonly [group: string]: { readonly facts: { readonly [id: string]: { readonly asks: string } } } } = catalogue.groups
  const singles: { readonly [id: string]: { readonly asks: string } } = catalogue.facts
  return (singles[fact] ?? Object.values(groups).find(({ facts }) => fact in facts)?.facts[fact])?.asks ?? fact
}
