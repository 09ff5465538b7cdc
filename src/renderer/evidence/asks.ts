import type { Catalogue } from '#core/law/fact.ts'

/** The question behind a fact, wherever it stands; its id where the law has none. */
export const asksOf = ({ facts, groups }: Catalogue, fact: string): string =>
  (facts[fact] ?? Object.values(groups).find(group => group.facts[fact] !== undefined)?.facts[fact])?.asks ?? fact
