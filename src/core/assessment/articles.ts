import type { ArticleFound, GroundFound } from '#core/assessment/assessment.ts'
import { standingOf } from '#core/assessment/order.ts'
import type { Conclusion, LawPack } from '#core/law/ground.ts'

/** The board: each article with the best its grounds come to. A support alone never makes an article stand strongly. */
export const articlesOf = (pack: LawPack, grounds: readonly GroundFound[]): readonly ArticleFound[] =>
  pack.articles.map(({ id, title, short }) => {
    const own = grounds.filter(({ article }) => article === id)
    return { id, title, short, conclusion: bestOf(own), grounds: own.map(ground => ground.id) }
  })

const bestOf = (grounds: readonly GroundFound[]): Conclusion =>
  order.find(conclusion => grounds.some(ground => shown(ground) === conclusion)) ?? 'not-applicable'

const shown = (ground: GroundFound): Conclusion => {
  const standing = standingOf(ground)
  if (standing === 'leave-out') return 'does-not-stand'
  return ground.role === 'support' && standing === 'strong' ? 'arguable' : standing
}

const order: readonly Conclusion[] = ['strong', 'arguable', 'open', 'weak', 'does-not-stand', 'not-applicable']
