import type { Answer, Case, Exhibit } from '#core/case/case.ts'
import { applyChange, type Change } from '#core/case/change.ts'
import { compareCases, type Difference } from '#core/exchange/compare-cases.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

/** A difference that a colleague brings. With `alsoChangedHere`, the place was changed here too since both last had the same. */
export type Brought = Difference & { readonly alsoChangedHere: boolean }

/**
 * What a colleague changed. With the state both last had (`base`), only what was changed there is brought, and what was changed here alone is
 * left alone; without it, every difference is. All three cases are cut to what the colleague was sent.
 */
export const broughtBy = (theirs: Case, ours: Case, base: Case | undefined, catalogue: Catalogue): readonly Brought[] => {
  if (base === undefined) return compareCases(ours, theirs, catalogue).map(one => ({ ...one, alsoChangedHere: false }))
  // as things stand here now: what was brought may be here already, or stand in an item that is not here any more
  const left = compareCases(ours, theirs, catalogue)
  const here = compareCases(base, ours, catalogue).map(({ key }) => key)
  const brought = new Set(compareCases(base, theirs, catalogue).flatMap(({ key }) => left.filter(one => touches(key, one.key)).map(one => one.key)))
  return left.filter(({ key }) => brought.has(key)).map(one => ({ ...one, alsoChangedHere: here.some(key => touches(key, one.key)) }))
}

/** Whether two places are one, or one of them is an item and the other lies in it. */
const touches = (a: string, b: string): boolean => {
  if (a === b) return true
  const [itemA, itemB] = [itemOf(a), itemOf(b)]
  return itemA !== undefined && itemA === itemB && (a.startsWith('item ') || b.startsWith('item '))
}

const itemOf = (key: string): string | undefined => /^(?:item|answer) ([^/]+\/[^/]+)/.exec(key)?.[1]

/** What was accepted, as one change of the whole case here, and what had to be put differently, in sentences. */
export type Accepted = { readonly changes: readonly Change[]; readonly notes: readonly string[] }

/**
 * The changes that were accepted, fitted to the whole case here: what the colleague was not sent stays; a number that is taken is given anew;
 * evidence that names an exhibit which is not here is left out.
 */
export const acceptedInto = (ours: Case, cut: Case, accepted: readonly Difference[]): Accepted => {
  const notes: string[] = []
  const changes: Change[] = []
  let so = ours
  const make = (change: Change) => {
    const after = applyChange(so, change)
    if (after === undefined) notes.push('Something that was accepted no longer has a place here, and was left out.')
    else {
      changes.push(change)
      so = after
    }
  }
  const answerHere = (answer: Answer, before: Answer | undefined): Answer => {
    const closed = (before?.evidence ?? []).filter(({ exhibit }) => !cut.exhibits.some(({ id }) => id === exhibit))
    const all = [...(answer.evidence ?? []), ...closed]
    const refs = all.filter(({ exhibit }, at) => so.exhibits.some(({ id }) => id === exhibit) && all.findIndex(ref => same(ref, all[at])) === at)
    if (refs.length < all.length) notes.push('Evidence that names an exhibit which is not here was left out of an answer.')
    const { evidence: _, ...rest } = answer
    return { ...(before?.note === undefined ? {} : { note: before.note }), ...rest, ...(refs.length === 0 ? {} : { evidence: refs }) }
  }
  const exhibitHere = (exhibit: Exhibit): Exhibit => {
    const taken = so.exhibits.find(({ id, number }) => id !== exhibit.id && number === exhibit.number)
    if (taken === undefined) return exhibit
    const number = Math.max(...so.exhibits.map(({ number }) => number)) + 1
    notes.push(`“${exhibit.title}” came as exhibit ${exhibit.number}, which is another one here: it is now exhibit ${number}.`)
    return { ...exhibit, number }
  }
  for (const { change } of accepted) {
    if (change.kind === 'answer' && change.answer !== null) {
      const items = change.group === undefined ? undefined : so.groups[change.group]?.items.find(({ id }) => id === change.item)
      const before = (change.group === undefined ? so.answers : items?.answers)?.[change.fact]
      make({ ...change, answer: answerHere(change.answer, before) })
    } else if (change.kind === 'add-item') {
      const answers = Object.fromEntries(Object.entries(change.item.answers).map(([fact, answer]) => [fact, answerHere(answer, undefined)]))
      make({ ...change, item: { ...change.item, answers } })
    } else if (change.kind === 'exhibit') make({ ...change, exhibit: exhibitHere(change.exhibit) })
    else if (change.kind === 'remove-exhibit') {
      for (const without of withoutRefs(so, change.exhibit)) make(without)
      make(change)
    } else if (change.kind === 'describe' && typeof change.challenges === 'string' && !so.groups['alerts']?.items.some(({ id }) => id === change.challenges))
      notes.push('The alert that is challenged there is not here; the choice here stands.')
    else make(change)
  }
  return { changes, notes: [...new Set(notes)] }
}

/** The answers that cite an exhibit, without citing it. */
const withoutRefs = (subject: Case, exhibit: string): readonly Change[] => {
  const places = [
    { answers: subject.answers, at: {} },
    ...Object.entries(subject.groups).flatMap(([group, { items }]) => items.map(({ id, answers }) => ({ answers, at: { group, item: id } }))),
  ]
  return places.flatMap(({ answers, at }) =>
    Object.entries(answers).flatMap(([fact, { evidence, ...answer }]): readonly Change[] => {
      if (!evidence?.some(ref => ref.exhibit === exhibit)) return []
      const left = evidence.filter(ref => ref.exhibit !== exhibit)
      return [{ kind: 'answer', fact, ...at, answer: { ...answer, ...(left.length === 0 ? {} : { evidence: left }) } }]
    }),
  )
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
