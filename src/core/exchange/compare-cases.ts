import type { Answer, Answers, Case, Exhibit, GroupItem } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import { sayDraft, sayExhibit, sayItem, sayWeighing, sayWhole } from '#core/exchange/say.ts'
import type { Catalogue, Facts } from '#core/law/fact.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

/**
 * One place where two cases differ, in words, and the change that makes the first as the second there. `key` names the place, the same in every
 * comparison; `before` and `after` are null where there is nothing.
 */
export type Difference = {
  readonly key: string
  readonly place: string
  readonly kind: 'added' | 'changed' | 'removed'
  readonly before: string | null
  readonly after: string | null
  readonly change: Change
}

/**
 * Every difference, in an order in which all their changes can be made one after another: exhibits before what cites them, what is removed
 * last. Neither the order of items nor the custody log counts, nor under which name a vault keeps a file.
 */
export const compareCases = (from: Case, to: Case, catalogue: Catalogue): readonly Difference[] => [
  ...exhibitsOf(from, to).filter(({ kind }) => kind !== 'removed'),
  ...answersOf(from.answers, to.answers, catalogue.facts, { key: '', place: '' }),
  ...groupsOf(from, to, catalogue),
  ...describedOf(from, to),
  ...weighingsOf(from, to),
  ...draftsOf(from, to),
  ...exhibitsOf(from, to).filter(({ kind }) => kind === 'removed'),
]

type In = { readonly key: string; readonly place: string; readonly group?: string; readonly item?: string }

const answersOf = (from: Answers, to: Answers, facts: Facts, { key, place, ...at }: In): readonly Difference[] =>
  inOrder(facts, from, to).flatMap(fact => {
    const [before, after] = [from[fact], to[fact]]
    const say = (answer: Answer | undefined) => (answer === undefined ? null : sayWhole(answer, facts[fact]))
    const asks = facts[fact]?.asks ?? fact
    return different(before, after, {
      key: `answer ${key}${fact}`,
      place: place === '' ? asks : `${place}: ${asks}`,
      before: say(before),
      after: say(after),
      change: { kind: 'answer', fact, answer: after ?? null, ...at },
    })
  })

const groupsOf = (from: Case, to: Case, { groups }: Catalogue): readonly Difference[] =>
  inOrder(groups, from.groups, to.groups).flatMap(group => {
    const facts = groups[group]?.facts ?? {}
    const one = groups[group]?.one ?? group
    const [before, after] = [from.groups[group], to.groups[group]]
    const itemOf = (items: readonly GroupItem[] | undefined, id: string) => items?.find(item => item.id === id)
    const ids = [...new Set([...(before?.items ?? []), ...(after?.items ?? [])].map(({ id }) => id))]
    const items = ids.flatMap((id): readonly Difference[] => {
      const [old, next] = [itemOf(before?.items, id), itemOf(after?.items, id)]
      const place = `${capital(one)} “${id}”`
      if (old !== undefined && next !== undefined) return answersOf(old.answers, next.answers, facts, { key: `${group}/${id}/`, place, group, item: id })
      const at = {
        key: `item ${group}/${id}`,
        place,
        before: old === undefined ? null : sayItem(old, facts),
        after: next === undefined ? null : sayItem(next, facts),
      }
      if (next !== undefined) return [{ ...at, kind: 'added', change: { kind: 'add-item', group, item: next } }]
      return [{ ...at, kind: 'removed', change: { kind: 'remove-item', group, item: id } }]
    })
    const complete = different(before?.complete, after?.complete, {
      key: `complete ${group}`,
      place: `${capital(groups[group]?.many ?? group)}: is the list complete?`,
      before: sayComplete(before?.complete),
      after: sayComplete(after?.complete),
      change: { kind: 'complete', group, complete: after?.complete ?? null },
    })
    return [...items, ...complete]
  })

const exhibitsOf = (from: Case, to: Case): readonly Difference[] => {
  const ids = [...new Set([...from.exhibits, ...to.exhibits].map(({ id }) => id))]
  return ids.flatMap(id => {
    const [before, after] = [from, to].map(({ exhibits }) => exhibits.find(exhibit => exhibit.id === id))
    const number = (after ?? before)?.number
    return different(before && withoutPlaces(before), after && withoutPlaces(after), {
      key: `exhibit ${id}`,
      place: `Exhibit ${number}`,
      before: before === undefined ? null : sayExhibit(before),
      after: after === undefined ? null : sayExhibit(after),
      change: after === undefined ? { kind: 'remove-exhibit', exhibit: id } : { kind: 'exhibit', exhibit: after },
    })
  })
}

/** Each vault keeps a file under a name of its own. */
const withoutPlaces = ({ files, ...exhibit }: Exhibit) => ({ ...exhibit, files: (files ?? []).map(({ id: _, ...file }) => file) })

const describedOf = (from: Case, to: Case): readonly Difference[] => [
  ...different(from.codeName, to.codeName, {
    key: 'code-name',
    place: 'Code name',
    before: from.codeName,
    after: to.codeName,
    change: { kind: 'describe', codeName: to.codeName },
  }),
  ...different(from.note, to.note, {
    key: 'note',
    place: 'Note on the case',
    before: from.note ?? null,
    after: to.note ?? null,
    change: { kind: 'describe', note: to.note ?? null },
  }),
  ...different(from.challenges, to.challenges, {
    key: 'challenges',
    place: 'The alert challenged',
    before: from.challenges ?? null,
    after: to.challenges ?? null,
    change: { kind: 'describe', challenges: to.challenges ?? null },
  }),
]

const weighingsOf = (from: Case, to: Case): readonly Difference[] =>
  [...new Set([...from.weighings, ...to.weighings].map(({ ground }) => ground))].flatMap(ground => {
    const [before, after] = [from, to].map(({ weighings }) => weighings.find(weighing => weighing.ground === ground))
    return different(before, after, {
      key: `weighing ${ground}`,
      place: `Own weighing of ${ground}`,
      before: before === undefined ? null : sayWeighing(before),
      after: after === undefined ? null : sayWeighing(after),
      change: { kind: 'weigh', ground, weighing: after ?? null },
    })
  })

const draftsOf = (from: Case, to: Case): readonly Difference[] =>
  [...new Set([...Object.keys(from.drafts ?? {}), ...Object.keys(to.drafts ?? {})])].flatMap(document => {
    const [before, after] = [from, to].map(({ drafts }) => drafts?.[document])
    return different(before, after, {
      key: `draft ${document}`,
      place: `Draft of the ${document}`,
      before: before === undefined ? null : sayDraft(before),
      after: after === undefined ? null : sayDraft(after),
      change: { kind: 'draft', document, draft: after ?? null },
    })
  })

const different = (before: unknown, after: unknown, of: Omit<Difference, 'kind'>): readonly Difference[] => {
  if (textOf(before) === textOf(after)) return []
  return [{ ...of, kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' }]
}

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : canonicalJson(value))

/** What the catalogue knows in its order, then the rest. */
const inOrder = (known: object, from: object, to: object): readonly string[] => {
  const there = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...Object.keys(known).filter(key => there.has(key)), ...[...there].filter(key => !Object.hasOwn(known, key))]
}

const sayComplete = (complete: boolean | undefined): string | null => (complete === undefined ? null : complete ? 'Yes' : 'No')

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
