import { assessorOf } from '#core/assessment/assess.ts'
import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Conclusion, LawPack } from '#core/law/ground.ts'
import { type PackChange, packChangesOf } from '#core/receipt/pack-changes.ts'

/** What a new law pack does to the cases. Cases it leaves as they are do not stand here. */
export type Impact = {
  readonly from: string
  readonly to: string
  /** The day both packs are asked for. */
  readonly asOf: CivilDate
  readonly changes: readonly PackChange[]
  readonly cases: readonly CaseImpact[]
  /** How many cases were looked at. */
  readonly examined: number
}

/** `absent`: the pack has no such ground. */
export type GroundMove = { readonly ground: string; readonly title: string; readonly from: Conclusion | 'absent'; readonly to: Conclusion | 'absent' }

export type CaseImpact = {
  readonly id: string
  readonly codeName: string
  readonly moves: readonly GroundMove[]
  /** Grounds no longer, or newly, among those to plead; the lawyer’s weighing counts. */
  readonly pleading: { readonly dropped: readonly string[]; readonly added: readonly string[] }
  /** Ids of routes, where what is recommended changed. */
  readonly routes?: { readonly from: readonly string[]; readonly to: readonly string[] }
  /** Changed provisions and decisions that a ground to plead leans on: its papers must be read again, even where nothing moved. */
  readonly leansOn: readonly string[]
}

export const impactOf = (older: LawPack, newer: LawPack, cases: readonly Case[], asOf: CivilDate): Impact => {
  const [before, after] = [assessorOf(older), assessorOf(newer)]
  const changes = packChangesOf(older, newer)
  const changed = new Set(changes.filter(({ kind }) => kind === 'provision' || kind === 'decision').map(({ id }) => id))
  return {
    from: older.version,
    to: newer.version,
    asOf,
    changes,
    cases: cases.flatMap(subject => {
      const impact = caseImpact(before(subject, { asOf }), after(subject, { asOf }), changed)
      return isTouched(impact) ? [impact] : []
    }),
    examined: cases.length,
  }
}

const caseImpact = (before: Assessment, after: Assessment, changed: ReadonlySet<string>): CaseImpact => {
  const [from, to] = [recommendedIn(before), recommendedIn(after)]
  return {
    id: after.caseId,
    codeName: after.codeName,
    moves: movesBetween(before.grounds, after.grounds),
    pleading: { dropped: without(before.plead, after.plead), added: without(after.plead, before.plead) },
    ...(from.join() === to.join() ? {} : { routes: { from, to } }),
    leansOn: [...new Set([...leaning(before), ...leaning(after)])].filter(id => changed.has(id)),
  }
}

const movesBetween = (before: readonly GroundFound[], after: readonly GroundFound[]): readonly GroundMove[] => {
  const [old, now] = [byId(before), byId(after)]
  return [...new Map([...old, ...now])].flatMap(([id, { title }]) => {
    const from = old.get(id)?.conclusion ?? 'absent'
    const to = now.get(id)?.conclusion ?? 'absent'
    return from === to || isNothing(from, to) ? [] : [{ ground: id, title, from, to }]
  })
}

/** A ground that comes or goes without reaching the case moves nothing. */
const isNothing = (from: GroundMove['from'], to: GroundMove['to']): boolean =>
  [from, to].every(conclusion => conclusion === 'absent' || conclusion === 'not-applicable')

const byId = (grounds: readonly GroundFound[]) => new Map(grounds.map(ground => [ground.id, ground]))

const leaning = ({ grounds, plead }: Assessment): readonly string[] =>
  grounds
    .filter(({ id }) => plead.includes(id))
    .flatMap(({ authority, decisions }) => [...authority.map(({ provision }) => provision), ...decisions.map(({ id }) => id)])

const recommendedIn = ({ routes }: Assessment): readonly string[] => routes.filter(({ recommended }) => recommended).map(({ id }) => id)

const without = (these: readonly string[], those: readonly string[]): readonly string[] => these.filter(id => !those.includes(id))

const isTouched = ({ moves, pleading, routes, leansOn }: CaseImpact): boolean =>
  moves.length + pleading.dropped.length + pleading.added.length + leansOn.length > 0 || routes !== undefined
