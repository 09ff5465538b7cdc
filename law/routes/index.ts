import type { Route } from '#core/law/ground.ts'

/** The ways a case can go, in order of precedence: the first main route that stands is recommended. */
export const routes: readonly Route[] = []
