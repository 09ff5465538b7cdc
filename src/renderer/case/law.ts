import { useEffect } from 'react'
import type { Assessor } from '#core/assessment/assess.ts'
import type { LawPack } from '#core/law/ground.ts'
import { storeOf, useStore } from '#renderer/store.ts'

export type Law = { readonly pack: LawPack; readonly assess: Assessor }

const loaded = storeOf<Law | undefined>(undefined)

let fetching: Promise<Law> | undefined

/** Fetches the law once. Called when the page is idle after the first screen, and by whatever needs it sooner. */
export const loadLaw = (): Promise<Law> => {
  fetching ??= import('#renderer/case/law-chunk.ts').then(({ pack, assess }) => {
    const law = { pack, assess }
    loaded.set(law)
    return law
  })
  return fetching
}

/** The law pack and its assessor; undefined for the moment until they are here. */
export const useLaw = (): Law | undefined => {
  const law = useStore(loaded)
  useEffect(() => void loadLaw(), [])
  return law
}
