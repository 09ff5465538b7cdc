import type { DisclosureLevel } from '#core/case/case.ts'
import type { Feeds } from '#core/interview/feeds.ts'
import { speakerOf } from '#core/law/explain.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'

/** A level with its own words, as the procedure profile has them. */
export type LevelWords = { readonly level: DisclosureLevel; readonly title: string; readonly says: string }

/** All that stands behind a question, for whoever asks why it is asked. */
export type FactExplained = Feeds & {
  readonly asks: string
  readonly why?: string
  /** Provisions of the grounds that it decides, then of the routes, then of the grounds in which it weighs. */
  readonly articles: readonly { readonly provision: string; readonly short: string; readonly title: string; readonly verification: Verification }[]
  readonly proof: readonly string[]
  /** Where an answer starts that the lawyer does not mark; `marked` where the catalogue closes it. */
  readonly level: { readonly level: DisclosureLevel; readonly marked: boolean; readonly says: string }
}

/** Throws for a fact that does not exist. */
export const explainFact = (fact: string, feeds: Feeds, pack: LawPack, levels: readonly LevelWords[]): FactExplained => {
  const { asks, why, proof = [], level } = speakerOf(pack.catalogue).factOf(fact)
  return { ...feeds, asks, ...(why === undefined ? {} : { why }), articles: articlesOf(feeds, pack), proof, level: levelOf(level, levels) }
}

const articlesOf = ({ grounds, routes }: Feeds, { provisions }: LawPack): FactExplained['articles'] => {
  const named = [...grounds.filter(({ reads }) => reads === 'test'), ...routes, ...grounds.filter(({ reads }) => reads === 'factor')]
  return [...new Set(named.flatMap(of => of.provisions))].flatMap(id => {
    const provision = provisions[id]
    return provision === undefined ? [] : [{ provision: id, short: provision.short, title: provision.title, verification: provision.verification }]
  })
}

const levelOf = (level: DisclosureLevel | undefined, levels: readonly LevelWords[]): FactExplained['level'] => {
  const words = levels.find(of => of.level === (level ?? 'C0'))
  const named = words === undefined ? (level ?? 'C0') : `${words.level} (${words.title.toLowerCase()})`
  return {
    level: level ?? 'C0',
    marked: level !== undefined,
    says: level === undefined ? `An answer starts at ${named} and is open unless you mark it.` : `An answer starts at ${named}. ${words?.says ?? ''}`.trim(),
  }
}
