import type { Answer, Case, EvidenceRef } from '#core/case/case.ts'
import { answersAt, type Change, type Place } from '#core/case/change.ts'

/** An answer that rests on an exhibit. `at` counts from 0 among the references of the answer. */
export type EvidenceLink = Place & { readonly at: number; readonly ref: EvidenceRef; readonly answer: Answer }

/** All answers that rest on an exhibit, in the order of the case. */
export const linksTo = ({ answers, groups }: Pick<Case, 'answers' | 'groups'>, exhibit: string): readonly EvidenceLink[] => {
  const places = [
    { answers, place: {} },
    ...Object.entries(groups).flatMap(([group, { items }]) => items.map(({ id, answers: of }) => ({ answers: of, place: { group, item: id } }))),
  ]
  return places.flatMap(({ answers: of, place }) =>
    Object.entries(of).flatMap(([fact, answer]) =>
      (answer.evidence ?? []).flatMap((ref, at) => (ref.exhibit === exhibit ? [{ fact, ...place, at, ref, answer }] : [])),
    ),
  )
}

/** Lets an answer rest on one place more. A question nobody asked yet is recorded as still to be found out: evidence alone answers nothing. */
export const linkAdded = (subject: Case, place: Place, ref: EvidenceRef): Change => {
  const before: Answer = answersAt(subject, place)?.[place.fact] ?? { answer: 'unknown' }
  return { kind: 'answer', ...place, answer: { ...before, evidence: [...(before.evidence ?? []), ref] } }
}

/** Another page or passage for a link. Undefined where the link is not there any more. */
export const linkChanged = (subject: Case, { at, place }: LinkAt, ref: EvidenceRef): Change | undefined => changed(subject, { at, place }, [ref])

export const linkRemoved = (subject: Case, link: LinkAt): Change | undefined => changed(subject, link, [])

/** A place and the number of the reference there, from 0. */
export type LinkAt = { readonly place: Place; readonly at: number }

const changed = (subject: Case, { place, at }: LinkAt, refs: readonly EvidenceRef[]): Change | undefined => {
  const before = answersAt(subject, place)?.[place.fact]
  if (before?.evidence?.[at] === undefined) return undefined
  const evidence = before.evidence.toSpliced(at, 1, ...refs)
  const { evidence: _, ...rest } = before
  const { group, item, fact } = place
  const where = { fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) }
  return { kind: 'answer', ...where, answer: evidence.length === 0 ? rest : { ...rest, evidence } }
}
