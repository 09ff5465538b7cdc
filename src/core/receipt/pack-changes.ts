import type { Ground, LawPack } from '#core/law/ground.ts'
import type { Provision } from '#core/law/provision.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

/**
 * One thing that differs between two law packs. `what` names the parts that changed: the `text` of a provision, its `verification`, its
 * `version`; of a rule that it `ended`, or that its `test`, its `authority` or its `words` changed.
 */
export type PackChange = {
  readonly kind: 'provision' | 'rule' | 'route' | 'trap' | 'decision' | 'fact'
  readonly id: string
  /** As a reader knows it. */
  readonly title: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly what: readonly Part[]
  /** From what to what, where one value changed: "secondary to official". */
  readonly says?: string
}

export type Part = 'text' | 'verification' | 'version' | 'ended' | 'test' | 'authority' | 'words'

type Named<T> = readonly { readonly id: string; readonly of: T }[]

export const packChangesOf = (older: LawPack, newer: LawPack): readonly PackChange[] => [
  ...between('provision', named(older.provisions), named(newer.provisions), ({ short }) => short, provisionParts, verificationSaid),
  ...between('rule', listed(older.grounds), listed(newer.grounds), ({ title }) => title, groundParts, endSaid),
  ...between('route', listed(older.routes), listed(newer.routes), ({ title }) => title),
  ...between('trap', listed(older.traps), listed(newer.traps), ({ says }) => says),
  ...between('decision', named(older.decisions), named(newer.decisions), ({ short }) => short),
  ...between('fact', facts(older), facts(newer), ({ asks }) => asks),
]

const between = <T>(
  kind: PackChange['kind'],
  older: Named<T>,
  newer: Named<T>,
  titleOf: (of: T) => string,
  partsOf: (from: T, to: T) => readonly Part[] = () => ['words'],
  saidOf: (from: T, to: T) => string | undefined = () => undefined,
): readonly PackChange[] => {
  const [old, now] = [new Map(older.map(({ id, of }) => [id, of])), new Map(newer.map(({ id, of }) => [id, of]))]
  const title = (of: T) => ({ title: titleOf(of) })
  return [
    ...older.flatMap(({ id, of }): readonly PackChange[] => (now.has(id) ? [] : [{ kind, id, ...title(of), change: 'removed', what: [] }])),
    ...newer.flatMap(({ id, of }): readonly PackChange[] => {
      const from = old.get(id)
      if (from === undefined) return [{ kind, id, ...title(of), change: 'added', what: [] }]
      if (isSame(from, of)) return []
      const says = saidOf(from, of)
      return [{ kind, id, ...title(of), change: 'changed', what: partsOf(from, of), ...(says === undefined ? {} : { says }) }]
    }),
  ]
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

const provisionParts = (from: Provision, to: Provision): readonly Part[] => {
  const text = [from.quote, from.paraphrase, from.at, from.title]
  const parts: readonly Part[] = [
    ...(isSame(text.map(orNull), [to.quote, to.paraphrase, to.at, to.title].map(orNull)) ? [] : ['text' as const]),
    ...(from.verification === to.verification ? [] : ['verification' as const]),
    ...(from.versionLabel === to.versionLabel && isSame(from.inForce, to.inForce) ? [] : ['version' as const]),
  ]
  return parts.length === 0 ? ['words'] : parts
}

const verificationSaid = (from: Provision, to: Provision): string | undefined =>
  from.verification === to.verification ? undefined : `${from.verification} to ${to.verification}`

const groundParts = (from: Ground, to: Ground): readonly Part[] => {
  const test = ({ strong, arguable, weak, unless, alerts, role }: Ground) => [strong, arguable, weak, unless, alerts, role].map(orNull)
  const parts: readonly Part[] = [
    ...(isSame(from.inForce, to.inForce) ? [] : [to.inForce.to === undefined ? ('version' as const) : ('ended' as const)]),
    ...(isSame(test(from), test(to)) ? [] : ['test' as const]),
    ...(isSame(from.authority, to.authority) ? [] : ['authority' as const]),
  ]
  return parts.length === 0 ? ['words'] : parts
}

const endSaid = (from: Ground, to: Ground): string | undefined =>
  to.inForce.to === undefined || to.inForce.to === from.inForce.to ? undefined : `in force until ${to.inForce.to}`

const orNull = (value: unknown): unknown => value ?? null

const named = <T>(record: { readonly [id: string]: T }): Named<T> => Object.entries(record).map(([id, of]) => ({ id, of }))

const listed = <T extends { readonly id: string }>(list: readonly T[]): Named<T> => list.map(of => ({ id: of.id, of }))

const facts = ({ catalogue }: LawPack) => [...named(catalogue.facts), ...Object.values(catalogue.groups).flatMap(group => named(group.facts))]
