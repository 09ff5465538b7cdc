import type { Handler } from '#app/handler.ts'
import type { RuleListed } from '#contract/replies.ts'
import { addDays } from '#core/civil-date.ts'
import type { Ground } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'

export const listLaw: Handler<'law.list'> = async ({ asOf }) => {
  const provisions = Object.values(lawPack.provisions)
  const count = (wanted: Verification) => provisions.filter(({ verification }) => verification === wanted).length
  return {
    version: lawPack.version,
    checkedOn: lawPack.checkedOn,
    stale: addDays(lawPack.checkedOn, lawPack.staleAfterDays) < asOf,
    procedure: { id: profile.id, checkedOn: profile.checkedOn },
    provisions: provisions.map(provision => ({ ...provision, read: provision.sources.map(sourceLine) })),
    rules: lawPack.grounds.map(ruleListed),
    counts: { official: count('official'), secondary: count('secondary'), unverified: count('unverified'), conflict: count('conflict') },
  }
}

const ruleListed = ({ id, article, role, title, says, authority, inForce, alerts }: Ground): RuleListed => ({
  id,
  article,
  role,
  title,
  says,
  authority: [...new Set(authority.map(({ provision }) => lawPack.provisions[provision]?.short ?? provision))],
  inForce,
  alerts: Object.keys(alerts),
  version: lawPack.version,
  verification: leastVerified(authority.map(({ provision }) => lawPack.provisions[provision]?.verification ?? 'unverified')),
})

const leastVerified = (all: readonly Verification[]): Verification => fromLeast.find(verification => all.includes(verification)) ?? 'unverified'

const fromLeast: readonly Verification[] = ['unverified', 'conflict', 'secondary', 'official']

const sourceLine = (id: string): string => {
  const source = lawPack.sources[id]
  return source ? [source.site, source.title, source.date].filter(part => part !== undefined).join('; ') : id
}
