import type { Assessment } from '#core/assessment/assessment.ts'
import type { Answer, Case, GroupItem } from '#core/case/case.ts'
import { type FeedsByFact, type GroundFed, noFeeds } from '#core/interview/feeds.ts'
import { placesIn } from '#core/interview/places.ts'
import { plus, progressOf, type QuestionState } from '#core/interview/progress.ts'
import type { AskedBecause, Interview, InterviewEntry, InterviewGroup, InterviewItem, InterviewQuestion, InterviewSection } from '#core/interview/question.ts'
import type { Ask, Section, Summaries } from '#core/interview/section.ts'
import { nothing, stillMatters } from '#core/interview/still-matters.ts'
import { summaryOf } from '#core/interview/summary.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import { keyOf } from '#core/law/settle.ts'

/** `feeds`, made once with `feedsIn`, names the grounds behind each question; left out, none are named. */
export type InterviewLaw = {
  readonly catalogue: Catalogue
  readonly sections: readonly Section[]
  readonly summaries?: Summaries
  readonly feeds?: FeedsByFact
}

/**
 * The interview of a case: every question the catalogue holds, each with where it stands. Nothing is left out; what need not be asked yet
 * is marked so.
 */
export const interviewOf = (subject: Case, assessment: Assessment, { catalogue, sections, summaries = {}, feeds }: InterviewLaw): Interview => {
  const matters = stillMatters(assessment, placesIn(subject, assessment, catalogue))
  const written = sections.map(({ id, title, why, office = false, asks }): InterviewSection => {
    const entries = asks.map(entryOf)
    return { id, title, why, office, entries, progress: plus(entries.map(progressOfEntry)) }
  })
  return { sections: written, progress: plus(written.map(({ progress }) => progress)) }

  function entryOf(ask: Ask): InterviewEntry {
    if ('group' in ask) return { kind: 'group', group: groupOf(ask.group) }
    const fact = catalogue.facts[ask.fact] ?? missing(ask.fact)
    return { kind: 'question', question: questionOf(ask.fact, fact, subject.answers[ask.fact], {}) }
  }

  function groupOf(group: string): InterviewGroup {
    const { one, many, asks, facts } = catalogue.groups[group] ?? missing(group)
    const { complete, items: recorded = [] } = subject.groups[group] ?? {}
    const items = recorded.map((item, at): InterviewItem => {
      const questions = Object.entries(facts).map(([id, fact]) => questionOf(id, fact, item.answers[id], { group, item: item.id }))
      return { id: item.id, summary: lineOf(group, item, at), questions, progress: progressOf(questions.map(({ state }) => state)) }
    })
    const because = becauseOf(
      `${group}[]`,
      Object.values(facts).some(({ core }) => core),
    )
    const state = listState(complete, isAsked(because) || items.length > 0)
    return {
      group,
      one,
      many,
      asks,
      asksWhetherComplete: `Is the list of ${many} complete?`,
      ...(complete === undefined ? {} : { complete }),
      state,
      because,
      feeds: feedsOf(`${group}[]`),
      items,
      progress: plus([progressOf([state]), ...items.map(({ progress }) => progress)]),
    }
  }

  function questionOf(id: string, fact: Fact, answer: Answer | undefined, at: { readonly group?: string; readonly item?: string }): InterviewQuestion {
    const because = becauseOf(keyOf({ fact: id, ...(at.item === undefined ? {} : { item: at.item }) }), fact.core === true)
    return {
      fact: id,
      ...at,
      asks: fact.asks,
      ...(fact.why === undefined ? {} : { why: fact.why }),
      proof: fact.proof ?? none,
      kind: fact.kind,
      ...('options' in fact ? { options: fact.options } : {}),
      ...('unit' in fact ? { unit: fact.unit } : {}),
      level: fact.level ?? 'C0',
      ...(answer === undefined ? {} : { answer }),
      state: stateOf(answer, isAsked(because)),
      because,
      feeds: feedsOf(id),
    }
  }

  function becauseOf(key: string, core: boolean): AskedBecause {
    return { core, ...(matters.get(key) ?? nothing) }
  }

  function feedsOf(key: string): readonly GroundFed[] {
    return (feeds?.get(key) ?? noFeeds).grounds
  }

  function lineOf(group: string, item: GroupItem, at: number): string {
    const { one, facts } = catalogue.groups[group] ?? missing(group)
    return summaryOf({ one, facts }, item, at, summaries[group] ?? [])
  }
}

const none: readonly string[] = []

const progressOfEntry = (entry: InterviewEntry) => (entry.kind === 'group' ? entry.group.progress : progressOf([entry.question.state]))

const isAsked = ({ core, grounds, routes }: AskedBecause): boolean => core || grounds.length > 0 || routes.length > 0

const stateOf = (answer: Answer | undefined, asked: boolean): QuestionState => {
  if (answer === undefined) return asked ? 'open' : 'not-asked-yet'
  return answer.answer === 'unknown' ? 'to-find-out' : 'answered'
}

const listState = (complete: boolean | undefined, asked: boolean): QuestionState => {
  if (complete === undefined) return asked ? 'open' : 'not-asked-yet'
  return complete ? 'answered' : 'to-find-out'
}

const missing = (id: string): never => {
  throw new TypeError(`The interview asks for a fact or group that does not exist: ${id}`)
}
