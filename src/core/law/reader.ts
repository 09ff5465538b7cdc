import type { Answer, Case, GroupItem } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Use } from '#core/law/finding.ts'

/**
 * How far recorded answers are trusted. `established` reads an alleged answer as not known;
 * `as-alleged` reads it as if it were shown.
 */
export type Trust = 'established' | 'as-alleged'

/** A case as the rules see it: through the alert challenged, on a given day. */
export type Reader = {
  readonly asOf: CivilDate
  readonly read: (fact: string) => Use
  readonly items: (group: string) => { readonly complete: boolean; readonly items: readonly Reader[] }
}

export type View = { readonly asOf: CivilDate; readonly trust: Trust; readonly alert?: string }

/** `groupOf` answers in which repeating group a fact stands; undefined for a fact that stands once. */
export const indexOf = (catalogue: Catalogue): ReadonlyMap<string, string | undefined> =>
  new Map([
    ...Object.keys(catalogue.facts).map(fact => [fact, undefined] as const),
    ...Object.entries(catalogue.groups).flatMap(([group, { facts }]) => Object.keys(facts).map(fact => [fact, group] as const)),
  ])

export const readerOf = (index: ReadonlyMap<string, string | undefined>, subject: Case, view: View): Reader => {
  const alerts = subject.groups['alerts']?.items ?? []
  const challenged = alerts.find(({ id }) => id === view.alert) ?? alerts[0] ?? { id: 'alert', answers: {} }
  return within({ alerts: challenged })

  function within(focus: { readonly [group: string]: GroupItem }): Reader {
    return {
      asOf: view.asOf,
      read: fact => {
        if (!index.has(fact)) throw new TypeError(`A rule reads a fact that does not exist: ${fact}`)
        const group = index.get(fact)
        if (group === undefined) return readingOf(fact, trusted(subject.answers[fact]))
        const item = focus[group]
        if (item === undefined) throw new TypeError(`A rule reads ${fact} outside some() or every() of ${group}`)
        return readingOf(fact, trusted(item.answers[fact]), item.id)
      },
      items: group => {
        const { items = [], complete = false } = subject.groups[group] ?? {}
        return { complete, items: items.map(item => within({ ...focus, [group]: item })) }
      },
    }
  }

  function trusted(answer: Answer | undefined): Answer | undefined {
    return view.trust === 'established' && answer?.answer === 'value' && answer.alleged ? undefined : answer
  }
}

const readingOf = (fact: string, answer: Answer | undefined, item?: string): Use => ({
  fact,
  ...(item === undefined ? {} : { item }),
  ...(answer === undefined ? {} : { answer }),
})

/** The value given, or undefined: not known, declined or none. */
export const givenValue = ({ answer }: Use) => (answer?.answer === 'value' ? answer.value : undefined)

export const isNone = ({ answer }: Use): boolean => answer?.answer === 'none'
