import type { Answer, Answers, Case, Exhibit, Group } from '#core/case/case.ts'
import { isAtLeast } from '#core/evidence/levels.ts'
import type { ExchangeScope } from '#core/exchange/scope.ts'
import type { Catalogue, Facts } from '#core/law/fact.ts'

/**
 * The part of a case that may be sent. What is marked C4 is never in it, and the custody log stays where it was kept. Where items of a group
 * had to be left out, it is no longer said that the list is complete.
 */
export const partOf = (subject: Case, { part }: Pick<ExchangeScope, 'part'>, catalogue: Catalogue): Case => {
  const isLeftOut = (level: Exhibit['level']) => isAtLeast(level, part === 'open' ? 'C3' : 'C4')
  const exhibits = subject.exhibits.filter(({ level }) => !isLeftOut(level))
  const there = new Set(exhibits.map(({ id }) => id))

  const answers = (given: Answers, facts: Facts): Answers =>
    Object.fromEntries(
      Object.entries(given).flatMap(([fact, answer]) => (isLeftOut(answer.level ?? facts[fact]?.level ?? 'C0') ? [] : [[fact, bare(answer)] as const])),
    )

  const bare = ({ note, evidence, ...answer }: Answer): Answer => {
    const refs = evidence?.filter(({ exhibit }) => there.has(exhibit)) ?? []
    return { ...answer, ...(note === undefined || part === 'open' ? {} : { note }), ...(refs.length === 0 ? {} : { evidence: refs }) }
  }

  const group = (id: string, { complete, items }: Group): Group => {
    const facts = catalogue.groups[id]?.facts ?? {}
    const kept = items.flatMap(item => {
      const left = answers(item.answers, facts)
      return Object.keys(left).length === 0 && Object.keys(item.answers).length > 0 ? [] : [{ id: item.id, answers: left }]
    })
    return { ...(complete === undefined || kept.length < items.length ? {} : { complete }), items: kept }
  }

  const { challenges, note, drafts, custody: _, weighings, ...rest } = subject
  const groups = Object.fromEntries(Object.entries(subject.groups).map(([id, of]) => [id, group(id, of)]))
  return {
    ...rest,
    answers: answers(subject.answers, catalogue.facts),
    groups,
    exhibits,
    weighings: part === 'open' ? [] : weighings,
    ...(challenges !== undefined && groups['alerts']?.items.some(({ id }) => id === challenges) ? { challenges } : {}),
    ...(note === undefined || part === 'open' ? {} : { note }),
    ...(drafts === undefined || part === 'open' ? {} : { drafts }),
  }
}
