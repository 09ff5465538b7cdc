import type { Assessment, RouteFound } from '#core/assessment/assessment.ts'
import { type Shown, shownOf } from '#core/board/board.ts'
import type { Conclusion } from '#core/law/ground.ts'

/** A ground whose result or place is another one. Places count from 1 among those pleaded; undefined where it is not pleaded. */
export type GroundMoved = {
  readonly id: string
  readonly title: string
  readonly from: Shown
  readonly to: Shown
  readonly place: { readonly from?: number; readonly to?: number }
}

export type ArticleMoved = { readonly id: string; readonly title: string; readonly from: Conclusion; readonly to: Conclusion }

/** A route recommended on one side only. */
export type RouteMoved = { readonly id: string; readonly title: string; readonly recommended: boolean }

export type Moved = {
  readonly grounds: readonly GroundMoved[]
  readonly articles: readonly ArticleMoved[]
  readonly routes: readonly RouteMoved[]
  /** Facts that came to be needed or stopped being needed are not counted; traps are. */
  readonly traps: { readonly gone: readonly string[]; readonly come: readonly string[] }
}

/** What is another one in the second assessment. A ground that only moved up or down the order is left out. */
export const movedBetween = (before: Assessment, after: Assessment): Moved => {
  const grounds = new Map(before.grounds.map(ground => [ground.id, ground]))
  const articles = new Map(before.articles.map(article => [article.id, article]))
  return {
    grounds: after.grounds.flatMap(ground => {
      const was = grounds.get(ground.id)
      if (was === undefined || shownOf(was) === shownOf(ground)) return []
      return [
        {
          id: ground.id,
          title: ground.title,
          from: shownOf(was),
          to: shownOf(ground),
          place: { ...placeIn(before, ground.id, 'from'), ...placeIn(after, ground.id, 'to') },
        },
      ]
    }),
    articles: after.articles.flatMap(({ id, title, conclusion }) => {
      const was = articles.get(id)
      return was === undefined || was.conclusion === conclusion ? [] : [{ id, title, from: was.conclusion, to: conclusion }]
    }),
    routes: after.routes.flatMap(({ id, title, recommended }) => (isRecommended(before, id) === recommended ? [] : [{ id, title, recommended }])),
    traps: { gone: missingFrom(after, before), come: missingFrom(before, after) },
  }
}

/** Nothing is another one. */
export const isStill = ({ grounds, articles, routes, traps }: Moved): boolean =>
  grounds.length + articles.length + routes.length + traps.gone.length + traps.come.length === 0

const placeIn = <K extends 'from' | 'to'>({ plead }: Assessment, ground: string, key: K): { readonly [key in K]?: number } => {
  const place = plead.indexOf(ground)
  // seam: a computed key is typed as a string; it is K
  return (place === -1 ? {} : { [key]: place + 1 }) as { readonly [key in K]?: number }
}

const isRecommended = ({ routes }: Assessment, id: string): boolean => routes.some((route: RouteFound) => route.id === id && route.recommended)

/** Traps that surely stand in one assessment and not in the other, in their own words. */
const missingFrom = (one: Assessment, other: Assessment): readonly string[] => {
  const here = new Set(certain(one).map(({ id }) => id))
  return certain(other)
    .filter(({ id }) => !here.has(id))
    .map(({ says }) => says)
}

const certain = ({ traps }: Assessment) => traps.filter(({ truth }) => truth === 'yes')
