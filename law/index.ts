import { day } from '#core/civil-date.ts'
import type { LawPack } from '#core/law/ground.ts'
import { articles, narrowestFirst } from '#law/articles.ts'
import { contextPacks } from '#law/context/index.ts'
import { decisions } from '#law/decisions/index.ts'
import { catalogue } from '#law/facts/index.ts'
import { provisions } from '#law/provisions/index.ts'
import { routes } from '#law/routes/index.ts'
import { grounds } from '#law/rules/index.ts'
import { sources } from '#law/sources.ts'
import { traps } from '#law/traps/index.ts'

/** The law this version of Recourse knows, as one dated value. */
export const lawPack: LawPack = {
  version: '2026-11.1',
  checkedOn: day('2026-11-23'),
  staleAfterDays: 90,
  catalogue,
  articles,
  narrowestFirst,
  provisions,
  sources,
  grounds,
  routes,
  traps,
  decisions,
  contexts: contextPacks,
}
