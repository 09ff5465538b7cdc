import type { Condition, Requirement } from '#core/context/context-pack.ts'
import type { HeldFact } from '#core/context/held-facts.ts'

/**
 * The held facts that meet a condition, or undefined where none of its alternatives is met. Facts of a group must come from one
 * item: a threat against one person and a visit to another do not add up.
 */
export const meeting = ({ anyOf }: Condition, held: readonly HeldFact[]): readonly HeldFact[] | undefined => {
  for (const alternative of anyOf) {
    const facts = allFrom(alternative, held)
    if (facts !== undefined) return facts
  }
  return undefined
}

const allFrom = (requirements: readonly Requirement[], all: readonly HeldFact[]): readonly HeldFact[] | undefined => {
  const held = all.filter(({ fact }) => requirements.some(wanted => wanted.fact === fact))
  if (requirements.length === 0 || held.length === 0) return undefined
  for (const item of new Set([undefined, ...held.map(({ item }) => item)])) {
    const found = requirements.flatMap(wanted => held.find(fact => (fact.item === undefined || fact.item === item) && isMet(wanted, fact)) ?? [])
    if (found.length === requirements.length) return found
  }
  return undefined
}

const isMet = (wanted: Requirement, { fact, value }: HeldFact): boolean => {
  if (fact !== wanted.fact) return false
  if ('atLeast' in wanted) return typeof value === 'number' && value >= wanted.atLeast
  return wanted.is.some(option => (Array.isArray(value) ? value.includes(option) : value === option))
}
