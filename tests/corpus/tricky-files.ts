import { active } from './tricky/active.ts'
import { damaged } from './tricky/damaged.ts'
import { pages } from './tricky/pages.ts'
import { probes } from './tricky/probes.ts'

const makers = { ...probes, ...pages, ...damaged, ...active }

/** A PDF of the tricky set, by the name of what is tricky about it. */
export type TrickyName = keyof typeof makers

export const trickyFile = (name: TrickyName): Promise<Uint8Array> => makers[name]()

export const trickyNames = (): readonly TrickyName[] => {
  // seam: the keys of our own table
  return Object.keys(makers) as TrickyName[]
}
