import { createContext, use } from 'react'
import type { LawPack } from '#core/law/ground.ts'

export type Holdings = {
  readonly pack: LawPack
  /** What is open on the shelf. */
  readonly open: string | undefined
  /** Opens a thing, or closes the one that is open. */
  readonly toggle: (id: string) => void
  /** Goes to a thing on whatever shelf it stands. */
  readonly show: (id: string) => void
}

export const HoldingsContext = createContext<Holdings | undefined>(undefined)

/** What the library holds, and how to get about in it. */
export const useHoldings = (): Holdings => {
  const holdings = use(HoldingsContext)
  if (holdings === undefined) throw new TypeError('useHoldings stands outside of the library')
  return holdings
}
